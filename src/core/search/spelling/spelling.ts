import type { Suggestion } from '../field-words.ts';
import { editDistance } from './edit-distance.ts';

/** Suggested at most. */
const MOST = 3;
/** Shorter ones are short forms, of which every other is one letter away. */
const SHORTEST = 4;
const ONLY_LETTERS = /^\p{L}+$/u;

interface Entry extends Suggestion {
  /** A bit for each letter that stands in it. */
  readonly letters: number;
}

/** Finds words of a library near one that stands nowhere in it. */
export class Spelling {
  readonly #byLength = new Map<number, Entry[]>();

  /** Takes the words of a library, unstemmed and folded, each with the passages that hold it. */
  constructor(words: Iterable<readonly [word: string, passages: number]>) {
    for (const [word, passages] of words) {
      if (word.length < SHORTEST || !ONLY_LETTERS.test(word)) continue;
      const same = this.#byLength.get(word.length);
      const entry = { word, passages, letters: lettersOf(word) };
      if (same === undefined) this.#byLength.set(word.length, [entry]);
      else same.push(entry);
    }
  }

  /**
   * The likeliest words, best first, at most three. One letter may be wrong in a short word, two in one of six
   * letters, three in one of ten. Fewer mistakes count first, then a first letter that is right
   * (it seldom is wrong; J. Pollock and A. Zamora, CACM 1984), then how many passages hold the word.
   */
  suggest(word: string): readonly Suggestion[] {
    if (word.length < SHORTEST || !ONLY_LETTERS.test(word)) return [];
    if (word.length < 6) return this.#within(word, 1);
    const likely = this.#within(word, 2);
    return likely.length > 0 || word.length < 10 ? likely : this.#within(word, 3);
  }

  #within(word: string, most: number): readonly Suggestion[] {
    const letters = lettersOf(word);
    const near: (Suggestion & { readonly cost: number })[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const entry of this.#byLength.get(length) ?? []) {
        if (bits(letters ^ entry.letters) > 2 * most) continue;
        const distance = editDistance(word, entry.word, most);
        if (distance > most) continue;
        const first = entry.word.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.7;
        const { passages } = entry;
        near.push({
          word: entry.word,
          passages,
          cost: distance + first - Math.log10(passages + 1) / 4,
        });
      }
    }
    return near
      .toSorted((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
      .slice(0, MOST)
      .map(({ word: other, passages }) => ({ word: other, passages }));
  }
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) % 32);
  return mask;
}

function bits(mask: number): number {
  let rest = mask;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
