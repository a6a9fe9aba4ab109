import { wilsonInterval } from '../stats/wilson.ts';
import type { PassageTable, SearchedCase } from './passage-table.ts';

/** Cases with something said in them, of all that count, with a 95% interval (Wilson). */
export interface CaseShare {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** A year's cases, and in how many of them each of two searches finds something. */
export interface YearRow {
  /** Null for cases without a year. */
  readonly year: number | null;
  /** Cases of the year that count. */
  readonly N: number;
  readonly first: CaseShare;
  readonly second: CaseShare;
  readonly both: number;
}

/** Two searches beside one another. */
export interface Comparison {
  /** By year, the earliest first; cases without a year last. */
  readonly years: readonly YearRow[];
  /** Over all cases that count; its year is null. */
  readonly all: YearRow;
}

/**
 * In how many cases of each year two searches find something. `first` and `second` tell of each case, by its index in the table,
 * how many passages were found. A case counts once however often something is said in it, and only where `counts` says so: to a
 * search among some cases the others say nothing.
 */
export function compareByYear(
  { cases }: Pick<PassageTable, 'cases'>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  counts: (one: SearchedCase) => boolean,
): Comparison {
  const row = (year: number | null, at: readonly number[]): YearRow => {
    const count = (is: (index: number) => boolean): number => at.filter(is).length;
    const isFirst = (index: number): boolean => (first[index] ?? 0) > 0;
    const isSecond = (index: number): boolean => (second[index] ?? 0) > 0;
    const share = (n: number): CaseShare => ({ n, ...wilsonInterval(n, at.length) });
    return {
      year,
      N: at.length,
      first: share(count(isFirst)),
      second: share(count(isSecond)),
      both: count((index) => isFirst(index) && isSecond(index)),
    };
  };
  const indexes = [...cases.entries()].flatMap(([index, one]) => (counts(one) ? [index] : []));
  const byYear = Map.groupBy(indexes, (index) => cases[index]?.year ?? null);
  return {
    years: [...byYear]
      .toSorted(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
      .map(([year, at]) => row(year, at)),
    all: row(null, indexes),
  };
}
