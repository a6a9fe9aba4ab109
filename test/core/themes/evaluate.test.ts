import { describe, expect, it } from 'vitest';
import { bootstrapF1, evaluate, falseShare } from '../../../src/core/themes/evaluate.ts';
import type { Said } from '../../../src/core/themes/evaluate.ts';

const said = (...lines: readonly string[]): readonly Said[] =>
  lines.map((line) => {
    const [theme = '', stance] = line.split(' ');
    return { theme, stance: stance === 'good' ? 'good' : 'concern' };
  });

// Worked by hand: theme pairs 2 right, 1 extra, 1 missed; with stance 1 right, 2 extra, 2 missed.
const rows = [
  { labels: said('a concern', 'b concern'), proposals: said('a concern', 'b good') },
  { labels: said('c concern'), proposals: said('a concern') },
];

describe('evaluate', () => {
  it('counts a passage and a theme once, and again with the stance', () => {
    const { any, stance } = evaluate(rows);
    expect(any.micro).toMatchObject({ right: 2, extra: 1, missed: 1 });
    expect(any.micro.f1).toBeCloseTo(4 / 6);
    expect(stance.micro).toMatchObject({ right: 1, extra: 2, missed: 2 });
    expect(stance.micro.precision).toBeCloseTo(1 / 3);
  });

  it('takes the mean over themes: a 2/3, b 1, c 0', () => {
    const { any } = evaluate(rows);
    expect(any.macroF1).toBeCloseTo((2 / 3 + 1 + 0) / 3);
    expect(any.byTheme.get('c')).toMatchObject({ right: 0, missed: 1, precision: null, recall: 0 });
  });

  it('counts by stance', () => {
    expect(evaluate(rows).stance.byStance.get('good')).toMatchObject({ right: 0, extra: 1 });
  });

  it('counts two stances of one theme as one theme', () => {
    const both = [{ labels: said('a concern', 'a good'), proposals: said('a concern') }];
    expect(evaluate(both).any.micro).toMatchObject({ right: 1, extra: 0, missed: 0 });
    expect(evaluate(both).stance.micro).toMatchObject({ right: 1, extra: 0, missed: 1 });
  });

  it('tells of how many plain passages something is said', () => {
    const plain = { labels: [], proposals: [] };
    const spoken = { labels: [], proposals: said('a concern') };
    expect(falseShare([plain, plain, spoken, ...rows])).toBeCloseTo(1 / 3);
    expect(falseShare(rows)).toBeNull();
  });

  it('has nothing to say of nothing', () => {
    expect(evaluate([]).any.micro.f1).toBeNull();
    expect(evaluate([]).any.macroF1).toBeNull();
    expect(bootstrapF1([], 'any')).toBeNull();
  });

  it('gives the same interval for the same seed, around the value', () => {
    const many = Array.from({ length: 20 }, () => rows).flat();
    const one = bootstrapF1(many, 'any', { seed: 7, rounds: 200 });
    expect(one).toEqual(bootstrapF1(many, 'any', { seed: 7, rounds: 200 }));
    expect(one?.low).toBeLessThan(2 / 3);
    expect(one?.high).toBeGreaterThan(2 / 3);
  });
});
