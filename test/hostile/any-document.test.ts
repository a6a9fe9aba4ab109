import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractDocuments } from '../../src/core/extract/extract-document.ts';
import { ExtractError } from '../../src/core/extract/extract-error.ts';
import { inList, level, p, wordFile } from '../core/extract/docx/word-file.ts';

async function endsWell(bytes: Uint8Array, fileName?: string): Promise<void> {
  try {
    await extractDocuments(bytes, fileName === undefined ? {} : { fileName });
  } catch (error) {
    expect(error).toBeInstanceOf(ExtractError);
    expect(error).not.toMatchObject({ code: 'file-parser-failed' });
  }
}

const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:tcPr',
  'w:pPr',
  'w:rPr',
  'w:sdt',
  'w:sdtContent',
  'w:sdtPr',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:hyperlink',
  'w:fldSimple',
  'w:fldChar',
  'w:instrText',
  'w:drawing',
  'w:pict',
  'w:txbxContent',
  'w:footnoteReference',
  'w:br',
  'w:sym',
  'w:numPr',
  'w:ilvl',
  'w:numId',
  'w:vMerge',
  'w:gridSpan',
  'w:trPr',
  'w:gridBefore',
  'w:lastRenderedPageBreak',
  'w:sectPr',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'w:bookmarkStart',
  'm:oMath',
  'w:body',
];

const xml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('words', '6.1 ', ' '),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(
          '',
          ' w:val="1"',
          ' w:val="-3"',
          ' w:val="x"',
          ' w:id="1"',
          ' w:fldCharType="end"',
          ' w:fldCharType="begin"',
          ' w:type="page"',
        ),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
  ),
})).node;

it('any nesting of Word’s elements ends in a document or in a code of its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(xml, { maxLength: 12 }), async (nodes) => {
      const body = nodes.join('').replaceAll('m:oMath', 'w:smartTag');
      await endsWell(
        wordFile({
          body,
          footnotes: `<w:footnote w:id="1">${body}</w:footnote>`,
          styles: `<w:style w:type="paragraph" w:styleId="1">${body}</w:style>`,
          numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.%9')}${body}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        }),
      );
    }),
    { numRuns: 300 },
  );
});

it('any change to a Word file ends in a document or in a code of its own', async () => {
  const file = wordFile({
    body: p('Text.', inList(1)),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (changes) => {
        const changed = file.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        await endsWell(changed);
      },
    ),
    { numRuns: 300 },
  );
});

it('any text, page or Markdown ends in a document or in a code of its own', async () => {
  const parts = fc.constantFrom(
    '<html>',
    '<body>',
    '<main>',
    '<table>',
    '<tr>',
    '<td rowspan="9" colspan="x">',
    '<li>',
    '<ol start="-1">',
    '<dl><dt>',
    '<dd>',
    '</table>',
    '<h1>',
    '<sup>1',
    '# ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '| a |',
    '|---|',
    '**',
    '[x](y)',
    '`',
    '\f',
    'Word ',
    '6.10 ',
    '&nbsp;',
    '\u00E9',
    '\uD83D\uDE00',
    '...... 3',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 40 }), async (chosen) => {
      await endsWell(new TextEncoder().encode(chosen.join('')));
    }),
    { numRuns: 500 },
  );
});
