import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeVectors } from '../../../src/core/report/alike-vectors.ts';
import { wordVectors, type WordVectors } from '../../../src/core/report/word-vectors.ts';

const texts = fc.array(
  fc.array(fc.constantFrom('police', 'health', 'visits', 'visited', 'home', 'the', 'a', 'bruise'), {
    maxLength: 12,
  }),
  { maxLength: 12 },
);

type WordVector = ReadonlyMap<number, number>;

/** One by one, each as its words with their weights. */
function each({ starts, words, weights }: WordVectors): readonly WordVector[] {
  return Array.from({ length: starts.length - 1 }, (_, i) => {
    const own = [...words.keys()].filter(
      (at) => at >= (starts[i] ?? 0) && at < (starts[i + 1] ?? 0),
    );
    return new Map(own.map((at) => [words[at] ?? -1, weights[at] ?? NaN]));
  });
}

/** Straight from the definition. */
function cosine(a: WordVector, b: WordVector): number {
  return [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0);
}

test('vectors are of length 1 or empty, and their words ascend', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const vectors = wordVectors(all.map((one) => one.join(' ')));
      const { starts, words, vocabulary } = vectors;
      expect(starts[all.length]).toBe(words.length);
      for (const [i, vector] of each(vectors).entries()) {
        if (vector.size > 0) expect(Math.hypot(...vector.values())).toBeCloseTo(1, 12);
        const own = [...words.subarray(starts[i], starts[i + 1])];
        expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
        for (const word of own) expect(word).toBeLessThan(vocabulary);
      }
    }),
  );
});

test('a word weighs by how often it stands, folded, and by how few texts have it', () => {
  const { weights } = wordVectors(['visits visited police', 'police', 'the']);
  // Python: from math import *; v = (1 + log(2)) * log(1 + 3 / 1); p = log(1 + 3 / 2); p / hypot(v, p), v / hypot(v, p)
  expect(weights[0]).toBeCloseTo(0.36364928504415034, 9);
  expect(weights[1]).toBeCloseTo(0.9315359346192064, 9);
});

test('those that are alike are all of which the cosine is high enough, each told of the other', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(0.2, 0.35, 0.9), (all, least) => {
      const vectors = wordVectors(all.map((one) => one.join(' ')));
      const alike = alikeVectors(vectors, least);
      for (const [i, a] of each(vectors).entries()) {
        for (const [j, b] of each(vectors).entries()) {
          const expected = cosine(a, b);
          if (i === j || Math.abs(expected - least) < 1e-9) continue;
          expect(alike[i]?.has(j) ?? false).toBe(expected >= least);
          if (expected >= least) expect(alike[i]?.get(j)).toBeCloseTo(expected, 12);
        }
      }
    }),
  );
});
