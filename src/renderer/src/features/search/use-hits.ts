import { useCallback, useRef, useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import { call } from '../../data/client.ts';
import { missingPages, type ResultRow, type SearchAnswer } from './result-rows.ts';

/** Hits that are read at once. */
export const HITS_A_PAGE = 30;

/** A search as it is asked: its first page comes with the answer. */
export type AskedSearch = Omit<InputOf<'searchLibrary'>, 'limit' | 'offset'>;

/** The hits of an answer, of which those out of sight are read when they come into view. */
export interface Hits {
  /** By place among all that is listed; undefined while it is being read. */
  readonly hitAt: (at: number) => FoundPassage | undefined;
  /** Reads what these rows need. */
  readonly want: (rows: readonly ResultRow[]) => void;
}

/** Reads the hits of an answer by the page. `asked` is null while the answer is of an earlier search. */
export function useHits(asked: AskedSearch | null, answer: SearchAnswer | undefined): Hits {
  const [pages, setPages] = useState<{
    readonly of: SearchAnswer | undefined;
    readonly read: ReadonlyMap<number, readonly FoundPassage[]>;
  }>({ of: undefined, read: new Map() });
  const asking = useRef(new Set<string>());
  const later = pages.of === answer ? pages.read : undefined;
  const hitAt = useCallback(
    (at: number): FoundPassage | undefined =>
      answer?.hits[at] ?? later?.get(Math.floor(at / HITS_A_PAGE))?.[at % HITS_A_PAGE],
    [answer, later],
  );
  const want = (rows: readonly ResultRow[]): void => {
    if (asked === null || answer === undefined) return;
    for (const page of missingPages(rows, hitAt, HITS_A_PAGE)) {
      const input = { ...asked, limit: HITS_A_PAGE, offset: page * HITS_A_PAGE };
      const key = JSON.stringify(input);
      if (asking.current.has(key)) continue;
      asking.current.add(key);
      call('searchLibrary', input)
        .then(({ hits }) =>
          setPages((before) => ({
            of: answer,
            read: new Map(before.of === answer ? before.read : []).set(page, hits),
          })),
        )
        // The rows stay as they are, and ask again when they next come into view.
        .catch(() => undefined)
        .finally(() => asking.current.delete(key));
    }
  };
  return { hitAt, want };
}
