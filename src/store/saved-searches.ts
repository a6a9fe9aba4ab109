import type { Change } from '../core/coding/change.ts';
import { compareSearchNames, searchName } from '../core/search/search-names.ts';
import type { Search } from '../core/search/search-options.ts';
import type { By } from '../services/coding-ports.ts';
import type { SavedSearch } from '../services/search-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** Queries over the searches that people kept. */
export interface SavedSearches {
  /** By name. */
  list(): readonly SavedSearch[];
  /** Throws as SearchStore.saveSearch. */
  save(
    name: string,
    search: Search,
    by: By,
  ): { readonly changes: readonly Change[]; readonly id: number };
  /** Throws AppError 'not-found'. */
  remove(id: number): { readonly change: Change; readonly name: string };
}

type Stored = Omit<SavedSearch, 'search'> & { readonly search: string };

/** Prepares the queries over saved searches. */
export function openSavedSearches(connection: Connection): SavedSearches {
  const all = connection.prepare<[], Stored>(
    `SELECT s.id, s.name, s.search, c.name AS coder, s.saved_at AS savedAt
     FROM saved_search s JOIN coder c ON c.id = s.coder`,
  );
  const row = connection.prepare<
    [number],
    { name: string; search: string; coder: number; saved_at: string }
  >('SELECT name, search, coder, saved_at FROM saved_search WHERE id = ?');
  // Ids given once are not given again, also those of searches that were removed.
  const last = connection
    .prepare<[], number>(
      `SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'saved_search'`,
    )
    .pluck();
  return {
    list: () =>
      all
        .all()
        // Written below from the same type, in an authenticated file.
        .map(({ search, ...saved }) => ({ ...saved, search: parsed(search) }))
        .toSorted((a, b) => compareSearchNames(a.name, b.name)),
    save(given, search, by) {
      const name = searchName(given);
      if (name === '') {
        throw new AppError('not-possible', { problem: 'A saved search needs a name.' });
      }
      const after = { name, search: JSON.stringify(search), coder: by.coder, saved_at: by.at };
      const same = all.all().find((one) => compareSearchNames(one.name, name) === 0);
      const before = same === undefined ? undefined : row.get(same.id);
      if (same === undefined || before === undefined) {
        const id = (last.get() ?? 0) + 1;
        return { changes: [{ in: 'saved_search', id, document: null, before: null, after }], id };
      }
      const isSame = before.search === after.search && before.name === name;
      return {
        changes: isSame ? [] : [{ in: 'saved_search', id: same.id, document: null, before, after }],
        id: same.id,
      };
    },
    remove(id) {
      const before = row.get(id);
      if (before === undefined) throw new AppError('not-found');
      return {
        change: { in: 'saved_search', id, document: null, before, after: null },
        name: before.name,
      };
    },
  };
}

function parsed(search: string): Search {
  return JSON.parse(search);
}
