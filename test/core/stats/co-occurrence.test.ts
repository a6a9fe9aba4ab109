import { describe, expect, it } from 'vitest';
import { jaccard, lift } from '../../../src/core/stats/co-occurrence.ts';
import { wilsonInterval } from '../../../src/core/stats/wilson.ts';

/*
 * Worked out in Python with 50 digits, from both, firstOnly, secondOnly, N:
 *
 *   p11,p10,p01 = n11/N, n10/N, n01/N; pA, pB = p11+p10, p11+p01
 *   L = p11/(pA*pB)
 *   v = (p11*(1/p11-1/pA-1/pB)**2 + p10/pA**2 + p01/pB**2 - 1)/N
 *   L, L*exp(-z*sqrt(v)), L*exp(z*sqrt(v))
 */
const KNOWN = [
  [6, 4, 3, 20, 1.33333333333333, 0.905898475015852, 1.96244703662479],
  [1, 9, 4, 50, 1, 0.189553383080714, 5.27555870408384],
  [10, 0, 0, 20, 2, 1.29031440085543, 3.10001965206941],
] as const;

describe('standing together', () => {
  it.each(KNOWN)('lift of %i, %i, %i in %i', (both, firstOnly, secondOnly, N, value, low, high) => {
    const found = lift({ both, firstOnly, secondOnly, N });
    expect(found?.value).toBeCloseTo(value, 10);
    expect(found?.low).toBeCloseTo(low, 10);
    expect(found?.high).toBeCloseTo(high, 10);
  });

  it('has no lift where nothing stands together', () => {
    expect(lift({ both: 0, firstOnly: 2, secondOnly: 2, N: 9 })).toBeNull();
  });

  it('Jaccard is the share of those with either', () => {
    expect(jaccard({ both: 6, firstOnly: 4, secondOnly: 3, N: 20 })).toEqual({
      value: 6 / 13,
      ...wilsonInterval(6, 13),
    });
    expect(jaccard({ both: 0, firstOnly: 0, secondOnly: 0, N: 20 })).toBeNull();
  });
});
