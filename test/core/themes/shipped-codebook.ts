import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCodebook } from '../../../src/core/themes/codebook-file.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import type { CompiledCodebook } from '../../../src/core/themes/compile.ts';

const FOLDER = join(import.meta.dirname, '../../../resources/codebook');

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
}

/** The codebook of the product, ready to run. */
export function shippedCodebook(): CompiledCodebook {
  const themes = readdirSync(join(FOLDER, 'themes')).map((file) => read(join('themes', file)));
  return compileCodebook(parseCodebook({ codebook: read('codebook.json'), themes }));
}
