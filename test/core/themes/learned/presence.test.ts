import { describe, expect, it } from 'vitest';
import { LearnedThemes } from '../../../../src/core/themes/learned/learned-themes.ts';
import { PRESENCE_SIGNS, presenceSigns } from '../../../../src/core/themes/learned/presence.ts';
import { proposeThemes } from '../../../../src/core/themes/propose.ts';
import { COMPILED, tinyModel } from './tiny-model.ts';

describe('presenceSigns', () => {
  it('tells of the passage as a whole, its strongest themes first', () => {
    const odds = { constant: 1, weights: [2] };
    const heard = { words: Float64Array.of(-1, 0.5, -0.2), rules: Float64Array.of(0, 0.7) };
    const signs = presenceSigns(odds, [[-1], [0.5]], heard, 9);
    expect(signs).toHaveLength(PRESENCE_SIGNS);
    // Logits 2 and -1; where there are fewer themes than are heard, the last is heard again.
    expect(Array.from(signs.subarray(0, 5))).toEqual([2, -1, -1, -1, -1]);
    expect(signs[5]).toBeCloseTo(1 / (1 + Math.exp(-2)) + 1 / (1 + Math.exp(1)), 12);
    expect(signs[6]).toBeCloseTo(Math.log(10), 12);
    expect(Array.from(signs.subarray(7))).toEqual([0.7, 1, -0.2, 0.5]);
  });
});

describe('proposing where a passage may speak of nothing', () => {
  const model = tinyModel();
  const text = 'There was vodka bottles by the door at visit 40 and nobody acted.';
  const under = (leastPresence: number) =>
    proposeThemes(COMPILED, { text }, new LearnedThemes({ ...model, leastPresence }));

  it('proposes only where the passage is likely enough to speak of a theme', () => {
    expect(under(0).map(({ theme }) => theme)).toEqual(['drink']);
    expect(under(1)).toEqual([]);
  });
});
