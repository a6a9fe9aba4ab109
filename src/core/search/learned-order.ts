import { bearingOn } from './evaluate.ts';
import type { Scores } from './rank.ts';
import { signsReader } from './reading-signs.ts';
import type { ReadFor, ReadingSigns, ReadPassage } from './reading-signs.ts';
import { readingWorth } from './reading-worth.ts';
import { sharedWords } from './shared-words.ts';
import type { WordCounts } from './shared-words.ts';
import { typedCount } from './sought-terms.ts';
import type { TextMatcher } from './text-matcher.ts';

/** Passages whose words are looked at to order them better than the index can. */
export const MOST_READ = 70;
/** So many of them are ordered by all that is seen in them. */
const MOST_WEIGHED = 40;

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

/** What ordering passages by their words needs. */
export interface Reading extends ReadFor {
  readonly matcher: TextMatcher;
  readonly counts: WordCounts;
}

/**
 * Reads the best passages, and writes into `scores` what they are worth by what is seen then, too. Gives the best of them.
 * `before` are better than any.
 */
export function orderByWords(
  best: readonly { readonly id: number; readonly text: string }[],
  reading: Reading,
  scores: Scores,
  before: readonly SignedPassage[] = [],
): readonly SignedPassage[] {
  const { table, matcher, groups, themes, stance, counts } = reading;
  const typed = typedCount(groups.map(({ group }) => group));
  const read = best.map(({ id, text }) => {
    const { hits, words } = matcher.hits(text);
    const bearing = bearingOn(themes, id, table, stance);
    scores[id] = (scores[id] ?? 0) * readingWorth({ hits, words: words.length, bearing }, typed);
    return { id, text, hits, words, score: scores[id] };
  });
  const weighed = read.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, MOST_WEIGHED);
  const better = before.map(({ passage }) => passage);
  const signed = signsOf(weighed, better, reading, counts);
  for (const [id, learned] of learnedScores(signed)) scores[id] = learned;
  return signed;
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
