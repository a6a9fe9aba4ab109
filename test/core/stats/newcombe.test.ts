import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '../../../src/core/stats/newcombe.ts';

/*
 * Worked out in Python with 50 digits (z = 1.959963984540054235524594430520551527955550195):
 *
 *   def wilson(n, N):
 *       p = n/N; c = (p + z*z/(2*N))/(1+z*z/N); h = z*sqrt(p*(1-p)/N + z*z/(4*N*N))/(1+z*z/N)
 *       return c-h, c+h
 *   def newcombe(a, m, b, n):
 *       (l1,u1), (l2,u2), p1, p2 = wilson(a,m), wilson(b,n), a/m, b/n
 *       return p1-p2, p1-p2-sqrt((p1-l1)**2+(u2-p2)**2), p1-p2+sqrt((u1-p1)**2+(p2-l2)**2)
 *
 * All but the third are rows of table II in Newcombe 1998: 0.0524 to 0.3339, 0.1705 to 0.8090, 0.6791 to 1.
 */
const KNOWN = [
  [56, 70, 48, 80, 0.2, 0.0524314724023649, 0.333872654036906],
  [9, 10, 3, 10, 0.6, 0.170522723934503, 0.809017973535488],
  [0, 10, 0, 20, 0, -0.161125158052819, 0.277532799862889],
  [10, 10, 0, 20, 1, 0.679086037141915, 1],
] as const;

describe('the difference of two proportions', () => {
  it.each(KNOWN)('of %i of %i and %i of %i', (a, m, b, n, difference, low, high) => {
    const found = newcombeDifference({ n: a, of: m }, { n: b, of: n });
    expect(found?.difference).toBeCloseTo(difference, 12);
    expect(found?.low).toBeCloseTo(low, 12);
    expect(found?.high).toBeCloseTo(high, 12);
  });

  it('turns round with the groups, and is not known of an empty one', () => {
    const one = newcombeDifference({ n: 9, of: 10 }, { n: 3, of: 10 });
    const other = newcombeDifference({ n: 3, of: 10 }, { n: 9, of: 10 });
    expect(other?.low).toBeCloseTo(-(one?.high ?? 0), 12);
    expect(newcombeDifference({ n: 0, of: 0 }, { n: 3, of: 10 })).toBeNull();
  });
});
