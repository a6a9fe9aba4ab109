import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WrittenDocument } from '../../core/export/written-document.ts';
import type { PageScript } from '../../core/export/written-html.ts';
import { SEARCH_IN_PAGE } from '../../core/export/search-in-page.ts';

/** A page with at least so many quotes can be searched; a shorter one is read. */
const LONG = 20;

/** The scripts with which a long page finds its own passages: lunr, and what asks it. None for a short one. */
export async function pageSearch({ blocks }: WrittenDocument): Promise<readonly PageScript[]> {
  if (blocks.filter(({ kind }) => kind === 'quote').length < LONG) return [];
  const lunr = await readFile(createRequire(import.meta.url).resolve('lunr/lunr.min.js'), 'utf8');
  return [lunr, SEARCH_IN_PAGE].map((source) => ({
    source,
    hash: `sha256-${createHash('sha256').update(source).digest('base64')}`,
  }));
}
