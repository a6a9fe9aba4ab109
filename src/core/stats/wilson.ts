/** The 97.5th percentile of the standard normal distribution: two-sided 95%. */
export const Z = 1.959963984540054;

/** A share and its 95% interval, as proportions from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval, 95%, without continuity correction, for `n` of `of` (Wilson 1927;
 * method 3 of Newcombe, Statistics in Medicine 17, 1998, 857-872). For 0 of 0 nothing is known:
 * 0 to 1. Throws RangeError unless 0 <= n <= of, both whole.
 */
export function wilsonInterval(n: number, of: number): Interval {
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || n > of) {
    throw new RangeError('wilsonInterval wants whole numbers with 0 <= n <= of');
  }
  if (of === 0) return { low: 0, high: 1 };
  const share = n / of;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  // At the ends the formula gives 0 and 1 but for rounding.
  return {
    low: n === 0 ? 0 : Math.max(0, centre - half),
    high: n === of ? 1 : Math.min(1, centre + half),
  };
}
