import { compareByYear } from '../core/search/compare-by-year.ts';
import type { Comparison } from '../core/search/compare-by-year.ts';
import type { Search } from '../core/search/search-options.ts';
import { runSearch } from './run-search.ts';
import type { SearchIndex } from './search-ports.ts';

/** In how many cases of each year two searches find something: n of N. */
export function compareSearches(index: SearchIndex, first: Search, second: Search): Comparison {
  const one = runSearch(index, first);
  const other = runSearch(index, second);
  return compareByYear(one.table, one.narrowed.byCase, other.narrowed.byCase);
}
