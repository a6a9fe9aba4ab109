import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { readOdt } from '../../../../src/core/extract/odt/read-odt.ts';
import { odtFile, p, type OdtParts } from './odt-file.ts';

const read = (parts: OdtParts | string) =>
  readOdt(odtFile(typeof parts === 'string' ? { text: parts } : parts));
const brief = ({ kind, level, number, bullet, text }: Block): string =>
  [kind, level, number, bullet === true ? '•' : undefined, text]
    .filter((x) => x !== undefined)
    .join(' ');

function code(parts: OdtParts | string): unknown {
  try {
    read(parts);
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe('blocks', () => {
  const listStyle = `<text:list-style style:name="L">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
    <text:list-level-style-number text:level="3" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
    <text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>`;
  const item = (content: string, more = ''): string =>
    `<text:list-item${more}>${content}</text:list-item>`;
  const list = (content: string, more = ' text:style-name="L"'): string =>
    `<text:list${more}>${content}</text:list>`;

  it('counts lists as they are printed', () => {
    const { blocks } = read({
      automatic: listStyle,
      text:
        list(
          item(
            p('One.') +
              list(
                item(p('Two.')) +
                  item(
                    p('Three.') +
                      p('Four.') +
                      list(item(p('Five.') + list(item(p('Six.')), '')), ''),
                  ),
                '',
              ),
          ) + item(p('Seven.')),
          ' text:style-name="L" xml:id="a"',
        ) +
        p('Between.') +
        list(item(list(item(p('Eight.')), '')), ' text:style-name="L" text:continue-list="a"') +
        list(item(p('Nine.')) + item(p('Ten.'), ' text:start-value="6"')) +
        list(item(p('Eleven.')), ' text:style-name="L" text:continue-numbering="true"'),
    });
    expect(
      blocks.map(({ number, bullet, text }) => `${number ?? (bullet === true ? '•' : '')} ${text}`),
    ).toEqual([
      '1 One.',
      '1.1 Two.',
      '1.2 Three.',
      ' Four.',
      '(a) Five.',
      '• Six.',
      '2 Seven.',
      ' Between.',
      '2.1 Eight.',
      '1 Nine.',
      '6 Ten.',
      '7 Eleven.',
    ]);
  });

  it('headings by level, with the numbers of the outline', () => {
    const h = (text: string, level: number, more = ''): string =>
      `<text:h text:outline-level="${level}"${more}>${text}</text:h>`;
    const { blocks } = read({
      styles: `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
        <style:style style:name="Title" style:family="paragraph"/>`,
      text:
        p('Review', 'Title') +
        h('One', 1) +
        h('Two', 2) +
        h('Three', 2) +
        h('Four', 1) +
        h('Five', 1, ' text:is-list-header="true"'),
    });
    expect(blocks.map(brief)).toEqual([
      'heading 1 Review',
      'heading 1 1 One',
      'heading 2 1.1 Two',
      'heading 2 1.2 Three',
      'heading 1 2 Four',
      'heading 1 Five',
    ]);
  });

  it('looks are resolved along styles; bold lines that stand alone are headings', () => {
    const { blocks } = read({
      styles:
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style><style:style style:name="Big" style:family="paragraph"><style:text-properties fo:font-size="150%" fo:font-weight="bold"/></style:style>',
      automatic:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Big"><style:paragraph-properties fo:margin-left="1in"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
      text:
        p('<text:span text:style-name="T1">Her voice</text:span>', 'P1') +
        p('She was seen once that winter and was not asked.'),
    });
    expect(blocks[0]).toMatchObject({
      kind: 'heading',
      style: { size: 16.5, bold: true, italic: true, indent: 72 },
    });
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', style: { size: 11 } });
  });

  it('tables with merged and repeated cells, boxes, notes', () => {
    const cell = (text: string, more = ''): string =>
      `<table:table-cell${more}>${p(text)}</table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const { blocks } = read(
      `<table:table><table:table-header-rows>${row(cell('a', ' table:number-rows-spanned="2"') + cell('b') + cell('c'))}</table:table-header-rows>${row(
        `<table:covered-table-cell/>${cell('d', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>`,
      )}${row('<table:table-cell table:number-columns-repeated="2"/>' + cell('e'))}</table:table>` +
        p(
          'One<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note> two.<draw:frame><draw:text-box><text:p>Box.</text:p></draw:text-box></draw:frame>',
        ),
    );
    expect(blocks.map(({ cells, text }) => cells ?? text)).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
      ['', '', 'e'],
      'One two.',
      'Note.',
      'Box.',
    ]);
    expect(blocks[4]).toMatchObject({ kind: 'footnote', number: '1' });
  });

  it('pages end where they were last seen to, and where the author says', () => {
    const { blocks, pages, warnings } = read({
      automatic:
        '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
      text:
        p('One <text:soft-page-break/>two.') +
        p('Three.', 'P1') +
        '<text:soft-page-break/>' +
        p('Four.'),
    });
    expect(blocks.map(({ page }) => page)).toEqual([1, 3, 4]);
    expect(blocks[0]?.runs.map(({ page }) => page)).toEqual([1, 2]);
    expect(pages).toBe(4);
    expect(warnings).toEqual([]);
  });

  it('headers, properties and the author who wrote it first', () => {
    const { furniture, properties } = read({
      text: p('Text.'),
      masters:
        '<style:master-page><style:header><text:p>Marsh<text:tab/>SCP</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>',
      meta: '<dc:title>Review</dc:title><meta:initial-creator>A</meta:initial-creator><dc:creator>B</dc:creator>',
    });
    expect(furniture).toEqual([
      { kind: 'running-head', text: 'Marsh SCP', pages: 1 },
      { kind: 'page-number', text: 'Page 1', pages: 1 },
    ]);
    expect(properties).toEqual({ title: 'Review', author: 'A' });
  });
});

describe('what is not text', () => {
  it.each([
    [
      'deleted drafts',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>secret</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '',
    ],
    [
      'comments',
      '',
      '<office:annotation><dc:creator>secret</dc:creator><text:p>secret</text:p></office:annotation>',
    ],
    [
      'hidden text',
      '',
      '<text:span text:style-name="H">secret</text:span><text:hidden-text>secret</text:hidden-text>',
    ],
    [
      'hidden sections',
      '<text:section text:display="none"><text:p>secret</text:p></text:section>',
      '',
    ],
    ['prompts', '', '<text:placeholder>secret</text:placeholder>'],
    [
      'templates of an index',
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>secret</text:index-title-template></text:table-of-content-source></text:table-of-content>',
      '',
    ],
  ])('%s', (_, before, inside) => {
    const { blocks } = read({
      automatic:
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
      text: before + p(`Te${inside}xt.`),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['Text.']);
  });
});

describe('files that are damaged or traps', () => {
  it.each([
    [
      'encrypted',
      {
        text: '',
        others: {
          'META-INF/manifest.xml':
            '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        },
      },
      'file-encrypted',
    ],
    ['no content', { text: '', others: { 'content.xml': '' } }, 'file-damaged'],
    [
      'entities',
      { text: '', others: { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } },
      'file-unsafe',
    ],
    [
      'deep spans',
      p(`${'<text:span>'.repeat(5000)}x${'</text:span>'.repeat(5000)}`),
      'file-unsafe',
    ],
    ['nothing', '', 'file-empty'],
    ['a picture alone', p('<draw:frame><draw:image/></draw:frame>'), 'file-no-text'],
    [
      'a cell repeated without end',
      `<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999">${p('x')}</table:table-cell><table:table-cell>${p('y')}</table:table-cell></table:table-row></table:table>`,
      'read',
    ],
    [
      'styles based on themselves',
      {
        text: p('Text.', 'A'),
        styles:
          '<style:style style:name="A" style:family="paragraph" style:parent-style-name="A"/>',
      },
      'read',
    ],
  ])('%s', (_, parts, outcome) => {
    expect(code(parts)).toBe(outcome);
  });
});
