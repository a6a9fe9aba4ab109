import { agreement, type Decisions } from './agreement.ts';
import { seeded } from './seeded.ts';
import type { Interval } from './wilson.ts';

/** Samples drawn. */
export const RESAMPLES = 1000;

/** Fewer groups than this are too few to be drawn from. */
const LEAST_GROUPS = 5;

/** Intervals of the coefficients; null where there is too little to draw from. */
export interface AgreementIntervals {
  readonly kappa: Interval | null;
  readonly alpha: Interval | null;
}

/** Which groups are drawn in each sample, one sample after another: places among the groups, from 0. */
export type Draws = Uint32Array;

/** The draws for so many groups: seeded, so that they are the same every time. */
export function drawGroups(groups: number): Draws {
  const random = seeded(20260301);
  return Uint32Array.from({ length: RESAMPLES * groups }, () => Math.floor(random() * groups));
}

/**
 * 95% percentile bootstrap intervals (Efron and Tibshirani 1993, ch. 13) of kappa and alpha. Whole groups of units are
 * drawn (all passages of a case, or single cases), since passages of one case are alike. `draws` are those for so many
 * groups; every row of a table has the same, so they are made once for all of them.
 */
export function agreementIntervals(
  groups: readonly Decisions[],
  draws: Draws = drawGroups(groups.length),
): AgreementIntervals {
  if (groups.length < LEAST_GROUPS) return { kappa: null, alpha: null };
  const kappas: number[] = [];
  const alphas: number[] = [];
  // Plain numbers: a thousand samples of every theme are drawn while somebody waits.
  const flat = Int32Array.from(
    groups.flatMap(({ both, firstOnly, secondOnly, neither }) => [
      both,
      firstOnly,
      secondOnly,
      neither,
    ]),
  );
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    let [both, firstOnly, secondOnly, neither] = [0, 0, 0, 0];
    const end = (sample + 1) * groups.length;
    for (let i = sample * groups.length; i < end; i += 1) {
      const at = 4 * (draws[i] ?? 0);
      both += flat[at] ?? 0;
      firstOnly += flat[at + 1] ?? 0;
      secondOnly += flat[at + 2] ?? 0;
      neither += flat[at + 3] ?? 0;
    }
    const { kappa, alpha } = agreement({ both, firstOnly, secondOnly, neither });
    if (kappa !== null) kappas.push(kappa);
    if (alpha !== null) alphas.push(alpha);
  }
  return { kappa: middle(kappas), alpha: middle(alphas) };
}

/** From the 2.5th to the 97.5th percentile, between values by straight line (type 7 of Hyndman and Fan 1996). */
function middle(values: readonly number[]): Interval | null {
  if (values.length < RESAMPLES / 2) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.025), high: at(0.975) };
}
