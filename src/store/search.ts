import { parseSearch, toMatch } from '../core/search/query.ts';
import { cutSnippet, HIT_END, HIT_START } from '../core/search/snippet.ts';
import type { SearchHit } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/** UTF-16 units of text shown with a hit: two or three lines. */
const SNIPPET_WIDTH = 240;
/** Words that a prefix stands for, the most frequent first. */
const MOST_EXPANSIONS = 100;

/** Full-text search over passages. */
export interface Search {
  /** Hits by bm25, best first, and how many there are in all. Nothing where nothing is asked for. */
  search(
    query: string,
    options: { limit: number; offset: number },
  ): { total: number; hits: SearchHit[] };
}

/** Prepares the queries of the search. */
export function openSearch(connection: Connection): Search {
  const count = connection.prepare<[string], number>(
    'SELECT count(*) FROM passage_index WHERE passage_index MATCH ?',
  );
  // Ordered by rank alone FTS5 sorts by itself, and highlights only the rows that are given out.
  const ranked = connection.prepare<
    [string, string, string, number, number],
    { id: number; rank: number; marked: string }
  >(
    `SELECT rowid AS id, rank, highlight(passage_index, 0, ?, ?) AS marked
     FROM passage_index WHERE passage_index MATCH ? ORDER BY rank LIMIT ? OFFSET ?`,
  );
  const place = connection.prepare<
    [number],
    Omit<SearchHit, 'passageId' | 'snippet' | 'highlights' | 'rank'>
  >(
    `SELECT d."case" AS caseId, d.id AS documentId, d.file_name AS fileName, d.title, p.page,
       p.paragraph, s.heading AS section, s.kind AS sectionKind
     FROM passage p JOIN document d ON d.id = p.document
     JOIN section s ON s.document = p.document AND s.position = p.section WHERE p.id = ?`,
  );
  const expansions = connection.prepare<[string, string, number], string>(
    'SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC LIMIT ?',
  );
  const expand = (prefix: string): string[] => {
    const from = foldCase(prefix);
    return expansions.pluck().all(from, `${from}\u{10FFFF}`, MOST_EXPANSIONS);
  };
  return {
    search(query, { limit, offset }) {
      const match = toMatch(parseSearch(query), expand);
      if (match === undefined) return { total: 0, hits: [] };
      const hits = ranked.all(HIT_START, HIT_END, match, limit, offset).flatMap((hit) => {
        const at = place.get(hit.id);
        if (at === undefined) return [];
        const { text: snippet, highlights } = cutSnippet(hit.marked, SNIPPET_WIDTH);
        return [{ ...at, passageId: hit.id, snippet, highlights, rank: hit.rank }];
      });
      return { total: count.pluck().get(match) ?? 0, hits };
    },
  };
}

/** As the index folds words: lower case, without accents. */
function foldCase(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
