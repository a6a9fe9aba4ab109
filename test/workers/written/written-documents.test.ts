import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WrittenDocument } from '../../../src/core/export/written-document.ts';
import { readDocx } from '../../../src/core/extract/docx/read-docx.ts';
import { writeDocument } from '../../../src/workers/written/write-document.ts';

const QUOTE = 'The clinic’s letter – 2 pages – was “not opened” for £3 or €4; Zażółć saw Ωmega.';
const LONG = 'Each believed that the other had asked, and nobody had. '.repeat(20).trim();

const WRITTEN: WrittenDocument = {
  title: 'Asking <again> & again',
  standfirst: '7-minute briefing, from 12 reviews',
  head: { left: 'Regional panel', right: 'Official, 22 November 2026' },
  foot: 'Reviews are held because harm occurred',
  blocks: [
    { kind: 'note', text: 'This describes harm to children.' },
    { kind: 'heading', level: 2, text: 'What reviews found' },
    { kind: 'quote', text: QUOTE, citation: 'Baby Ash, page 22, paragraph 5.4 [PC]' },
    { kind: 'paragraph', text: LONG },
    { kind: 'heading', level: 3, text: 'Questions' },
    { kind: 'list', isOrdered: true, items: ['Who asked?', 'Who did not?'] },
    { kind: 'list', isOrdered: false, items: ['A point'] },
    {
      kind: 'table',
      caption: 'Themes of the review',
      columns: ['Theme', 'Concern'],
      rows: Array.from({ length: 60 }, (_, row) => [`Theme ${row}`, String(row)]),
    },
    { kind: 'paragraph', text: 'How this was made.', isQuiet: true },
  ],
};

const run = promisify(execFile);
const OFFICE = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | object)[];
}

function roles(node: TagNode): string[] {
  return [node.role, ...node.children.flatMap((child) => ('role' in child ? roles(child) : []))];
}

function rolesIn(tree: TagNode | null): string[] {
  return tree === null ? [] : roles(tree);
}

async function openPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  onTestFinished(() => pdf.loadingTask.destroy());
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(''),
        roles: rolesIn(await page.getStructTree()),
      };
    }),
  );
  return { pdf, pages, text: pages.map(({ text }) => text).join(' ') };
}

describe('Word', () => {
  it('has headings by which a screen reader goes, marked head rows, its language and its title', async () => {
    const bytes = await writeDocument(WRITTEN, 'docx');
    const files = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const body = text('word/document.xml');
    const headings = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(
      ([, style]) => style,
    );
    expect(headings).toEqual(['Heading1', 'Heading2', 'Heading3']);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(text('docProps/core.xml')).toContain(
      '<dc:title>Asking &lt;again&gt; &amp; again</dc:title>',
    );
    expect(body).not.toContain('<w:drawing');
  });

  it('is read by our own reader with every word of a quote as it was', async () => {
    const { blocks } = await readDocx(await writeDocument(WRITTEN, 'docx'));
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain(QUOTE);
    expect(texts).toContain('Baby Ash, page 22, paragraph 5.4 [PC]');
    expect(texts).toContain(LONG);
  });

  it.skipIf(!OFFICE)(
    'opens in LibreOffice, which is asked to print it (skipped where it is not installed)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'caselight-written-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, 'a.docx'), await writeDocument(WRITTEN, 'docx'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
      await run('soffice', [profile, ...to]);
      const { pages, text } = await openPdf(new Uint8Array(await readFile(join(folder, 'a.pdf'))));
      expect(text).toContain('Asking <again> & again');
      expect(text).toContain(`Page 2 of ${pages.length}`);
      // The heads of the table stand on every page that it goes on to.
      const onTable = pages.filter(
        (page) => page.text.includes('Theme 1') || page.text.includes('Theme 59'),
      );
      for (const page of onTable) expect(page.text).toContain('Concern');
    },
    120_000,
  );
});

describe('PDF', () => {
  it('is tagged: headings, quotations, lists and tables are told as what they are', async () => {
    const { pdf, pages } = await openPdf(await writeDocument(WRITTEN, 'pdf'));
    const all = pages.flatMap((page) => page.roles);
    for (const role of [
      'H1',
      'H2',
      'H3',
      'BlockQuote',
      'L',
      'LI',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Caption',
    ]) {
      expect(all, role).toContain(role);
    }
    // A map, whatever its type says.
    const marks: unknown = await pdf.getMarkInfo();
    expect(marks).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: WRITTEN.title, Language: 'en-GB' });
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
      'What reviews found',
      'Questions',
    ]);
  });

  it('sets a long sender and a long marking above each other, and cuts neither', async () => {
    const left = 'Safeguarding partnership of the counties of Northshire and Southshire';
    const right = `Official sensitive, ${'not to be shared outside the panel, '.repeat(5)}2026`;
    const { pdf, pages } = await openPdf(
      await writeDocument({ ...WRITTEN, head: { left, right } }, 'pdf'),
    );
    const plain = (words: string) => words.replaceAll(/\s+/gu, '');
    for (const page of pages) expect(plain(page.text)).toContain(plain(left) + plain(right));
    const first = await pdf.getPage(1);
    const { items } = await first.getTextContent();
    const heightOf = (start: string) =>
      items.flatMap((item) =>
        'str' in item && item.str.startsWith(start) ? [Number(item.transform[5])] : [],
      )[0] ?? Number.NaN;
    expect(heightOf('Safeguarding') - heightOf('Official')).toBeGreaterThan(9);
  });

  it('divides a row that is taller than a page, its cells beside each other', async () => {
    const long = 'Each believed that the other had asked, and nobody had. '.repeat(90).trim();
    const rows = [['one', long, 'beside']];
    const table = { kind: 'table', caption: 'Long', columns: ['A', 'B', 'C'], rows } as const;
    const { pages, text } = await openPdf(
      await writeDocument({ ...WRITTEN, blocks: [table] }, 'pdf'),
    );
    const beginning = pages.findIndex((page) => page.text.includes('beside'));
    expect(pages[beginning]?.text).toContain('Each believed');
    expect(pages.slice(0, beginning).some((page) => page.text.includes('Each'))).toBe(false);
    expect(pages.length).toBeLessThan(6);
    expect(text.match(/nobody had\./g)).toHaveLength(90);
  });

  it('holds every word in order and says on each page where it is of how many', async () => {
    const { pages, text } = await openPdf(await writeDocument(WRITTEN, 'pdf'));
    const plain = (words: string) => words.replaceAll(/\s+/gu, '');
    expect(plain(text)).toContain(plain(QUOTE));
    expect(plain(text)).toContain(plain(LONG));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page.text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page.text).toContain('Official, 22 November 2026');
    }
  });
});

describe('a page', () => {
  const html = async (written: WrittenDocument) =>
    new TextDecoder().decode(await writeDocument(written, 'html'));

  it('is one file that asks for nothing and runs nothing', async () => {
    const page = await html(WRITTEN);
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
    expect(page).toContain('<title>Asking &lt;again&gt; &amp; again</title>');
    expect(page.match(/<th scope="col">/g)).toHaveLength(2);
    expect(page.match(/<th scope="row">/g)).toHaveLength(60);
  });

  it('can be searched where it is long, by scripts that its policy names', async () => {
    const quote = { kind: 'quote', text: QUOTE, citation: 'a' } as const;
    const page = await html({ ...WRITTEN, blocks: Array.from({ length: 30 }, () => quote) });
    const policy = /script-src ([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'").split(' ');
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, source]) => source ?? '',
    );
    const hashes = await Promise.all(
      scripts.map(async (source) => {
        const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
        return `'sha256-${Buffer.from(hash).toString('base64')}'`;
      }),
    );
    expect(scripts).toHaveLength(2);
    expect(policy).toEqual(hashes);
  });
});
