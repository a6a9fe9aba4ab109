import { describe, expect, it } from 'vitest';
import { agreement, sumOfDecisions } from '../../../src/core/stats/agreement.ts';
import { agreementIntervals } from '../../../src/core/stats/bootstrap.ts';

describe('agreement of two coders', () => {
  it('is 1 where they are the same', () => {
    const found = agreement({ both: 400, firstOnly: 0, secondOnly: 0, neither: 9600 });
    expect(found).toEqual({ percent: 1, kappa: 1, alpha: 1 });
  });

  it('is 0 where one says nothing of the other', () => {
    // 30% and 40% of 100: 12 both by chance, 18 and 28 apart.
    const found = agreement({ both: 12, firstOnly: 18, secondOnly: 28, neither: 42 });
    expect(found.kappa).toBeCloseTo(0, 12);
    expect(found.percent).toBeCloseTo(0.54, 12);
  });

  it('is 0.479 where half of 400 codes each overlap, over 10,000 units', () => {
    const found = agreement({ both: 200, firstOnly: 200, secondOnly: 200, neither: 9400 });
    // (1 - 2q) / (2 (1 - q)) with q = 0.04: 0.92 / 1.92.
    expect(found.kappa).toBeCloseTo(0.92 / 1.92, 12);
    expect(found.kappa).toBeCloseTo(0.479, 3);
  });

  it('is as in published examples', () => {
    // Two examiners, 50 proposals: 20, 5, 10, 15 (Wikipedia, "Cohen's kappa", simple example): 0.4.
    expect(agreement({ both: 20, firstOnly: 5, secondOnly: 10, neither: 15 }).kappa).toBeCloseTo(
      0.4,
      12,
    );
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, A: binary, two observers, no
    // missing data. Ten items, 14 values 0 and 6 values 1, four disagreements: alpha 0.095.
    const krippendorff = agreement({ both: 1, firstOnly: 3, secondOnly: 1, neither: 5 });
    expect(krippendorff.alpha).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
    expect(krippendorff.alpha).toBeCloseTo(0.095, 3);
  });

  it('has no value where nothing varies, or nothing was coded', () => {
    expect(agreement({ both: 0, firstOnly: 0, secondOnly: 0, neither: 50 })).toEqual({
      percent: 1,
      kappa: null,
      alpha: null,
    });
    expect(agreement({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 }).percent).toBeNull();
  });
});

describe('its bootstrap intervals', () => {
  const unit = (both: number, firstOnly: number, secondOnly: number, neither: number) => ({
    both,
    firstOnly,
    secondOnly,
    neither,
  });

  it('hold the coefficient, come out the same each time, and are near what theory gives', () => {
    // 200 single units, kappa 0.6; large-sample standard error (Fleiss, Cohen and Everitt 1969) 0.0566.
    const groups = [
      ...Array.from({ length: 80 }, () => unit(1, 0, 0, 0)),
      ...Array.from({ length: 20 }, () => unit(0, 1, 0, 0)),
      ...Array.from({ length: 20 }, () => unit(0, 0, 1, 0)),
      ...Array.from({ length: 80 }, () => unit(0, 0, 0, 1)),
    ];
    const found = agreementIntervals(groups);
    expect(agreement(sumOfDecisions(groups)).kappa).toBeCloseTo(0.6, 12);
    expect(found.kappa?.low).toBeCloseTo(0.6 - 1.96 * 0.0566, 1);
    expect(found.kappa?.high).toBeCloseTo(0.6 + 1.96 * 0.0566, 1);
    expect(agreementIntervals(groups)).toEqual(found);
  });

  it('are not given where there are too few groups to draw from', () => {
    expect(agreementIntervals([unit(5, 1, 1, 5), unit(4, 1, 0, 9)]).kappa).toBeNull();
  });
});
