import type { WordVector } from './word-vectors.ts';

/**
 * For each vector those with which its cosine is at least `least`, by place, and that cosine. Arrays of plain numbers:
 * of thousands of recommendations, millions of pairs share a word.
 */
export function alikeVectors(
  vectors: readonly WordVector[],
  least: number,
): readonly ReadonlyMap<number, number>[] {
  const holding: number[] = [];
  for (const { words } of vectors) {
    for (const word of words) holding[word] = (holding[word] ?? 0) + 1;
  }
  const holders = Array.from(holding, (number) => ({
    count: 0,
    at: new Int32Array(number),
    weights: new Float64Array(number),
  }));
  const alike = vectors.map(() => new Map<number, number>());
  const products = new Float64Array(vectors.length);
  for (const [at, { words, weights }] of vectors.entries()) {
    for (let i = 0; i < words.length; i += 1) {
      const weight = weights[i] ?? 0;
      const held = holders[words[i] ?? 0];
      if (held === undefined) continue;
      const { count, at: others, weights: theirs } = held;
      for (let j = 0; j < count; j += 1) {
        const other = others[j] ?? 0;
        products[other] = (products[other] ?? 0) + weight * (theirs[j] ?? 0);
      }
      others[count] = at;
      theirs[count] = weight;
      held.count = count + 1;
    }
    for (let other = 0; other < at; other += 1) {
      const cosine = products[other] ?? 0;
      if (cosine < least) continue;
      alike[at]?.set(other, cosine);
      alike[other]?.set(at, cosine);
    }
    products.fill(0, 0, at);
  }
  return alike;
}
