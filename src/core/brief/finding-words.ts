import { intervalWords, percent } from '../report/theme-report-words.ts';
import type { CaseShare, ThemeRow } from '../report/theme-report.ts';

/**
 * How many reviews show a theme: "Professional curiosity is a concern in 13 of 20 reviews, 65%, 95% interval 43 to 82%. It is good practice in
 * 5 of 20." Says after each of the two how many of them rest on proposals alone.
 */
export function findingWords({ label, concern, good }: ThemeRow, N: number): string {
  const reviews = N === 1 ? 'review' : 'reviews';
  if (N === 0) return 'There are no reviews to count.';
  return (
    `${label} is a concern in ${concern.n} of ${N} ${reviews}, ${percent(concern.n / N)}, ` +
    `95% interval ${intervalWords(concern, N)}.${unconfirmedWords(concern)} ` +
    `It is good practice in ${good.n} of ${N}.${unconfirmedWords(good)}`
  );
}

function unconfirmedWords({ n, proposedOnly }: CaseShare): string {
  if (proposedOnly === 0) return '';
  return proposedOnly === n
    ? ' No person has confirmed this yet: it rests on proposals.'
    : ` In ${proposedOnly} of the ${n} it rests on proposals that no person has confirmed.`;
}
