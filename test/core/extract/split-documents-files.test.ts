import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../../../src/core/extract/extract-document.ts';
import { ExtractError } from '../../../src/core/extract/extract-error.ts';
import type { ExtractedDocument } from '../../../src/core/extract/extracted-document.ts';
import { splitDocuments } from '../../../src/core/extract/split-documents.ts';

const root = new URL('../../../', import.meta.url);
const pdfjs = new URL('node_modules/pdfjs-dist/', root);
const pdfAssets = {
  standardFontDataUrl: new URL('standard_fonts/', pdfjs).pathname,
  cMapUrl: new URL('cmaps/', pdfjs).pathname,
  wasmUrl: new URL('wasm/', pdfjs).pathname,
};
/** A scan, and a font whose letters cannot be told, have no text, and so no document. */
const REFUSED = new Map([
  ['hollins-scanned-scr-2007.pdf', 'file-no-text'],
  ['dunmore-garbled-2010.pdf', 'file-no-text'],
  ['penmarsh-scanned-lcspr-2020.pdf', 'file-no-text'],
]);

function filesIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /\.(?:pdf|docx|html)$/u.test(name));
}

const read = new Map<string, Promise<ExtractedDocument>>();

/** Each file is read once for all tests. */
async function extracted(folder: URL, fileName: string): Promise<ExtractedDocument> {
  const reading = read.get(fileName) ?? readFirst(folder, fileName);
  read.set(fileName, reading);
  return await reading;
}

async function readFirst(folder: URL, fileName: string): Promise<ExtractedDocument> {
  const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(fileName), folder)));
  const [document] = await extractDocuments(bytes, { fileName, pdfAssets });
  if (document === undefined) throw new Error(`${fileName} gave no document`);
  return document;
}

async function expectWhole(folder: URL, fileName: string): Promise<void> {
  try {
    const document = await extracted(folder, fileName);
    expect(splitDocuments(document)).toEqual([document]);
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    expect(error.code).toBe(REFUSED.get(fileName));
  }
}

const samples = new URL('resources/samples/', root);
const fixtures = new URL('test/fixtures/', root);
const inspections = new URL('../shared/corpus/inspections/', root);

describe('files of one document', () => {
  it('has the samples', () => {
    expect(filesIn(samples)).toHaveLength(12);
    expect(filesIn(fixtures).length).toBeGreaterThan(15);
  });

  it.each(filesIn(samples))('keeps the sample %s whole', async (name) => {
    await expectWhole(samples, name);
  });

  it.each(filesIn(fixtures))('keeps the fixture %s whole', async (name) => {
    await expectWhole(fixtures, name);
  });

  it('keeps every inspection report whole', { timeout: 120_000 }, async (context) => {
    const names = filesIn(inspections);
    if (names.length === 0) context.skip('the inspection reports are not on this computer');
    for (const name of names) await expectWhole(inspections, name);
  });
});

/** Two files printed one behind the other, the second with the page numbers that this gives it. */
function behind(first: ExtractedDocument, second: ExtractedDocument): ExtractedDocument {
  const later = <T extends { readonly page: number }>(one: T): T => ({
    ...one,
    page: one.page + first.pages,
  });
  const moved = second.blocks.map((one) => ({ ...later(one), runs: one.runs.map(later) }));
  return {
    ...first,
    pages: first.pages + second.pages,
    blocks: [...first.blocks, ...moved],
  };
}

describe('samples one behind the other', () => {
  const summary = 'ainsley-vale-lscb-child-m-executive-summary-2012.pdf';
  const reports = [
    'calderbrook-scp-lcspr-baby-rowan-2023.pdf',
    'harrowfield-scb-child-j-overview-report-2014.pdf',
    'marlshire-scb-scr-ellis-overview-report.pdf',
    'thornholme-lscb-family-r-learning-together-2016.pdf',
    'northvale-scp-lcspr-sienna-2022.docx',
  ];

  it.each(reports)('parts a summary from %s behind it, at its first block', async (name) => {
    const first = await extracted(samples, summary);
    const parts = splitDocuments(behind(first, await extracted(samples, name)));
    expect(parts.map((one) => one.blocks.length)).toEqual([
      first.blocks.length,
      (await extracted(samples, name)).blocks.length,
    ]);
  });

  it('keeps two reports together, for neither says that it is of another kind', async () => {
    const [first, second] = await Promise.all(
      reports.slice(1, 3).map(async (name) => await extracted(samples, name)),
    );
    if (first === undefined || second === undefined) throw new Error('no reports');
    expect(splitDocuments(behind(first, second))).toHaveLength(1);
  });

  it('never cuts anywhere but where the second begins', { timeout: 60_000 }, async () => {
    const all = await Promise.all(
      filesIn(samples).map(async (name) => await extracted(samples, name)),
    );
    for (const first of all) {
      for (const second of all) {
        const [part, ...others] = splitDocuments(behind(first, second));
        expect(others.length).toBeLessThanOrEqual(1);
        if (others.length === 1) expect(part?.blocks).toEqual(first.blocks);
      }
    }
  });
});
