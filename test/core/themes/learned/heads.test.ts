import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../src/core/themes/learned/features.ts';
import { knownTo, scoresOf, shareOf } from '../../../../src/core/themes/learned/heads.ts';
import { UnitReader } from '../../../../src/core/themes/learned/units.ts';
import { tokenise } from '../../../../src/core/themes/tokens.ts';
import { ridge } from '../../../../training/ridge.ts';
import { sparse } from '../../../../training/sparse.ts';
import { tinyModel } from './tiny-model.ts';

const reader = new UnitReader(
  new Map([
    ['health visitor', '{worker}'],
    ['health', '{health}'],
  ]),
);
const units = (text: string) => reader.read(tokenise(text));

describe('UnitReader', () => {
  it('reads the longest phrase as its class and every word as its stem', () => {
    const [sentence] = units('The health visitor asked about 14 health checks.');
    expect(sentence?.classes.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['{worker}', 1, 3],
      ['ask', 3, 4],
      ['about', 4, 5],
      ['#', 5, 6],
      ['{health}', 6, 7],
      ['check', 7, 8],
    ]);
    expect(sentence?.stems.map(({ key }) => key)).toEqual([
      'the',
      'health',
      'visitor',
      'ask',
      'about',
      '#',
      'health',
      'check',
    ]);
  });
});

describe('featuresOf', () => {
  it('pairs neighbours, and words up to four apart, never over a sentence', () => {
    const count = (text: string, block: number) =>
      featuresOf(units(text)).filter((feature) => feature.block === block).length;
    expect([0, 1, 2].map((block) => count('One two three four five six.', block))).toEqual([
      6, 5, 14,
    ]);
    expect([0, 1, 2].map((block) => count('One two. Three four.', block))).toEqual([4, 2, 2]);
  });

  it('counts a feature once and keeps all its places', () => {
    const [first] = featuresOf(units('Door, door.'));
    expect(first?.at.map(({ from }) => from.from)).toEqual([0, 1]);
  });
});

describe('scores', () => {
  it('are the constant and what each known feature adds', () => {
    const { words } = tinyModel();
    const known = knownTo(words, featuresOf(units('There was vodka bottles at visit 3.')));
    const scores = scoresOf(words, known);
    for (const output of [0, 1, 2]) {
      const sum = known.reduce((total, one) => total + shareOf(words, one, output), 0);
      expect(scores[output]).toBeCloseTo(sum + (words.bias[output] ?? 0), 9);
    }
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  });
});

describe('ridge', () => {
  it('solves (X X^T + penalty) a = t', () => {
    // One column, rows 1 and 2, targets 1 and 3: mean 2, dual by hand with penalty 1.
    const rows = sparse([[[0, 1]], [[0, 2]]], 1);
    const { weights, bias } = ridge(rows, Float64Array.of(1, 3), 1, 1);
    expect(bias[0]).toBe(2);
    // w = sum x (t - mean) / (sum x^2 + penalty) = (-1 + 2) / (5 + 1)
    expect(weights[0]).toBeCloseTo(1 / 6, 4);
  });
});
