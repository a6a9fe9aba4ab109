import { parseSearch, toMatch } from '../core/search/query.ts';
import { cutSnippet, HIT_END, HIT_START } from '../core/search/snippet.ts';
import type { SearchHit } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/** UTF-16 units of text shown with a hit: two or three lines. */
const SNIPPET_WIDTH = 240;
/** More words than this are not named in place of a beginning: it would take longer than a prefix search. */
const MOST_WORDS = 50;

/**
 * More hits than this are not ranked. Only a word that stands in so many passages comes to so many
 * hits; bm25 gives such a word next to no weight, and weighing every hit would take longer than a
 * person wants to wait.
 */
const MOST_RANKED = 10_000;

/** Full-text search over passages. */
export interface Search {
  /**
   * Hits by bm25, best first, and how many there are in all; by case and place, and `ranked` false,
   * where there are more than can be weighed. Nothing where nothing is asked for.
   */
  search(
    query: string,
    options: { limit: number; offset: number },
  ): { total: number; ranked: boolean; hits: SearchHit[] };
}

/** Prepares the queries of the search. */
export function openSearch(connection: Connection): Search {
  const count = connection
    .prepare<[string], number>('SELECT count(*) FROM passage_index WHERE passage_index MATCH ?')
    .pluck();
  // SQLite keeps the best while it reads; FTS5's own ORDER BY rank sorts every hit and takes half as long again.
  const ranked = connection.prepare<[string, number, number], { id: number; rank: number }>(
    `SELECT rowid AS id, bm25(passage_index) AS rank FROM passage_index
     WHERE passage_index MATCH ? ORDER BY 2, 1 LIMIT ? OFFSET ?`,
  );
  const inOrder = connection.prepare<[string, number, number], { id: number; rank: number }>(
    `SELECT rowid AS id, 0 AS rank FROM passage_index
     WHERE passage_index MATCH ? ORDER BY rowid LIMIT ? OFFSET ?`,
  );
  // The driver binds numbers as REAL, and FTS5 passes over a rowid that is not an INTEGER: it would
  // give out another passage's words.
  const highlighted = connection
    .prepare<[string, string, string, number], string>(
      `SELECT highlight(passage_index, 0, ?, ?) FROM passage_index
       WHERE passage_index MATCH ? AND rowid = CAST(? AS INTEGER)`,
    )
    .pluck();
  const place = connection.prepare<
    [number],
    Omit<SearchHit, 'passageId' | 'snippet' | 'highlights' | 'rank'>
  >(
    `SELECT d."case" AS caseId, d.id AS documentId, d.file_name AS fileName, d.title, p.page,
       p.paragraph, s.heading AS section, s.kind AS sectionKind
     FROM passage p JOIN document d ON d.id = p.document
     JOIN section s ON s.document = p.document AND s.position = p.section WHERE p.id = ?`,
  );
  const wordsFrom = connection
    .prepare<[string, string, number], string>(
      'SELECT term FROM vocabulary WHERE term >= ? AND term < ? LIMIT ?',
    )
    .pluck();
  const expand = (prefix: string): string[] | undefined => {
    const from = foldCase(prefix);
    const words = wordsFrom.all(from, `${from}\u{10FFFF}`, MOST_WORDS + 1);
    return words.length > MOST_WORDS ? undefined : words;
  };
  return {
    search(query, { limit, offset }) {
      const match = toMatch(parseSearch(query), expand);
      if (match === undefined) return { total: 0, ranked: true, hits: [] };
      const total = count.get(match) ?? 0;
      const isRanked = total <= MOST_RANKED;
      const found = (isRanked ? ranked : inOrder).all(match, limit, offset);
      const hits = found.flatMap(({ id, rank }) => {
        const at = place.get(id);
        const marked = highlighted.get(HIT_START, HIT_END, match, id);
        if (at === undefined || marked === undefined) return [];
        const { text: snippet, highlights } = cutSnippet(marked, SNIPPET_WIDTH);
        return [{ ...at, passageId: id, snippet, highlights, rank }];
      });
      return { total, ranked: isRanked, hits };
    },
  };
}

/** As the index folds words: lower case, without accents. */
function foldCase(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
