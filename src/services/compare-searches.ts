import { compareByYear } from '../core/search/compare-by-year.ts';
import type { Comparison } from '../core/search/compare-by-year.ts';
import { isCaseLeft } from '../core/search/facets.ts';
import type { Search } from '../core/search/search-options.ts';
import { runSearch } from './run-search.ts';
import type { SearchIndex } from './search-ports.ts';

/**
 * In how many cases of each year two searches find something: n of N. N are the cases that pass what was chosen to narrow them; the
 * fields of a query are part of what is found.
 */
export function compareSearches(index: SearchIndex, first: Search, second: Search): Comparison {
  const one = runSearch(index, first);
  const other = runSearch(index, second);
  return compareByYear(
    one.table,
    one.narrowed.byCase,
    other.narrowed.byCase,
    (of) => isCaseLeft(of, first.filters) && isCaseLeft(of, second.filters),
  );
}
