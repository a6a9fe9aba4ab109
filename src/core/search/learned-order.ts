import { signsReader } from './reading-signs.ts';
import type { ReadFor, ReadingSigns, ReadPassage } from './reading-signs.ts';
import { sharedWords } from './shared-words.ts';
import type { WordCounts } from './shared-words.ts';

/**
 * What each sign counts beside a logarithm of the score: below 0 it speaks against a passage. Fitted to the judged searches with odd numbers to 203
 * by `training/fit-search-order.ts` (docs/decisions/0048), but for quotations, of which too few
 * are judged for the -8.6 that they would get.
 */
export const SIGN_WEIGHTS: Readonly<Record<keyof ReadingSigns, number>> = {
  lateness: -0.55,
  lacking: -5.5,
  headed: 3.6,
  together: 2.1,
  bearing: 1.6,
  names: -4.7,
  quotation: -3,
  analysis: 0.62,
  likeness: 1.7,
};

/** The signs, in a fixed order. */
export const SIGNS = [
  'lateness',
  'lacking',
  'headed',
  'together',
  'bearing',
  'names',
  'quotation',
  'analysis',
  'likeness',
] as const satisfies readonly (keyof ReadingSigns)[];

/** What the order of passages is learned from: a passage with its signs. */
export interface SignedPassage {
  readonly passage: ReadPassage;
  readonly signs: ReadingSigns;
}

/** The signs of passages that were read, the best first. `before` are better than all of them, the best first. */
export function signsOf(
  read: readonly ReadPassage[],
  before: readonly ReadPassage[],
  readFor: ReadFor,
  counts: WordCounts,
): readonly SignedPassage[] {
  const signs = signsReader(readFor);
  const likeness = sharedWords([...before, ...read], counts);
  return read.map((passage) => ({
    passage,
    signs: { ...signs(passage), likeness: likeness.get(passage.id) ?? 0 },
  }));
}

/**
 * What passages are worth now that they were read, by id: the score times what its signs are worth, an explainable sum of logarithms (a linear
 * ranker; T.-Y. Liu, "Learning to Rank for Information Retrieval", 2009). None falls below the least score that any of them had, so that
 * passages which were not read stay behind.
 */
export function learnedScores(signed: readonly SignedPassage[]): ReadonlyMap<number, number> {
  const scores = signed.map(
    ({ passage: { score }, signs }) => Math.log(Math.max(score, Number.MIN_VALUE)) + worth(signs),
  );
  const least = scores.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const floor = signed.reduce(
    (one, { passage: { score } }) => Math.min(one, score),
    Number.POSITIVE_INFINITY,
  );
  return new Map(
    signed.map(({ passage: { id } }, at) => [id, floor * Math.exp((scores[at] ?? least) - least)]),
  );
}

function worth(signs: ReadingSigns): number {
  return SIGNS.reduce((sum, sign) => sum + SIGN_WEIGHTS[sign] * signs[sign], 0);
}
