import { describe, expect, it } from 'vitest';
import { LearnedThemes } from '../../../../src/core/themes/learned/learned-themes.ts';
import {
  mayPropose,
  PRESENCE_SIGNS,
  presenceSigns,
} from '../../../../src/core/themes/learned/presence.ts';
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

describe('mayPropose', () => {
  const limits = { least: 0.75, strongRule: 0.7, leastByRule: 0.3 };

  it.each([
    [0.75, 0, true],
    [0.74, 0, false],
    [0.74, 0.69, false],
    [0.3, 0.7, true],
    [0.29, 1, false],
  ])('a passage of %d with a rule of %d: %s', (present, rule, may) => {
    expect(mayPropose(limits, present, rule)).toBe(may);
  });
});

describe('proposing where a passage may speak of nothing', () => {
  const model = tinyModel();
  const text = 'There was vodka bottles by the door at visit 40 and nobody acted.';
  const under = (least: number, leastByRule = least) => {
    const presenceLimits = { least, leastByRule, strongRule: 0.7 };
    return proposeThemes(COMPILED, { text }, new LearnedThemes({ ...model, presenceLimits }));
  };

  it('proposes only where the passage is likely enough to speak of a theme', () => {
    expect(under(0).map(({ theme }) => theme)).toEqual(['drink']);
    expect(under(1)).toEqual([]);
  });
});
