import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CasebookProgram } from '../core/export/casebook/casebook-page.ts';
import { parseCodebook } from '../core/themes/codebook-file.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { ModelFiles } from '../core/themes/learned/model-files.ts';
import { AppError } from '../shared/app-error.ts';
import { forkedParseProcess } from './fork-parse-process.ts';
import { OutsideParsers } from './outside-parsers.ts';

/** What comes with Caselight, found from `root`, the folder that holds `out` and `resources`. */

/** The codebook that comes with Caselight. Throws AppError 'codebook-invalid'. */
export async function shippedCodebook(root: string): Promise<Codebook> {
  const folder = join(root, 'resources', 'codebook');
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const themes = join(folder, 'themes');
  const names = (await readdir(themes)).filter((name) => name.endsWith('.json')).toSorted();
  return parseCodebook({
    codebook: await json(join(folder, 'codebook.json')),
    themes: await Promise.all(names.map((name) => json(join(themes, name)))),
  });
}

/** What was learned from labelled passages, as it comes with Caselight; checked where it is used. */
export async function shippedModel(root: string): Promise<ModelFiles> {
  const folder = join(root, 'resources', 'model');
  const [head, weights] = await Promise.all([
    readFile(join(folder, 'themes.json'), 'utf8'),
    readFile(join(folder, 'themes.bin')),
  ]);
  return { head: JSON.parse(head), weights: new Uint8Array(weights) };
}

/** Paths of the sample reviews, in the order of their list. Throws AppError 'cannot-read'. */
export async function sampleFiles(root: string): Promise<readonly string[]> {
  const folder = join(root, 'resources', 'samples');
  const samples: unknown = JSON.parse(await readFile(join(folder, 'samples.json'), 'utf8'));
  if (!Array.isArray(samples)) throw new AppError('cannot-read');
  return samples.map((sample: unknown) => {
    const isNamed = typeof sample === 'object' && sample !== null && 'file' in sample;
    return join(folder, String(isNamed ? sample.file : ''));
  });
}

/** What Caselight is built from, with the licences. */
export function licenceTexts(root: string): Promise<string> {
  return readFile(join(root, 'resources', 'licences', 'third-party.txt'), 'utf8');
}

/** The program that searches inside a casebook. */
export async function casebookProgram(root: string): Promise<CasebookProgram> {
  return {
    script: await readFile(join(root, 'out', 'casebook', 'casebook.js'), 'utf8'),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  };
}

/** Starts a parse process that reads as many files at once as this computer does. */
export function startParsers(
  root: string,
  codebook: Codebook,
  model: ModelFiles,
  start = forkedParseProcess(root, join(root, 'out', 'main', 'parse-process.js')),
): OutsideParsers {
  return new OutsideParsers(start, {
    entry: pathToFileURL(join(root, 'out', 'main', 'parse-worker.js')),
    data: {
      codebook,
      model,
      pdfAssets: pdfAssets(),
      recognition: { languageFolder: languageFolder() },
    },
    width: availableParallelism(),
  });
}

/** Folders in which pdf.js finds the standard fonts, character maps and decoders it ships. */
function pdfAssets(): { standardFontDataUrl: string; cMapUrl: string; wasmUrl: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const url = (name: string): string => `${pathToFileURL(join(folder, name)).href}/`;
  return {
    standardFontDataUrl: url('standard_fonts'),
    cMapUrl: url('cmaps'),
    wasmUrl: url('wasm'),
  };
}

/** The English model of the OCR, as its package ships it. */
function languageFolder(): string {
  const english = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  return join(dirname(english), '4.0.0_best_int');
}
