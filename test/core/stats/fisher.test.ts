import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/stats/fisher.ts';

/*
 * Worked out in Python with fractions and 50-digit decimals:
 *
 *   w = {x: comb(a+b, x)*comb(c+d, a+c-x) for x in range(max(0, a-d), min(a+c, a+b)+1)}
 *   p = Fraction(sum(v for v in w.values() if v <= w[a]), sum(w.values()))
 *   mean(t) = sum(x*w[x]*t**x)/sum(w[x]*t**x)                    odds ratio: mean(t) = a, by 400 halvings
 *   upper(t) = sum(w[x]*t**x for x >= a)/sum(w[x]*t**x)          low:  upper(t) = 0.025
 *   lower(t) = sum(w[x]*t**x for x <= a)/sum(w[x]*t**x)          high: lower(t) = 0.025
 *
 * The first is Fisher's lady tasting tea: R's fisher.test gives p 0.4857, odds ratio 6.408309.
 */
const KNOWN = [
  [3, 1, 1, 3, 0.485714285714286, 6.40831965819967, 0.211735595446579, 626.243530588814],
  [12, 5, 9, 30, 0.00200682554071373, 7.64471006061721, 1.90384547882413, 35.9611934902054],
  [0, 10, 6, 14, 0.074118984463812, 0, 0, 1.53418346497986],
  [
    250, 1750, 300, 1200, 2.21229966710438e-9, 0.571522000390174, 0.473637182698844,
    0.689205382520314,
  ],
  [7, 0, 2, 5, 0.020979020979021, null, 1.44947836684213, null],
] as const;

/** To nine places of the figure itself. */
function same(found: number | null, known: number | null): boolean {
  if (found === null || known === null) return found === known;
  return Math.abs(found - known) <= 1e-9 * Math.max(Math.abs(known), 1e-9);
}

describe("Fisher's exact test", () => {
  it.each(KNOWN)('of %i, %i and %i, %i', (a, b, c, d, p, oddsRatio, low, high) => {
    const found = fisherExact({ a, b, c, d });
    expect([found, same(found.p, p)]).toEqual([found, true]);
    expect([found, same(found.oddsRatio, oddsRatio)]).toEqual([found, true]);
    expect([found, same(found.low, low)]).toEqual([found, true]);
    expect([found, same(found.high, high)]).toEqual([found, true]);
  });

  // Python: scipy.stats.fisher_exact and scipy.stats.contingency.odds_ratio(kind='conditional'), SciPy 1.17.1.
  it.each([
    [3, 0, 0, 6, 0.011904761904761904, null, 1.4774448828668827, null],
    [
      40, 60, 55, 45, 0.04716548538301931, 0.547135451047401, 0.29919407348655624,
      0.9930200062030755,
    ],
  ] as const)('of %i, %i and %i, %i is what SciPy gives', (a, b, c, d, p, oddsRatio, low, high) => {
    const found = fisherExact({ a, b, c, d });
    for (const [one, known] of [
      [found.p, p],
      [found.oddsRatio, oddsRatio],
      [found.low, low],
      [found.high, high],
    ] as const)
      expect([one, known, same(one, known)]).toEqual([one, known, true]);
  });

  it('says nothing of an empty table', () => {
    expect(fisherExact({ a: 0, b: 0, c: 0, d: 0 })).toEqual({
      p: 1,
      oddsRatio: null,
      low: 0,
      high: null,
    });
  });

  it('is the same from the other side: groups exchanged turn the odds ratio over', () => {
    const cell = fc.nat({ max: 40 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const one = fisherExact({ a, b, c, d });
        const other = fisherExact({ a: c, b: d, c: a, d: b });
        expect(other.p).toBeCloseTo(one.p, 10);
        if (one.oddsRatio !== null && one.oddsRatio > 0 && other.oddsRatio !== null) {
          expect(one.oddsRatio * other.oddsRatio).toBeCloseTo(1, 8);
          expect(one.low).toBeLessThanOrEqual(one.oddsRatio);
          expect(one.high ?? Infinity).toBeGreaterThanOrEqual(one.oddsRatio);
        }
      }),
    );
  });
});
