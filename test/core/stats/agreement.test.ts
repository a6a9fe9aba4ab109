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

  /*
   * Python with numpy, units one by one: x, y of 0 and 1; po = (x == y).mean(); pe from the two means;
   * alpha = 1 - Do/De from the 2 by 2 matrix of coincidences (o[i,j] += 1; o[j,i] += 1 for each unit).
   */
  it.each([
    [20, 5, 10, 15, 0.3999999999999999, 0.4],
    [200, 200, 200, 9400, 0.4791666666666661, 0.4791927083333333],
    [33, 7, 2, 158, 0.8524590163934425, 0.8526769230769231],
  ])(
    'of %i, %i, %i, %i is as worked out unit by unit',
    (both, firstOnly, secondOnly, neither, kappa, alpha) => {
      const found = agreement({ both, firstOnly, secondOnly, neither });
      expect(found.kappa).toBeCloseTo(kappa, 12);
      expect(found.alpha).toBeCloseTo(alpha, 12);
    },
  );

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

  /*
   * The same in Python, with mulberry32 written again and numpy:
   *
   *   r = seeded(20260301)
   *   for _ in range(1000): t = sum of groups[int(r()*6)] for each of the 6; k.append(kappa(*t)); a.append(alpha(*t))
   *   np.quantile(k, .025), np.quantile(k, .975), and of a; alpha from the matrix of coincidences
   */
  it('are as another program draws them from the same seed', () => {
    const groups = [
      unit(5, 1, 2, 40),
      unit(8, 2, 0, 60),
      unit(3, 3, 1, 25),
      unit(0, 1, 1, 30),
      unit(6, 0, 2, 50),
      unit(2, 2, 2, 20),
    ];
    const whole = agreement(sumOfDecisions(groups));
    expect(whole.kappa).toBeCloseTo(0.7020687837659768, 12);
    expect(whole.alpha).toBeCloseTo(0.702619008400593, 12);
    const { kappa, alpha } = agreementIntervals(groups);
    expect(kappa?.low).toBeCloseTo(0.5037313432835819, 12);
    expect(kappa?.high).toBeCloseTo(0.8135245901639346, 12);
    expect(alpha?.low).toBeCloseTo(0.504964349970014, 12);
    expect(alpha?.high).toBeCloseTo(0.8137981087369522, 12);
  });

  it('are not given where there are too few groups to draw from', () => {
    expect(agreementIntervals([unit(5, 1, 1, 5), unit(4, 1, 0, 9)]).kappa).toBeNull();
  });
});
