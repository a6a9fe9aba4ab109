import { readFileSync } from 'node:fs';
import type { ModelFiles } from '../../../src/core/themes/learned/model-files.ts';

const FOLDER = new URL('../../../resources/model/', import.meta.url);

/** What was learned, as it comes with the product. */
export function shippedModel(): ModelFiles {
  return {
    head: JSON.parse(readFileSync(new URL('themes.json', FOLDER), 'utf8')),
    weights: new Uint8Array(readFileSync(new URL('themes.bin', FOLDER))),
  };
}
