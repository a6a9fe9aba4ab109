import { inContext } from '../core/search/kwic.ts';
import type { InContext } from '../core/search/kwic.ts';
import { orderHits } from '../core/search/order-hits.ts';
import type { SearchSort } from '../core/search/order-hits.ts';
import type { Search } from '../core/search/search-options.ts';
import { runSearch } from './run-search.ts';
import type { RunSearch } from './run-search.ts';
import type { KwicLine, SearchIndex } from './search-ports.ts';

/** How lines are ordered: as results are, or by the words behind or before the hit, as concordances are read. */
export type KwicSort = SearchSort | 'after' | 'before';

/** More passages than this are not read for lines on a screen. */
const MOST_READ = 2000;

/** Lines of a search with its words in their context. `passages` is how many of those found were read for it. */
export interface Concordance {
  readonly lines: readonly KwicLine[];
  readonly total: number;
  readonly passages: number;
  readonly ofPassages: number;
}

/** Where the words of a search stand, line by line. `width` is UTF-16 units on each side. */
export function keywordsInContext(
  index: SearchIndex,
  search: Search,
  options: {
    readonly sort: KwicSort;
    readonly width: number;
    readonly limit: number;
    readonly offset: number;
  },
): Concordance {
  const run = runSearch(index, search);
  const { sort } = options;
  const isByWords = sort === 'after' || sort === 'before';
  const ids = foundIds(run, isByWords ? 'case' : sort).slice(0, MOST_READ);
  const lines = index.passages(ids).flatMap(({ text, ...place }) =>
    inContext(text, run.matcher.hits(text).hits, options.width).map((line): KwicLine => ({
      ...place,
      ...line,
    })),
  );
  const ordered = isByWords
    ? lines.toSorted((a, b) => byWords.compare(wordsOf(a, sort), wordsOf(b, sort)))
    : lines;
  return {
    lines: ordered.slice(options.offset, options.offset + options.limit),
    total: lines.length,
    passages: ids.length,
    ofPassages: run.narrowed.passages,
  };
}

/** All passages that a search found, in the order of a layout that shows all of every case. */
export function foundIds(
  { table, narrowed, scores }: RunSearch,
  sort: SearchSort,
): readonly number[] {
  const layout = { perCase: null, open: new Set<number>() };
  return orderHits(narrowed, scores, table, sort, layout).flatMap(({ shown }) => shown);
}

const byWords = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true });

/** Read outwards from the hit, so that lines with the same words beside it stand together. */
function wordsOf({ before, after }: InContext, sort: 'after' | 'before'): string {
  return sort === 'after' ? after.trim() : before.trim().split(' ').toReversed().join(' ');
}
