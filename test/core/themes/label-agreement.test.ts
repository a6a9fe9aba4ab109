import { describe, expect, it } from 'vitest';
import { labelAgreement } from '../../../src/core/themes/label-agreement.ts';

const concern = (...themes: readonly string[]) =>
  themes.map((theme) => ({ theme, stance: 'concern' as const }));

describe('agreement of labels and proposals', () => {
  // Worked by hand: theme a is in both of passage 1, in neither of 2, labelled only in 3, proposed only in 4.
  // Po = 1/2, both say yes in half, so Pe = 1/2 and kappa = 0. Alpha: Do = 1/2, De = 2 x 4 x 4 / (8 x 7) = 4/7.
  const rows = [
    { labels: concern('a'), proposals: concern('a') },
    { labels: concern('b'), proposals: concern('b') },
    { labels: concern('a'), proposals: [] },
    { labels: [], proposals: concern('a') },
  ];

  it('counts each passage once for a theme', () => {
    const { byTheme } = labelAgreement(rows, ['a', 'b']);
    expect(byTheme.get('a')).toMatchObject({
      percent: 0.5,
      kappa: 0,
      decisions: { both: 1, firstOnly: 1, secondOnly: 1, neither: 1 },
    });
    expect(byTheme.get('a')?.alpha).toBeCloseTo(1 / 8, 12);
    expect(byTheme.get('b')).toMatchObject({ percent: 1, kappa: 1, alpha: 1 });
  });

  it('takes all pairs of passage and theme together', () => {
    // 8 pairs: 2 both, 1 only labelled, 1 only proposed, 4 neither; Po = 6/8, Pe = 9/64 + 25/64.
    const { all } = labelAgreement(rows, ['a', 'b']);
    expect(all.percent).toBeCloseTo(0.75, 12);
    expect(all.kappa).toBeCloseTo((0.75 - 34 / 64) / (1 - 34 / 64), 12);
  });

  it('does not count the stance', () => {
    const other = [{ labels: concern('a'), proposals: [{ theme: 'a', stance: 'good' as const }] }];
    expect(labelAgreement(other, ['a']).byTheme.get('a')?.percent).toBe(1);
  });
});
