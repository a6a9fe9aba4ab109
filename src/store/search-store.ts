import { about } from '../core/coding/tag-edit.ts';
import { searchName } from '../core/search/search-names.ts';
import type { SearchStore } from '../services/search-ports.ts';
import type { Parts } from './parts.ts';
import { openSavedSearches } from './saved-searches.ts';
import { openSearchIndex } from './search-index.ts';
import { translated } from './sqlite-error.ts';

/** Searching, and what is kept of it. */
export function searchStore(parts: Parts): SearchStore {
  const { connection, cases, codebooks, settings, tagActs, searchedChanges } = parts;
  const { atomically, perform } = parts;
  const saved = openSavedSearches(connection);
  return {
    searchIndex: openSearchIndex(connection, cases, codebooks, settings, searchedChanges),
    savedSearches: () => translated(() => saved.list()),
    saveSearch: (name, search, by) =>
      atomically(() => {
        const { changes, id } = saved.save(name, search, by);
        return {
          ...perform('search-saved', `saved the search “${searchName(name)}”`, changes, by),
          id,
        };
      }),
    removeSearch: (id, by) =>
      atomically(() => {
        const { change, name } = saved.remove(id);
        return perform('search-removed', `removed the saved search “${name}”`, [change], by);
      }),
    tagPassages: ({ theme, stance, add, accept, note }, by) =>
      atomically(() => {
        const made =
          add.length === 0
            ? { changes: [], places: [] }
            : tagActs.add({ theme, stance, spans: add, ...(note !== undefined && { note }) }, by);
        const accepted = tagActs.edit(accept, { decision: 'accepted' }, by);
        const places = [...made.places, ...accepted.places];
        const words = `tagged search results: ${about(places)}`;
        return perform('tag-added', words, [...made.changes, ...accepted.changes], by);
      }),
  };
}
