import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../src/core/themes/learned/features.ts';
import {
  knownTo,
  scoresOf,
  scoresOfTallies,
  shareOf,
  tallyOf,
} from '../../../../src/core/themes/learned/heads.ts';
import { UnitReader } from '../../../../src/core/themes/learned/units.ts';
import { tokenise } from '../../../../src/core/themes/tokens.ts';
import { sparse } from '../../../../training/sparse.ts';
import { supportVectors } from '../../../../training/support-vectors.ts';
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

  it('reads words as they are written, alone and with the next, never over a sentence', () => {
    const written = (text: string) =>
      featuresOf(units(text))
        .filter(({ block }) => block === 3)
        .map(({ hash }) => hash);
    expect(written('She was not asked. He was.')).toHaveLength(5 + 4);
    const shared = new Set(written('She was not asked.'));
    const both = written('She was asked.').filter((hash) => shared.has(hash));
    expect(both, 'she, was, asked, she was').toHaveLength(4);
    expect(written('Visit 14 of 20.')).toEqual(written('Visit 3 of 5.'));
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

describe('tallies', () => {
  it('score as all their features together do, however these are shared out', () => {
    const { words } = tinyModel();
    const features = featuresOf(units('There was vodka by the door. Bottles at visit 3.'));
    const whole = scoresOf(words, knownTo(words, features));
    for (const of of [1, 2, 3]) {
      const parts = Array.from({ length: of }, (_, part) =>
        tallyOf(
          words,
          features.filter((_feature, i) => i % of === part),
        ),
      );
      const scores = scoresOfTallies(words, parts);
      for (const [output, score] of whole.entries()) expect(scores[output]).toBeCloseTo(score, 9);
    }
    expect(knownTo(words, features).length).toBeGreaterThan(2);
  });
});

describe('supportVectors', () => {
  const ROWS = [
    [1, 0, 0.5],
    [0.2, 1, 0],
    [0, 0.3, 1],
    [1, 1, 0],
    [0, 0, 1],
    [0.5, 0.5, 0.5],
    [0.9, 0, 0.1],
    [0, 1, 0.7],
  ];
  const SIGNS = [1, -1, 1, 1, -1, -1, 1, -1];
  const rows = sparse(
    ROWS.map((row) => row.map((value, column) => [column, value] as const)),
    3,
  );

  // Worked out by scipy's minimiser on the primal and by liblinear, which agree to five digits.
  it.each([
    [0.3, [0.62856, -0.35494, -0.10243], -0.05429],
    [5, [1.53246, -0.40003, 0.37165], -0.66066],
  ])('finds the least cost at %d', (cost, weights, constant) => {
    const found = supportVectors(rows, Float64Array.from(SIGNS), 1, cost);
    for (const [column, weight] of weights.entries()) {
      expect(found.weights[column]).toBeCloseTo(weight, 2);
    }
    expect(found.bias[0]).toBeCloseTo(constant, 2);
  });

  it('fits each output by itself, and the same each time', () => {
    const targets = Float64Array.from(SIGNS.flatMap((sign) => [sign, -sign]));
    const { weights, bias } = supportVectors(rows, targets, 2, 0.3);
    expect(weights[0]).toBeCloseTo(-(weights[1] ?? 0), 2);
    expect(bias[0]).toBeCloseTo(-(bias[1] ?? 0), 2);
    expect(supportVectors(rows, targets, 2, 0.3)).toEqual({ weights, bias });
  });
});
