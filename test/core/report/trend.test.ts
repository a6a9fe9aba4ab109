import { describe, expect, it } from 'vitest';
import { trend } from '../../../src/core/report/trend.ts';
import { cellAt, concernIn, sampleCase, sampleSource, tableOf } from './sample-source.ts';

describe('the trend', () => {
  const source = sampleSource(
    [2010, 2010, 2012, null].map((year, i) => sampleCase(i + 1, { year })),
    [1, 3, 4].map((id) => concernIn(id, 'recording')),
  );
  const table = tableOf(trend(source, ['recording']), 'trend');
  const at = (year: number | null, column: string) =>
    cellAt(table, ['recording', 'recording', year], column);

  it('has every year with its own denominator, and those without a year', () => {
    expect([2010, 2011, 2012, null].map((year) => at(year, 'year_reviews'))).toEqual([2, 0, 1, 1]);
    expect([2010, 2011, 2012, null].map((year) => at(year, 'concern.n'))).toEqual([1, 0, 1, 1]);
    expect(at(2010, 'concern.share')).toBe(0.5);
    expect(at(2011, 'concern.share')).toBeNull();
  });

  it('takes three years together', () => {
    expect([2010, 2011, 2012].map((year) => at(year, 'rolling_reviews'))).toEqual([2, 3, 1]);
    expect(at(2011, 'rolling.n')).toBe(2);
    expect(at(null, 'rolling.n')).toBeNull();
  });
});
