import { wilsonInterval, Z, type Interval } from './wilson.ts';

/** Two things over N cases: with both, with the first only, with the second only. */
export interface Together {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly N: number;
}

/** A figure with its 95% interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Cases with both, as a share of those with either (Jaccard 1901), with Wilson's interval; null where there is none with either. */
export function jaccard({ both, firstOnly, secondOnly }: Together): Estimate | null {
  const either = both + firstOnly + secondOnly;
  return either === 0 ? null : { value: both / either, ...wilsonInterval(both, either) };
}

/**
 * How many times as often the two stand together as they would if one said nothing of the other: share
 * with both over the product of the two shares. Its interval is on the log scale by the delta
 * method for multinomial counts (Agresti, Categorical Data Analysis, 3rd ed. 2013, 16.1.3). Null where none has both.
 */
export function lift({ both, firstOnly, secondOnly, N }: Together): Estimate | null {
  const first = both + firstOnly;
  const second = both + secondOnly;
  if (both === 0) return null;
  const value = (both * N) / (first * second);
  const [p, pFirst, pSecond] = [both / N, first / N, second / N];
  const variance =
    (p * (1 / p - 1 / pFirst - 1 / pSecond) ** 2 +
      firstOnly / N / pFirst ** 2 +
      secondOnly / N / pSecond ** 2 -
      1) /
    N;
  const half = Z * Math.sqrt(Math.max(0, variance));
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half) };
}
