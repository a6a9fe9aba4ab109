import Database from 'better-sqlite3';
import lunr from 'lunr';
import type { ScoreLibrary } from './score-library.ts';
import { searchFor, USUAL_LAYOUT } from '../../../src/core/search/search-options.ts';
import { searchLibrary } from '../../../src/services/search-library.ts';

/** Answers a search with the ids of passages, best first. */
export interface Engine {
  readonly name: string;
  readonly search: (query: string, depth: number) => readonly number[];
}

/** The product's search and the plain ones it has to beat, over the same passages. */
export function engines({ store, passages }: ScoreLibrary): readonly Engine[] {
  const texts = new Map([...passages].map(([id, { text }]) => [id, text]));
  return [
    {
      name: 'Caselight',
      search(query, limit) {
        const layout = { ...USUAL_LAYOUT, grouped: false, limit };
        const { hits, nearly } = searchLibrary(store.searchIndex, searchFor(query), layout);
        return [...hits, ...nearly.hits].slice(0, limit).map(({ passageId }) => passageId);
      },
    },
    plainIndex(texts, 'AND'),
    plainIndex(texts, 'OR'),
    lunrIndex(texts),
  ];
}

/** SQLite's FTS5 as it comes, with Porter's stemmer, bm25, and all or any of the words. */
function plainIndex(texts: ReadonlyMap<number, string>, join: 'AND' | 'OR'): Engine {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'porter unicode61')`);
  const insert = database.prepare('INSERT INTO t (rowid, text) VALUES (?, ?)');
  for (const [id, text] of texts) insert.run(id, text);
  const best = database
    .prepare<[string, number], number>(
      'SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t), rowid LIMIT ?',
    )
    .pluck();
  return {
    name: `FTS5 ${join}`,
    search(query, depth) {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      return best.all(words.map((word) => `"${word}"`).join(` ${join} `), depth);
    },
  };
}

/** lunr as it comes. */
function lunrIndex(texts: ReadonlyMap<number, string>): Engine {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of texts) builder.add({ id, text });
  });
  return {
    name: 'lunr',
    search: (query, depth) =>
      index
        .search(query)
        .slice(0, depth)
        .map(({ ref }) => Number(ref)),
  };
}
