import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchSimilarity, textSketch } from '../../../src/core/text/text-sketch.ts';

/** Jaccard of five-word shingles by its definition. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const shingles = (words: readonly string[]): Set<string> =>
    new Set(words.slice(0, -4).map((_, i) => words.slice(i, i + 5).join(' ')));
  const [one, other] = [shingles(a), shingles(b)];
  const union = new Set([...one, ...other]).size;
  return union === 0 ? 0 : [...one].filter((shingle) => other.has(shingle)).length / union;
}

const words = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`);

describe('textSketch', () => {
  it('is exact for short texts, whatever they are', () => {
    const few = array(constantFrom('a', 'b', 'c'), { maxLength: 40 });
    assert(
      property(few, few, (a, b) => {
        const estimate = sketchSimilarity(textSketch(a.join(' ')), textSketch(b.join(' ')));
        expect(estimate).toBeCloseTo(jaccard(a, b), 10);
      }),
    );
  });

  it('comes near the truth for long ones', () => {
    const [a, b] = [words(0, 6000), words(2000, 8000)];
    const estimate = sketchSimilarity(textSketch(a.join(' ')), textSketch(b.join(' ')));
    // Four standard errors of a share estimated from 256 draws.
    expect(Math.abs(estimate - jaccard(a, b))).toBeLessThan(0.125);
  });

  it('does not mind case, punctuation and line ends', () => {
    expect(textSketch('The Board, in 2014,\nmet at once.')).toEqual(
      textSketch('the board in 2014 met AT ONCE'),
    );
    expect(textSketch('four words are few')).toEqual([]);
  });

  it('takes letters of any script for letters, and half of one for none', () => {
    const one = textSketch('Ana naïve Ünal 𝒜𝒷 Łódź');
    expect(one).toHaveLength(1);
    expect(textSketch('“Ana”—naïve… ünal\ud835 \udc9c𝒜𝒷 łÓDŹ')).toEqual(one);
    expect(textSketch('Ana naive Ünal 𝒜𝒷 Łódź')).not.toEqual(one);
  });
});
