import { wilsonInterval, type Interval } from './wilson.ts';

/** How many of how many. */
export interface Proportion {
  readonly n: number;
  readonly of: number;
}

/** The difference of two proportions, first less second, from -1 to 1, with its 95% interval. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * The difference of two independent proportions with the hybrid score interval, 95%, without
 * continuity correction (method 10 of Newcombe, Statistics in Medicine 17, 1998, 873-890). Null
 * where one of the groups is empty.
 */
export function newcombeDifference(first: Proportion, second: Proportion): Difference | null {
  if (first.of === 0 || second.of === 0) return null;
  const [p, q] = [first.n / first.of, second.n / second.of];
  const [a, b] = [wilsonInterval(first.n, first.of), wilsonInterval(second.n, second.of)];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
  };
}
