/** Units by what two coders said of each: whether the code applies. */
export interface Decisions {
  /** Both said yes. */
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** How far two coders agree. Null where a coefficient has no value: nothing varies. */
export interface Agreement {
  /** Share of units on which they said the same. */
  readonly percent: number | null;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/**
 * Agreement of two coders on yes or no. Kappa after Cohen (Educational and Psychological Measurement 20,
 * 1960, 37-46). Alpha after Krippendorff for nominal data, two coders, none missing (Content Analysis, 4th ed. 2018,
 * ch. 12): 1 less observed over expected disagreement, with pairs drawn without putting back. Where both coders
 * only ever said one same thing, chance agreement is total and neither coefficient has a value.
 */
export function agreement({ both, firstOnly, secondOnly, neither }: Decisions): Agreement {
  const units = both + firstOnly + secondOnly + neither;
  if (units === 0) return { percent: null, kappa: null, alpha: null };
  const percent = (both + neither) / units;
  const first = (both + firstOnly) / units;
  const second = (both + secondOnly) / units;
  const expected = first * second + (1 - first) * (1 - second);
  const values = 2 * units;
  const yes = 2 * both + firstOnly + secondOnly;
  const no = values - yes;
  const expectedApart = (2 * yes * no) / (values * (values - 1));
  return {
    percent,
    kappa: expected === 1 ? null : (percent - expected) / (1 - expected),
    alpha: expectedApart === 0 ? null : 1 - (1 - percent) / expectedApart,
  };
}

/** The decisions of several groups of units together. */
export function sumOfDecisions(groups: Iterable<Decisions>): Decisions {
  let [both, firstOnly, secondOnly, neither] = [0, 0, 0, 0];
  for (const group of groups) {
    both += group.both;
    firstOnly += group.firstOnly;
    secondOnly += group.secondOnly;
    neither += group.neither;
  }
  return { both, firstOnly, secondOnly, neither };
}
