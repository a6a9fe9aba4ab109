import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { compareSearches } from '../services/compare-searches.ts';
import { ExportGuard } from '../services/export-guard.ts';
import { exportSearch } from '../services/export-search.ts';
import { keywordsInContext } from '../services/keywords-in-context.ts';
import { moreLikeThis } from '../services/more-like-this.ts';
import { recordExport } from '../services/record-export.ts';
import { searchLibrary } from '../services/search-library.ts';
import { previewTagResults, tagResults } from '../services/tag-results.ts';
import type { savedSearchCalls } from '../shared/contract/saved-searches.ts';
import type { searchCalls } from '../shared/contract/searching.ts';
import type { resultTaggingCalls } from '../shared/contract/tagging-results.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { nodeFiles } from './node-files.ts';

/** Answers the calls that search, keep searches and tag what was found. */
export function searchHandlers(
  session: DatabaseSession,
): DatabaseHandlers<typeof searchCalls & typeof resultTaggingCalls & typeof savedSearchCalls> {
  const searchesChanged = (): void => session.emit('dataChanged', { what: ['searches'] });
  return {
    searchLibrary: ({ search, ...layout }) =>
      searchLibrary(session.store.searchIndex, search, layout),
    keywordsInContext: ({ search, ...options }) =>
      keywordsInContext(session.store.searchIndex, search, options),
    moreLikeThis: ({ passageId, ...options }) =>
      moreLikeThis(session.store.searchIndex, passageId, options),
    compareSearches: ({ first, second }) =>
      compareSearches(session.store.searchIndex, first, second),
    previewTagResults: (results) => previewTagResults(session.store, results),
    tagResults: ({ coder, ...results }) => {
      const tagged = tagResults(session.store, results, session.by(coder));
      session.emit('dataChanged', { what: ['tags'] });
      return tagged;
    },
    savedSearches: () => ({ searches: session.store.savedSearches() }),
    saveSearch: ({ name, search, coder }) => {
      const { id, ...done } = session.store.saveSearch(name, search, session.by(coder));
      searchesChanged();
      return { id, done };
    },
    removeSearch: ({ id, coder }) => {
      const done = session.store.removeSearch(id, session.by(coder));
      searchesChanged();
      return { done };
    },
    exportSearch: ({ search, sort, format, ...leaving }) => {
      const { store, clock } = session;
      const guard = new ExportGuard(store, findIdentifiers, leaving);
      const { csv, ...counts } = exportSearch(store.searchIndex, guard, search, sort, format);
      const bytes = new TextEncoder().encode(csv);
      const kind = format === 'csv' ? 'search' : 'keywords-in-context';
      recordExport({ store, at: clock.now(), guard }, nodeFiles, { kind, ...counts, bytes });
      return { fileName: format === 'csv' ? 'search.csv' : 'search-in-context.csv', bytes };
    },
  };
}
