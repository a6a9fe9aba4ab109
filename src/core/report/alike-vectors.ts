import type { WordVectors } from './word-vectors.ts';

/** Vectors with which another is alike, by place, and the cosine of the two. */
export type Alike = ReadonlyMap<number, number>;

/**
 * For each vector those with which its cosine is at least `least`, which is above 0, by place; none where there is no such.
 * Arrays of plain numbers: of thousands of recommendations, millions of pairs share a word.
 */
export function alikeVectors(
  { starts, words, weights, vocabulary }: WordVectors,
  least: number,
): readonly (Alike | undefined)[] {
  /** Where the holders of each word begin; they are filled in as their vectors are compared. */
  const begin = new Int32Array(vocabulary + 1);
  for (const word of words) begin[word + 1] = (begin[word + 1] ?? 0) + 1;
  for (let word = 0; word < vocabulary; word += 1) {
    begin[word + 1] = (begin[word + 1] ?? 0) + (begin[word] ?? 0);
  }
  const filled = begin.slice();
  const holders = new Int32Array(words.length);
  const theirs = new Float64Array(words.length);
  const many = starts.length - 1;
  const alike = Array.from<unknown, Map<number, number> | undefined>(
    { length: many },
    () => undefined,
  );
  const products = new Float64Array(many);
  /** Those that the vector has reached: weights are never negative, so none falls back. */
  const near: number[] = [];
  for (let at = 0; at < many; at += 1) {
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i += 1) {
      const word = words[i] ?? 0;
      const weight = weights[i] ?? 0;
      const last = filled[word] ?? 0;
      for (let j = begin[word] ?? 0; j < last; j += 1) {
        const other = holders[j] ?? 0;
        const before = products[other] ?? 0;
        const product = before + weight * (theirs[j] ?? 0);
        products[other] = product;
        if (product >= least && before < least) near.push(other);
      }
      holders[last] = at;
      theirs[last] = weight;
      filled[word] = last + 1;
    }
    for (const other of near) {
      const cosine = products[other] ?? 0;
      (alike[at] ??= new Map()).set(other, cosine);
      (alike[other] ??= new Map()).set(at, cosine);
    }
    near.length = 0;
    products.fill(0, 0, at);
  }
  return alike;
}
