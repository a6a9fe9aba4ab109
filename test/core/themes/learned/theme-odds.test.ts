import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SIGNS,
  calibrated,
  logit,
  signsOf,
} from '../../../../src/core/themes/learned/theme-odds.ts';
import { calibrate } from '../../../../training/calibrate.ts';
import { logistic } from '../../../../training/logistic.ts';

describe('calibrated', () => {
  it('goes straight from point to point and stays level beyond them', () => {
    const line = { said: [0.2, 0.6], right: [0.1, 0.5] };
    expect(calibrated(line, 0.1)).toBe(0.1);
    expect(calibrated(line, 0.4)).toBeCloseTo(0.3, 12);
    expect(calibrated(line, 0.9)).toBe(0.5);
  });

  it('never falls, whatever it was made of', () => {
    const pair = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 900 }), (pairs) => {
        const line = calibrate(
          pairs.map(([said]) => said),
          pairs.map(([, right]) => right),
        );
        let before = 0;
        for (let said = 0.1; said <= 1; said += 0.05) {
          const right = calibrated(line, said);
          expect(right).toBeGreaterThanOrEqual(line.said.length === 0 ? 0 : before);
          before = right;
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });
});

describe('signsOf', () => {
  it('sets each theme against the others and against no theme', () => {
    const [one, two] = signsOf({
      words: Float64Array.of(-0.2, -0.8, 0.5),
      rules: Float64Array.of(0, 0.7),
    });
    expect(one).toHaveLength(SIGNS);
    expect(Array.from(one ?? []).map((x) => Math.round(x * 100) / 100)).toEqual([
      -0.2, 0, 0, -0, -0.5, -0.5, 0.5, -0.1, 0, 1, 0.7, 1,
    ]);
    expect(Array.from(two ?? []).slice(0, 4)).toEqual([-0.8, 0.7, 1, -0.8]);
  });
});

describe('logistic', () => {
  it('finds the odds of a sign that is right three times in four', () => {
    const rows: number[][] = [];
    const right: boolean[] = [];
    for (let i = 0; i < 4000; i += 1) {
      rows.push([i % 2]);
      right.push(i % 2 === 1 ? i % 8 !== 1 : i % 8 === 0);
    }
    const scale = logistic(rows, right);
    expect(logit(scale, [1])).toBeCloseTo(Math.log(3), 2);
    expect(logit(scale, [0])).toBeCloseTo(-Math.log(3), 2);
  });
});
