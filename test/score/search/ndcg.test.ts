import { describe, expect, it } from 'vitest';
import { GAINS, ndcg } from './ndcg.ts';

describe.each(['plain', 'steep'] as const)('normalised discounted cumulated gain, %s', (name) => {
  const gain = GAINS[name];

  it('is 1 for the best order and 0 for nothing relevant', () => {
    expect(ndcg([3, 2, 1], [1, 3, 2, 0], gain)).toBe(1);
    expect(ndcg([0, 0], [3, 1], gain)).toBe(0);
    expect(ndcg([], [3], gain)).toBe(0);
    expect(ndcg([1], [], gain)).toBe(0);
  });

  it('counts no further than its depth', () => {
    expect(ndcg([0, 3], [3], gain, 1)).toBe(0);
    expect(ndcg([3], [3, 3, 3], gain, 1)).toBe(1);
  });
});

describe('what a grade is worth', () => {
  it('is discounted by the logarithm of the place', () => {
    const log3 = Math.log2(3);
    // Places 2 and 3 hold a 1 and a 3; at best they would be in places 1 and 2, the 3 first.
    expect(ndcg([0, 1, 3], [3, 1], GAINS.plain)).toBeCloseTo((1 / log3 + 1.5) / (3 + 1 / log3), 10);
    expect(ndcg([0, 1, 3], [3, 1], GAINS.steep)).toBeCloseTo((1 / log3 + 3.5) / (7 + 1 / log3), 10);
  });

  it('is what scikit-learn 1.9.1 has for the same (ndcg_score, whose gain is plain)', () => {
    expect(ndcg([5, 1, 0, 0, 10], [10, 0, 0, 1, 5], GAINS.plain)).toBeCloseTo(
      0.6956940443813076,
      12,
    );
    expect(ndcg([5, 1, 0, 0, 10], [10, 0, 0, 1, 5], GAINS.plain, 3)).toBeCloseTo(
      0.4123818817534531,
      12,
    );
    // Given 2^grade - 1 for the grades.
    expect(ndcg([0, 1, 2, 3, 2, 3], [3, 0, 1, 2, 3, 2], GAINS.steep)).toBeCloseTo(
      0.6029077630315081,
      12,
    );
  });
});
