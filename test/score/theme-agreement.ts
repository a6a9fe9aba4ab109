/** How often two said yes or no of the same things: both yes, only one, only the other, both no. */
export interface Fourfold {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

/** Cohen's kappa (1960); null where one of them always says the same. */
export function kappa({ both, first, second, neither }: Fourfold): number | null {
  const all = both + first + second + neither;
  const agreed = (both + neither) / all;
  const one = (both + first) / all;
  const two = (both + second) / all;
  const chance = one * two + (1 - one) * (1 - two);
  return chance === 1 ? null : (agreed - chance) / (1 - chance);
}

/** Krippendorff's alpha (2011) of two coders with two values; null where only one value is used. */
export function alpha({ both, first, second, neither }: Fourfold): number | null {
  const values = 2 * (both + first + second + neither);
  const yes = 2 * both + first + second;
  const expected = (2 * yes * (values - yes)) / (values * (values - 1));
  return expected === 0 ? null : 1 - (2 * (first + second)) / values / expected;
}
