import { describe, expect, it } from 'vitest';
import { comparison } from '../../../src/core/report/comparison.ts';
import { withSmallNumbers } from '../../../src/core/report/small-numbers.ts';
import { cellAt, concernIn, sampleCase, sampleSource, tableOf } from './sample-source.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** 17 cases of which 12 have recording as a concern, and 39 of which 9 have. */
const SOURCE = sampleSource(
  ids(1, 56).map((id) => sampleCase(id)),
  [...ids(1, 12), ...ids(18, 26)].map((id) => concernIn(id, 'recording')),
);
const FIRST = { name: 'Under 1', cases: new Set(ids(1, 17)) };
const SECOND = { name: 'All other reviews', cases: new Set(ids(18, 56)) };

describe('a comparison of two groups', () => {
  const report = comparison(SOURCE, FIRST, SECOND);
  const table = tableOf(report, 'comparison');
  const at = (column: string) => cellAt(table, ['recording'], column);

  it('gives shares, their difference, the exact test and the odds ratio', () => {
    expect([at('first.n'), at('second.n')]).toEqual([12, 9]);
    expect(at('difference')).toBeCloseTo(12 / 17 - 9 / 39, 12);
    // Python, as in test/core/stats/fisher.test.ts: 12, 5 and 9, 30.
    expect(at('p')).toBeCloseTo(0.00200682554071373, 12);
    expect(at('odds_ratio')).toBeCloseTo(7.64471006061721, 9);
  });

  it('says what it shows and what it does not', () => {
    const [first, ...others] = report.findings.map(({ text }) => text);
    const last = others.at(-1);
    expect(first).toContain('12 of 17 (71%) and 9 of 39 (23%)');
    expect(last).toContain('does not show that the groups of children differ');
    expect(report.title).not.toMatch(/\d\d/);
  });

  it('tells what comes up most in each group, and not where that is withheld', () => {
    const told = report.findings.map(({ text }) => text);
    expect(told).toContain(
      'What comes up as a concern in most reviews of the first group (under 1): recording (12 of 17).',
    );
    const hidden = withSmallNumbers(report, { how: 'withheld', under: 10 });
    expect(hidden.findings.map(({ text }) => text).join(' ')).not.toContain('9 of 39');
  });

  it('has nothing to say where a group is empty', () => {
    const none = comparison(SOURCE, { name: 'None', cases: new Set() }, SECOND);
    expect(none.findings[0]?.text).toContain('nothing to compare');
    expect(cellAt(tableOf(none, 'comparison'), ['recording'], 'p')).toBeNull();
  });
});
