import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExtractError } from '../../src/core/extract/extract-error.ts';
import { extractDocuments } from '../../src/core/extract/extract-document.ts';
import { readReview } from '../../src/core/review/read-review.ts';
import { ScanReader } from '../../src/workers/ocr/scan-reader.ts';
import type { Review } from '../../src/core/review/review.ts';
import { isFixtureTruth, type FixtureTruth } from './truth-file.ts';

const folder = new URL('../fixtures/', import.meta.url);
const languageFolder = fileURLToPath(
  new URL('../../node_modules/@tesseract.js-data/eng/4.0.0_best_int', import.meta.url),
);
const pdfjs = new URL('../../node_modules/pdfjs-dist/', import.meta.url);

/** A fixture, its truth, and what reading it gave: a review, or the code of the refusal. */
export interface FixtureReading {
  readonly name: string;
  readonly truth: FixtureTruth;
  readonly review: Review | null;
  readonly refusal: string | null;
  readonly milliseconds: number;
}

/** The fixtures' names, those that hold `only`. */
export async function fixtureNames(only = ''): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => file.slice(0, -'.truth.json'.length))
    .filter((name) => name.includes(only))
    .sort();
}

/** Reads one fixture as the program would. */
export async function readFixture(name: string): Promise<FixtureReading> {
  const truth: unknown = JSON.parse(await readFile(new URL(`${name}.truth.json`, folder), 'utf8'));
  if (!isFixtureTruth(truth)) throw new Error(`${name}.truth.json is no truth.`);
  const file = `${name}.${truth.kind}`;
  const bytes = new Uint8Array(await readFile(new URL(file, folder)));
  const began = performance.now();
  try {
    const [document] = await extractDocuments(bytes, {
      fileName: file,
      pdfAssets: assets(),
      pageReader: new ScanReader({ pdfAssets: assets(), recognition: { languageFolder } }),
    });
    if (!document) throw new Error(`${file} gave no document.`);
    const review = readReview(document);
    return { name, truth, review, refusal: null, milliseconds: performance.now() - began };
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    const milliseconds = performance.now() - began;
    return { name, truth, review: null, refusal: error.code, milliseconds };
  }
}

function assets() {
  return {
    standardFontDataUrl: new URL('standard_fonts/', pdfjs).pathname,
    cMapUrl: new URL('cmaps/', pdfjs).pathname,
    wasmUrl: new URL('wasm/', pdfjs).pathname,
  };
}
