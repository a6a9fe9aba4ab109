import type { OutputOf } from '../../../../shared/contract/contract.ts';

/** A year with the cases in which two searches find something. */
export type YearRow = OutputOf<'compareSearches'>['all'];

/** "3 of 12 cases, 25% (9 to 53%)"; no share of a handful is told that has no cases. */
export function shareWords({ n, low, high }: YearRow['first'], of: number): string {
  const words = `${n} of ${of} ${of === 1 ? 'case' : 'cases'}`;
  if (of === 0) return words;
  return `${words}, ${percent(n / of)}% (${percent(low)} to ${percent(high)}%)`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
