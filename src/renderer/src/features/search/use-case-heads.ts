import { useMemo } from 'react';
import { useNamedCases } from '../../data/case-names.ts';
import { ageWords, NOT_KNOWN, shortName } from '../cases/case-words.ts';
import { reviewTypeWords } from '../cases/review-type-words.ts';

/** A case as results name it. */
export interface CaseHead {
  /** "Baby T, Northvale 2023". */
  readonly name: string;
  /** "LCSPR, under 1", as much as is known. */
  readonly what: string;
  /** Passages of all its documents. */
  readonly passages: number;
}

/** How each case is named above its results, by its id; empty while it is being read. */
export function useCaseHeads(): ReadonlyMap<number, CaseHead> {
  const named = useNamedCases();
  return useMemo(() => {
    if (named === undefined) return new Map<number, CaseHead>();
    return new Map(
      named.map((one): [number, CaseHead] => [
        one.id,
        {
          name: shortName(one),
          what: [reviewTypeWords(one.reviewType), ageWords(one.ageBand).toLowerCase()]
            .filter((part) => part !== NOT_KNOWN && part !== reviewTypeWords('other'))
            .join(', '),
          passages: one.files.reduce((sum, { passages }) => sum + passages, 0),
        },
      ]),
    );
  }, [named]);
}
