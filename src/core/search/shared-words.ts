import type { TextWord } from './text-words.ts';

/** The best results that others are held against, and how many of their words count. */
const BEST = 10;
const MOST_WORDS = 40;
/** A word counts that stands in so many of them, */
const LEAST_HOLDING = 2;
/** and in no more than this share of the library. */
const MOST_SHARE = 0.15;
/** Shorter passages are taken to have so many different words. */
const FEWEST_WORDS = 20;
/** What remains of the best at least where one passage has all their worth. */
const LEAST_REST = 0.2;

/** A passage that was read, and what it is worth. */
export interface WorthyPassage {
  readonly id: number;
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly score: number;
}

/** How many passages a library has, and how many of them hold a word as it is spelt. */
export interface WordCounts {
  readonly passages: number;
  readonly holding: (word: string) => number;
}

/**
 * How much each passage, by id, holds of the words that the first ten have in common and the library seldom has (after J. Rocchio, 1971; here to
 * order what was found, never to find more). What a passage, or another with the same text, gives to these words does not
 * count for it. 0 to about 3; 0 for all where fewer than two were read.
 */
export function sharedWords(
  bestFirst: readonly WorthyPassage[],
  { passages, holding }: WordCounts,
): ReadonlyMap<number, number> {
  const top = bestFirst.slice(0, BEST);
  const total = top.reduce((sum, { score }) => sum + score, 0);
  const shareOf = new Map<string, number>();
  for (const { text, score } of top)
    shareOf.set(text, (shareOf.get(text) ?? 0) + (total > 0 ? score / total : 0));
  const wordsOf = new Map(
    bestFirst.map(({ text, words }) => [text, new Set(words.map(({ word }) => word))]),
  );
  const held = new Map<string, number[]>();
  for (const [text, share] of shareOf) {
    for (const word of wordsOf.get(text) ?? []) {
      const shares = held.get(word);
      if (shares === undefined) held.set(word, [share]);
      else shares.push(share);
    }
  }
  const telling = [...held]
    .filter(([word, shares]) => shares.length >= LEAST_HOLDING && !/\d/u.test(word))
    .flatMap(([word, shares]) => {
      const count = holding(word);
      if (count > passages * MOST_SHARE) return [];
      const share = shares.reduce((sum, one) => sum + one, 0);
      return [{ word, share, rarity: Math.log((passages + 1) / (count + 0.5)) }];
    })
    .toSorted((a, b) => b.share * b.rarity - a.share * a.rarity)
    .slice(0, MOST_WORDS);
  return new Map(
    bestFirst.map(({ id, text }) => {
      const words = wordsOf.get(text) ?? new Set();
      const own = shareOf.get(text) ?? 0;
      const sum = telling.reduce(
        (all, { word, share, rarity }) => (words.has(word) ? all + (share - own) * rarity : all),
        0,
      );
      const rest = Math.max(LEAST_REST, 1 - own);
      return [id, sum / rest / Math.sqrt(Math.max(FEWEST_WORDS, words.size))] as const;
    }),
  );
}
