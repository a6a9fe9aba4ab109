import { describe, expect, it } from 'vitest';
import { reliability } from '../../../src/core/themes/reliability.ts';

const said = (theme: string, stance: 'concern' | 'good', confidence: number) => ({
  theme,
  stance,
  confidence,
});

describe('reliability', () => {
  it('puts proposals of like confidence together and counts what was right', () => {
    const bands = reliability([
      {
        labels: [{ theme: 'a', stance: 'concern' }],
        proposals: [said('a', 'concern', 0.81), said('b', 'concern', 0.85)],
      },
      {
        labels: [{ theme: 'a', stance: 'concern' }],
        proposals: [said('a', 'good', 0.89), said('a', 'concern', 0.35)],
      },
    ]);
    expect(bands.map(({ from, proposals }) => [from, proposals])).toEqual([
      [0.3, 1],
      [0.8, 3],
    ]);
    expect(bands[1]?.said).toBeCloseTo(0.85, 12);
    expect(bands[1]?.themeRight).toBeCloseTo(2 / 3, 12);
    expect(bands[1]?.stanceRight).toBeCloseTo(1 / 3, 12);
  });

  it('keeps what is certain in the last band', () => {
    expect(reliability([{ labels: [], proposals: [said('a', 'good', 1)] }])).toMatchObject([
      { from: 0.9, proposals: 1, themeRight: 0 },
    ]);
  });
});
