import type { CaseShare, ThemeReport } from './theme-report.ts';
import type { Scope } from './theme-counts.ts';
import { factorNames, type Trio } from './trio.ts';

/** What the scope means, as a reader sees it. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  confirmed: 'Only tags that a person confirmed',
  proposed: 'Only tags that are still proposed',
  all: 'Confirmed tags and proposed ones',
};

/** A proportion as a whole per cent: "70%". Shares that are not 0 or 1 never round to 0% or 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** "14 of 20". */
export function ofCases(share: CaseShare, N: number): string {
  return `${share.n} of ${N}`;
}

/** "48 to 85%"; a dash where there are no cases to judge from. */
export function intervalWords(share: CaseShare, N: number): string {
  if (N === 0) return '–';
  return `${Math.round(share.low * 100)} to ${Math.round(share.high * 100)}%`;
}

/**
 * The finding in a sentence: "Information sharing is a concern in 14 of 20 reviews, 70%, 95%
 * interval 48 to 85%." Says plainly when there is nothing to report.
 */
export function findingSentence(report: ThemeReport): string {
  const { N } = report;
  if (N === 0) return 'There are no reviews to count.';
  const first = report.rows[0];
  if (!first || first.concern.n === 0) {
    return `No theme is a concern in any of the ${N} reviews, counting what is in scope.`;
  }
  const share = first.concern;
  const basis = share.proposedOnly === share.n ? 'proposed as a concern' : 'a concern';
  return (
    `${first.label} is ${basis} in ${share.n} of ${N} ${N === 1 ? 'review' : 'reviews'}, ` +
    `${percent(share.n / N)}, 95% interval ${intervalWords(share, N)}.`
  );
}

/** "2012 to 2024 (1 review without a year)". */
export function periodWords({
  period,
  casesWithoutYear,
}: Pick<ThemeReport, 'period' | 'casesWithoutYear'>): string {
  const missing =
    casesWithoutYear === null
      ? ' (some reviews without a known year)'
      : casesWithoutYear === 0
        ? ''
        : ` (${casesWithoutYear} ${casesWithoutYear === 1 ? 'review' : 'reviews'} without a known year)`;
  if (!period) return `not known${missing}`;
  return (
    (period.from === period.to ? `${period.from}` : `${period.from} to ${period.to}`) + missing
  );
}

/** In how many reviews the factors that the codebook derives a theme from stand together. */
export function trioSentence(
  { N }: Pick<ThemeReport, 'N'>,
  { factors, allThree, twoOfThree }: Trio,
): string {
  return (
    `${factorNames(factors)} are all a concern in ${allThree.n} of ${N} reviews (confirmed in ` +
    `${allThree.confirmed}), and all but one of them in ${twoOfThree}.`
  );
}
