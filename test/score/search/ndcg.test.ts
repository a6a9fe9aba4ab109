import { describe, expect, it } from 'vitest';
import { ndcg } from './ndcg.ts';

describe('normalised discounted cumulated gain', () => {
  it('is 1 for the best order and 0 for nothing relevant', () => {
    expect(ndcg([3, 2, 1], [1, 3, 2, 0])).toBe(1);
    expect(ndcg([0, 0], [3, 1])).toBe(0);
    expect(ndcg([], [3])).toBe(0);
    expect(ndcg([1], [])).toBe(0);
  });

  it('discounts by the logarithm of the place', () => {
    // (1 / log2 3 + 7 / log2 4) / (7 / log2 2 + 1 / log2 3)
    expect(ndcg([0, 1, 3], [3, 1])).toBeCloseTo((1 / 1.584963 + 3.5) / (7 + 1 / 1.584963), 5);
  });

  it('counts no further than its depth', () => {
    expect(ndcg([0, 3], [3], 1)).toBe(0);
    expect(ndcg([3], [3, 3, 3], 1)).toBe(1);
  });
});
