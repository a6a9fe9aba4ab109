import { SIGN_WEIGHTS, SIGNS } from '../../core/search/learned-order.ts';
import type { ReadingSigns } from '../../core/search/reading-signs.ts';
import { percent } from '../percent.ts';

type Sign = keyof ReadingSigns;

/** What adds less is not told. */
const LEAST_TOLD = 0.05;

/** Each sign in words, by what was seen. */
const IN_WORDS: Readonly<Record<Sign, (seen: number) => string>> = {
  lateness: (seen) => `${Math.round(Math.exp(seen) - 1)} words before the first`,
  lacking: (seen) => `lacks ${percent(seen)} of the search`,
  headed: (seen) => `its heading says ${percent(seen)} of it`,
  together: (seen) => `together in sentences ${seen.toFixed(2)}`,
  bearing: (seen) => `tags of its themes ${seen.toFixed(2)}`,
  names: (seen) => `names ${percent(seen)} of its words`,
  quotation: () => 'a quotation',
  analysis: () => 'analysis',
  likeness: (seen) => `words of the best ${seen.toFixed(2)}`,
};

/**
 * What the place of a passage was weighed by, each with what it adds to the logarithm of its score, the heaviest first: "placed by: lacks
 * 40% of the search (-2.2), ...".
 */
export function placedBy(signs: ReadingSigns): string {
  const told = SIGNS.map((sign) => ({ sign, adds: SIGN_WEIGHTS[sign] * signs[sign] }))
    .filter(({ adds }) => Math.abs(adds) >= LEAST_TOLD)
    .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .map(({ sign, adds }) => {
      const amount = `${adds > 0 ? '+' : '−'}${Math.abs(adds).toFixed(1)}`;
      return `${IN_WORDS[sign](signs[sign])} (${amount})`;
    });
  return `placed by: ${told.length === 0 ? 'its words alone' : told.join(', ')}`;
}
