import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/stats/wilson.ts';

describe('wilsonInterval', () => {
  // Newcombe 1998, table I, method 3, printed to four decimals.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval for %i of %i', (n, of, low, high) => {
    const interval = wilsonInterval(n, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // Python: scipy.stats.binomtest(n, N).proportion_ci(0.95, method='wilson'), SciPy 1.17.1.
  it.each([
    [81, 263, 0.2552885198782742, 0.36620957698280004],
    [1, 29, 0.006113214292762667, 0.17175521879320282],
    [20, 20, 0.8388748419471808, 1.0],
    [700, 1000, 0.6708761390827828, 0.7275931575229951],
  ])('is what SciPy gives for %i of %i', (n, of, low, high) => {
    const interval = wilsonInterval(n, of);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  it('mirrors: the interval for the rest is the complement', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const some = wilsonInterval(a, a + b);
        const rest = wilsonInterval(b, a + b);
        expect(some.low).toBeCloseTo(1 - rest.high, 12);
        expect(some.high).toBeCloseTo(1 - rest.low, 12);
      }),
    );
  });

  it('knows nothing from no cases, and refuses what is no count', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(0.5, 2)).toThrow(RangeError);
  });
});
