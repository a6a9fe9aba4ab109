import { searchFor, USUAL_LAYOUT } from '../../src/core/search/search-options.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { searchLibrary } from '../../src/services/search-library.ts';
import type { SearchHit } from '../../src/services/search-ports.ts';

/** What a search finds as one row of passages, the best first. */
export function foundPassages(
  store: LibraryStore,
  query: string,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): { readonly total: number; readonly hits: readonly SearchHit[] } {
  const layout = { ...USUAL_LAYOUT, grouped: false, limit, offset };
  const { passages, hits } = searchLibrary(store.searchIndex, searchFor(query), layout);
  return { total: passages, hits };
}
