import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../../src/core/extract/extract-document.ts';
import { p, r, wordFile } from '../core/extract/docx/word-file.ts';
import { patch, renamed, secondVolume, zipOf } from './hostile-zip.ts';

const docx = wordFile({ body: p('Text.') });

async function outcome(bytes: Uint8Array, fileName?: string): Promise<string> {
  try {
    const documents = await extractDocuments(bytes, fileName === undefined ? {} : { fileName });
    return documents.map(({ kind }) => kind).join(' ');
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : 'something else';
  }
}

function withDocument(xml: string): Uint8Array {
  return wordFile({ body: '', others: { 'word/document.xml': xml } });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('zips that are traps', () => {
  const bomb = wordFile({ body: '', others: { 'word/document.xml': new Uint8Array(60e6) } });
  const wide = wordFile({
    body: p('x'),
    others: Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`word/media/${i}.bin`, new Uint8Array(70e6)]),
    ),
  });
  const many = zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, 'x'])));

  it.each([
    ['a bomb', bomb],
    ['a bomb that says it is small', patch(bomb, [24, 1000, 4], [22, 1000, 4], 1e6)],
    ['many large entries', wide],
    ['more than 2,000 entries', many],
    ['a name that climbs out', zipOf({ '../../evil': 'x' })],
    ['an absolute name', zipOf({ '/etc/evil': 'x' })],
    ['a drive', zipOf({ 'C:/evil': 'x' })],
    ['a backslash', zipOf({ 'word\\evil': 'x' })],
    ['a NUL in a name', zipOf({ 'evil\0.xml': 'x' })],
    ['a device', zipOf({ 'word/CON.xml': 'x' })],
    ['two names that differ in case', zipOf({ 'word/a.xml': 'x', 'WORD/A.XML': 'y' })],
    ['the same name twice', renamed(zipOf({ 'a1.xml': 'x', 'a2.xml': 'y' }), 'a2.xml', 'a1.xml')],
    ['a link', patch(zipOf({ a: '/etc/passwd' }), [38, 0xa1ff0000, 4])],
    ['an unusual compression', patch(docx, [10, 12, 2], [8, 12, 2])],
    ['headers that disagree on size', patch(docx, [24, 5, 4])],
    ['a zip in a zip', zipOf({ 'inner.zip': zipOf({ a: 'x' }) })],
    ['a zip in a zip by another name', zipOf({ 'inner.xml': zipOf({ a: 'x' }) })],
    ['several volumes', secondVolume(docx)],
  ])('%s', async (_, file) => {
    expect(await outcome(file)).toBe('ExtractError file-unsafe');
  });

  it('encrypted entries', async () => {
    expect(await outcome(patch(docx, [8, 1, 2], [6, 1, 2]))).toBe('ExtractError file-encrypted');
  });

  it('cut short anywhere', async () => {
    for (let length = 4; length < docx.length; length += 97) {
      expect(await outcome(docx.slice(0, length))).toBe('ExtractError file-damaged');
    }
  });
});

describe('XML that is a trap', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "&${i === 0 ? 'a' : 'b'.repeat(i)};&${i === 0 ? 'a' : 'b'.repeat(i)};">`).join('')}]>`;
  it.each([
    ['billion laughs', `${laughs}<w:document ${W}><w:body>&bbbb;</w:body></w:document>`],
    [
      'an outside entity',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>&e;</w:body></w:document>`,
    ],
    ['a DOCTYPE alone', `<!DOCTYPE x><w:document ${W}><w:body/></w:document>`],
    [
      'great depth',
      `<w:document ${W}>${'<w:body>'.repeat(5000)}${'</w:body>'.repeat(5000)}</w:document>`,
    ],
    [
      'many attributes',
      `<w:document ${W} ${Array.from({ length: 500 }, (_, i) => `a${i}="x"`).join(' ')}/>`,
    ],
    ['a long attribute', `<w:document ${W} a="${'x'.repeat(100_000)}"/>`],
  ])('%s', async (_, xml) => {
    expect(await outcome(withDocument(xml))).toBe('ExtractError file-unsafe');
  });

  it.each([
    ['unknown entities', `<w:document ${W}><w:body>&eacute;</w:body></w:document>`],
    ['elements that cross', `<w:document ${W}><w:body></w:document></w:body>`],
    ['a lone surrogate by number', `<w:document ${W}><w:body>&#xD800;</w:body></w:document>`],
    ['nothing', ''],
  ])('not well-formed: %s', async (_, xml) => {
    expect(await outcome(withDocument(xml))).toBe('ExtractError file-damaged');
  });

  it('relationships that loop, climb or leave do not matter', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = wordFile({
      body: `${p('Text.')}<w:p><w:hyperlink r:id="x">${r('link')}</w:hyperlink></w:p>`,
      relationships: `<Relationship Id="x" Type="${type}/image" Target="http://example.org/x.png" TargetMode="External"/><Relationship Id="y" Type="${type}/styles" Target="../../../etc/passwd"/><Relationship Id="z" Type="${type}/footnotes" Target="document.xml"/>`,
    });
    expect(await outcome(file)).toBe('docx');
  });

  it('styles and numberings that are based on themselves end', async () => {
    const file = wordFile({
      body: p('Text.', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="N"><w:name w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    });
    expect(await outcome(file)).toBe('docx');
  });
});

describe('files that are not what they say', () => {
  const page = new TextEncoder().encode('<!doctype html><title>Find a report</title><p>Hello');

  it('a web page is read only under its own name', async () => {
    expect(await outcome(page, 'review.pdf')).toBe('ExtractError file-web-page');
    expect(await outcome(page, 'review.docx')).toBe('ExtractError file-web-page');
    expect(await outcome(page, 'Review.HTML')).toBe('html');
    expect(await outcome(page)).toBe('html');
  });

  const folder = fileURLToPath(new URL('../../../shared/corpus/not-pdf/', import.meta.url));
  it.skipIf(!existsSync(folder))('real downloads that failed', async () => {
    for (const name of readdirSync(folder)) {
      expect(await outcome(readFileSync(`${folder}/${name}`), name)).toBe(
        'ExtractError file-web-page',
      );
    }
  });

  it('the tracker or settings beside reviews are no reviews', async () => {
    const text = new TextEncoder().encode('Case,Year,Agency\nChild J,2014,Police\n');
    for (const name of ['tracker.csv', 'Desktop.INI', 'import.log', 'Child J review.url'])
      expect(await outcome(text, name)).toBe('ExtractError file-kind-unknown');
    for (const name of ['Child J.txt', 'Child J', 'Child J v1.2', 'Child J.docx', undefined])
      expect(await outcome(text, name)).toBe('text');
  });

  it('a Word file is read under any name', async () => {
    expect(await outcome(docx, 'review.pdf')).toBe('docx');
  });

  it('more than 200 MB is not looked at', async () => {
    expect(await outcome(new Uint8Array(200_000_001))).toBe('ExtractError file-too-large');
  });
});

describe('odd texts', () => {
  it('a line of 2.5 million characters', async () => {
    expect(await outcome(new TextEncoder().encode('word '.repeat(5e5)))).toBe('text');
  });

  it('20,000 elements inside each other', async () => {
    const page = new TextEncoder().encode(`<html><body>${'<div>'.repeat(20_000)}x`);
    expect(await outcome(page, 'a.html')).toBe('ExtractError file-unsafe');
  });

  it('more tags, lines or elements than can be held', async () => {
    const encode = new TextEncoder();
    const hungry = 'ExtractError file-too-hungry';
    expect(await outcome(encode.encode(`<html>${'<b>'.repeat(500_001)}`), 'a.html')).toBe(hungry);
    expect(await outcome(encode.encode(`Text${'\n'.repeat(250_002)}`))).toBe(hungry);
    const parts = Array.from({ length: 50_001 }, (_, i) => p(`${(i * 7919) % 104_729}`));
    expect(
      await outcome(
        withDocument(`<w:document ${W}><w:body>${parts.join('')}</w:body></w:document>`),
      ),
    ).toBe(hungry);
  });

  it('100,000 paragraphs of a page at one level', async () => {
    const page = new TextEncoder().encode(`<html><body>${'<p>x</p>'.repeat(100_000)}`);
    expect(await outcome(page, 'a.html')).toBe('html');
  });

  it('NULs among the words', async () => {
    expect(await outcome(new TextEncoder().encode('The\0child'))).toBe(
      'ExtractError file-kind-unknown',
    );
  });

  it('lone surrogates in UTF-16 become the replacement character', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]);
    const [document] = await extractDocuments(bytes);
    expect(document?.blocks.map((block) => block.text)).toEqual(['A\uFFFDB']);
  });

  it('white space alone is an empty file', async () => {
    expect(await outcome(new TextEncoder().encode(' \r\n\t '))).toBe('ExtractError file-empty');
  });
});
