import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeVectors } from '../../../src/core/report/alike-vectors.ts';
import { wordVectors, type WordVector } from '../../../src/core/report/word-vectors.ts';

const texts = fc.array(
  fc.array(fc.constantFrom('police', 'health', 'visits', 'visited', 'home', 'the', 'a', 'bruise'), {
    maxLength: 12,
  }),
  { maxLength: 12 },
);

/** Straight from the definition. */
function cosine(a: WordVector, b: WordVector): number {
  return [...a.words].reduce((sum, word, i) => {
    const at = b.words.indexOf(word);
    return at < 0 ? sum : sum + (a.weights[i] ?? 0) * (b.weights[at] ?? 0);
  }, 0);
}

test('vectors are of length 1 or empty, and their words ascend', () => {
  fc.assert(
    fc.property(texts, (all) => {
      for (const { words, weights } of wordVectors(all.map((one) => one.join(' ')))) {
        if (weights.length > 0) expect(Math.hypot(...weights)).toBeCloseTo(1, 12);
        expect([...words]).toEqual([...new Set(words)].toSorted((a, b) => a - b));
      }
    }),
  );
});

test('a word weighs by how often it stands, folded, and by how few texts have it', () => {
  const [first] = wordVectors(['visits visited police', 'police', 'the']);
  // Python: from math import *; v = (1 + log(2)) * log(1 + 3 / 1); p = log(1 + 3 / 2); p / hypot(v, p), v / hypot(v, p)
  expect(first?.weights[0]).toBeCloseTo(0.36364928504415034, 9);
  expect(first?.weights[1]).toBeCloseTo(0.9315359346192064, 9);
});

test('those that are alike are all of which the cosine is high enough, each told of the other', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(0.2, 0.35, 0.9), (all, least) => {
      const vectors = wordVectors(all.map((one) => one.join(' ')));
      const alike = alikeVectors(vectors, least);
      for (const [i, a] of vectors.entries()) {
        for (const [j, b] of vectors.entries()) {
          const expected = cosine(a, b);
          if (i === j || Math.abs(expected - least) < 1e-9) continue;
          expect(alike[i]?.has(j)).toBe(expected >= least);
          if (expected >= least) expect(alike[i]?.get(j)).toBeCloseTo(expected, 12);
        }
      }
    }),
  );
});
