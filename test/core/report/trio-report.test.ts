import { describe, expect, it } from 'vitest';
import { trioReport } from '../../../src/core/report/trio-report.ts';
import {
  cellAt,
  concernIn,
  sampleCase,
  sampleSource,
  tableOf,
  themeCount,
} from './sample-source.ts';

const TRIO = ['domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'];

describe('the trio', () => {
  const source = sampleSource(
    [1, 2, 3, 4].map((id) => sampleCase(id, { ageBand: id === 4 ? null : 'under 1' })),
    [
      ...TRIO.map((theme) => concernIn(1, theme)),
      concernIn(2, 'domestic_abuse'),
      concernIn(2, 'parental_mental_health'),
      themeCount(3, 'domestic_abuse', { mention: { proposed: 3, confirmed: 0 } }),
    ],
  );
  const report = trioReport(source);

  it('tells every combination apart; a mention is none', () => {
    const rows = report?.tables[0]?.rows.map(({ cells }) => [cells[1], cells[2]]);
    expect(rows).toEqual([
      [3, 1],
      [2, 1],
      [2, 0],
      [2, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 2],
    ]);
    expect(report?.findings[0]?.text).toContain('are all a concern in 1 of 4 reviews');
  });

  it('stands by age, and by review', () => {
    if (report === null) throw new Error('no trio');
    const ages = tableOf(report, 'trio_by_age');
    expect(cellAt(ages, ['under 1'], 'with_3')).toBe(1);
    expect(cellAt(ages, ['not known'], 'with_0')).toBe(1);
    expect(cellAt(tableOf(report, 'trio_cases'), [2], 'together')).toBe(2);
  });
});
