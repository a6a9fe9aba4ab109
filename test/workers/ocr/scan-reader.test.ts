import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../../src/core/extract/extracted-document.ts';
import { readPdf } from '../../../src/core/extract/pdf/read-pdf.ts';
import { ScanReader } from '../../../src/workers/ocr/scan-reader.ts';
import { ROOT } from '../../support/command-line.ts';
import { LANGUAGE_FOLDER, madePdf, PDF_ASSETS, scanPages } from '../../support/scanned-pdf.ts';

const HARROWFIELD = 'harrowfield-scb-child-j-overview-report-2014.pdf';

const sample = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(ROOT, 'resources', 'samples', name)));

const reader = (languageFolder = LANGUAGE_FOLDER) =>
  new ScanReader({ pdfAssets: PDF_ASSETS, recognition: { languageFolder } });

const read = (pdf: Uint8Array) => readPdf(pdf, { ...PDF_ASSETS, pageReader: reader() });

const wordsOf = (document: ExtractedDocument, pages: readonly number[]): string[] =>
  document.blocks
    .filter((block) => pages.includes(block.page))
    .flatMap((block) => block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the runs of `n` words of `wanted` that stand in `found`, each found once only. */
function recall(found: readonly string[], wanted: readonly string[], n: number): number {
  const grams = (words: readonly string[]) =>
    words.slice(0, words.length - n + 1).map((_, i) => words.slice(i, i + n).join(' '));
  const left = new Map<string, number>();
  for (const gram of grams(found)) left.set(gram, (left.get(gram) ?? 0) + 1);
  const all = grams(wanted);
  const hits = all.filter((gram) => {
    const count = left.get(gram) ?? 0;
    left.set(gram, count - 1);
    return count > 0;
  });
  return hits.length / all.length;
}

describe('a scan of pages of a review', () => {
  const numbers = [4, 5, 6];
  let original: ExtractedDocument;
  let scanned: ExtractedDocument;
  const told: (readonly [number, number])[] = [];

  beforeAll(async () => {
    const pdf = await sample(HARROWFIELD);
    original = await readPdf(pdf, PDF_ASSETS);
    scanned = await readPdf(madePdf(await scanPages(pdf, numbers)), {
      ...PDF_ASSETS,
      pageReader: reader(),
      onPage: (done, total) => told.push([done, total]),
    });
  });

  it('gives the words of its text layer, in order', () => {
    const wanted = wordsOf(original, numbers);
    const found = wordsOf(scanned, [1, 2, 3]);
    expect(wanted.length).toBeGreaterThan(800);
    expect(recall(found, wanted, 1)).toBeGreaterThanOrEqual(0.97);
    expect(recall(found, wanted, 8)).toBeGreaterThanOrEqual(0.9);
  });

  it('is laid out as the other pages are: heads off, headings told', () => {
    expect(scanned.furniture.map(({ kind, pages }) => [kind, pages])).toEqual([
      ['running-head', 3],
      ['page-number', 3],
    ]);
    const headings = scanned.blocks.filter((b) => b.kind === 'heading').map((b) => b.text);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Introduction',
        'Why this review was held',
        'The panel and the author',
        'What happened',
      ]),
    );
  });

  it('keeps the number of every paragraph', () => {
    const numbersOf = ({ blocks }: ExtractedDocument, pages: readonly number[]) =>
      blocks
        .filter(({ page, kind }) => pages.includes(page) && kind !== 'footnote')
        .flatMap((block) => block.number ?? []);
    const wanted = numbersOf(original, numbers);
    expect(wanted.length).toBeGreaterThan(20);
    expect(numbersOf(scanned, [1, 2, 3])).toEqual(wanted);
  });

  it('says that it was read by OCR, and how surely', () => {
    expect(scanned.engine).toMatch(/^pdfjs-dist \S+, tesseract\.js \S+$/);
    expect(scanned.warnings).toEqual([{ code: 'read-by-ocr', pages: [1, 2, 3] }]);
    for (const block of scanned.blocks) {
      expect(block.ocr?.confidence, block.text).toBeGreaterThan(0);
      expect(block.ocr?.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('tells its progress page by page, never going back', () => {
    const done = told.map(([pages]) => pages);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(new Set(done)).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('other scans', () => {
  it('reads two columns one after the other', async () => {
    const original = await readPdf(await sample(HARROWFIELD), PDF_ASSETS);
    const wanted = wordsOf(original, [5, 6, 7]).slice(0, 600);
    const lines = wanted.join(' ').match(/.{1,44}(?:\s|$)/gu) ?? [];
    const middle = Math.ceil(lines.length / 2);
    const page = madePdf([{ columns: [lines.slice(0, middle), lines.slice(middle)] }]);
    const scanned = await read(madePdf(await scanPages(page, [1])));
    // Three words in a row tell the order of the columns: a line across both breaks two in seven. Longer runs would tell how well letters are
    // read, which differs from processor to processor.
    expect(recall(wordsOf(scanned, [1]), wanted, 3)).toBeGreaterThan(0.9);
  });

  it('reads a scanned page between pages with text, in its place', async () => {
    const pdf = await sample(HARROWFIELD);
    const first = ['The first page was written with a program and needs no recognition at all.'];
    const last = ['The last page was written with a program too, and stands at the end.'];
    const mixed = madePdf([
      { columns: [first] },
      ...(await scanPages(pdf, [5])),
      { columns: [last] },
    ]);
    const { blocks, warnings } = await read(mixed);
    expect(warnings).toEqual([{ code: 'read-by-ocr', pages: [2] }]);
    expect(blocks.map((block) => block.page)).toEqual(
      blocks.map((block) => block.page).toSorted((a, b) => a - b),
    );
    expect(blocks.at(0)?.text).toBe(first[0]);
    expect(blocks.at(-1)?.text).toBe(last[0]);
    for (const block of blocks) expect(block.ocr !== undefined).toBe(block.page === 2);
  });
});

describe('what cannot be recognised', () => {
  it('refuses to fetch its model from the network', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address() as AddressInfo;
    const scan = madePdf(await scanPages(await sample(HARROWFIELD), [4]));
    const readFrom = (folder: string) =>
      reader(folder).readPages(scan, [1], {
        onPage: () => undefined,
        onAlive: () => undefined,
        isCancelled: () => false,
      });
    await expect(readFrom(`http://127.0.0.1:${address.port}`)).rejects.toThrow('local path');
    await expect(readFrom(join(ROOT, 'no-such-folder'))).rejects.toThrow('ENOENT');
    expect(asked).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });

  it('leaves pages without text where recognition cannot be had', async () => {
    const scan = await scanPages(await sample(HARROWFIELD), [4]);
    const text = ['A page with words of its own, which can be read without any recognition.'];
    const { blocks, warnings } = await readPdf(madePdf([{ columns: [text] }, ...scan]), {
      ...PDF_ASSETS,
      pageReader: reader(join(ROOT, 'no-such-folder')),
    });
    expect(warnings).toEqual([{ code: 'pages-without-text', pages: [2] }]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.ocr).toBeUndefined();
  });

  it('starts nothing for blank pages', async () => {
    const text = ['A page with words of its own, which can be read without any recognition.'];
    const { warnings } = await readPdf(madePdf([{ columns: [text] }, { columns: [] }]), {
      ...PDF_ASSETS,
      // It would be missed if it were started.
      pageReader: reader('/no/such/folder'),
    });
    expect(warnings).toEqual([{ code: 'pages-without-text', pages: [2] }]);
  });
});
