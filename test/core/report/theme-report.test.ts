import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseThemeCount, Scope } from '../../../src/core/report/theme-counts.ts';
import type { ReportSource } from '../../../src/core/report/report-source.ts';
import { themeReport } from '../../../src/core/report/theme-report.ts';
import { CODEBOOK, sampleCase, sampleSource, themeCount as count } from './sample-source.ts';

function input(caseIds: number[], counts: CaseThemeCount[]): ReportSource {
  const cases = caseIds.map((id) => sampleCase(id, { year: id === 1 ? null : 2010 + id }));
  return sampleSource(cases, counts);
}

function scoped(source: ReportSource, scope: Scope): ReportSource {
  return { ...source, about: { ...source.about, scope } };
}

function rowOf(report: ReturnType<typeof themeReport>, id: string) {
  const row = report.rows.find((one) => one.theme === id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
}

describe('themeReport', () => {
  it('counts a case once, keeps proposed and confirmed apart, and never counts a mention', () => {
    const counts = [
      count(1, 'recording', {
        concern: { proposed: 7, confirmed: 2 },
        passages: { proposed: 6, confirmed: 2, either: 8 },
      }),
      count(2, 'recording', {
        concern: { proposed: 1, confirmed: 0 },
        good: { proposed: 0, confirmed: 1 },
        passages: { proposed: 1, confirmed: 1, either: 1 },
      }),
      count(3, 'recording', { mention: { proposed: 4, confirmed: 1 } }),
    ];
    const row = rowOf(themeReport(input([1, 2, 3, 4], counts)), 'recording');
    expect(row.concern).toMatchObject({ n: 2, confirmed: 1, proposedOnly: 1 });
    expect(row.good).toMatchObject({ n: 1, confirmed: 1, proposedOnly: 0 });
    expect(row.both.n).toBe(1);
    expect(row.tags).toBe(11);
    expect(row.passages).toBe(9);
    // Wilson for 2 of 4, from (0.5 ± ...) computed by hand: centre 0.5, half 0.34997.
    expect(row.concern.low).toBeCloseTo(0.15004, 4);
    expect(row.concern.high).toBeCloseTo(0.84996, 4);
  });

  it('counts only what is in scope', () => {
    const counts = [
      count(1, 'recording', { concern: { proposed: 3, confirmed: 0 } }),
      count(2, 'recording', { concern: { proposed: 0, confirmed: 1 } }),
    ];
    const given = input([1, 2], counts);
    expect(rowOf(themeReport(scoped(given, 'confirmed')), 'recording').concern.n).toBe(1);
    expect(rowOf(themeReport(scoped(given, 'proposed')), 'recording').concern.n).toBe(1);
    expect(rowOf(themeReport(given), 'recording').concern.n).toBe(2);
  });

  it('derives the three parental factors per case; two of three is not three', () => {
    const concern = { concern: { proposed: 1, confirmed: 0 } };
    const confirmed = { concern: { proposed: 0, confirmed: 1 } };
    const counts = [
      count(1, 'domestic_abuse', confirmed),
      count(1, 'parental_mental_health', confirmed),
      count(1, 'parental_substance_misuse', concern),
      count(2, 'domestic_abuse', confirmed),
      count(2, 'parental_substance_misuse', confirmed),
      count(3, 'domestic_abuse', { mention: { proposed: 0, confirmed: 1 } }),
    ];
    const { trio } = themeReport(input([1, 2, 3], counts));
    expect(trio?.factors.map(({ label }) => label)).toEqual([
      'domestic abuse',
      'parental mental health',
      'parental substance misuse',
    ]);
    expect(trio?.allThree).toMatchObject({ n: 1, confirmed: 0, proposedOnly: 1 });
    expect(trio?.twoOfThree).toBe(1);
    expect(trio?.cases.map((one) => one.inScope.length)).toEqual([3, 2, 0]);
    expect(trio?.cases.map((one) => one.confirmed.length)).toEqual([2, 2, 0]);
  });

  it('derives nothing where the codebook derives nothing', () => {
    const themes = CODEBOOK.themes.filter(({ derivedFrom }) => derivedFrom === undefined);
    const given = { ...input([1], []), codebook: { ...CODEBOOK, themes } };
    expect(themeReport(given).trio).toBeNull();
  });

  it('states period and cases without a year, and leaves out counts of cases not asked for', () => {
    const counts = [count(9, 'recording', { concern: { proposed: 1, confirmed: 0 } })];
    const report = themeReport(input([1, 2, 3], counts));
    expect(report.period).toEqual({ from: 2012, to: 2013 });
    expect(report.casesWithoutYear).toBe(1);
    expect(rowOf(report, 'recording').concern.n).toBe(0);
  });

  it('does not depend on the order of cases or counts', () => {
    const counts = [1, 2, 3, 4].flatMap((id) =>
      CODEBOOK.themes
        .slice(0, id)
        .map((one) =>
          count(id, one.id, { concern: { proposed: id % 2, confirmed: 1 - (id % 2) } }),
        ),
    );
    const rows = themeReport(input([1, 2, 3, 4], counts)).rows;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(counts, { minLength: counts.length }),
        fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }),
        (shuffled, ids) => {
          expect(themeReport(input(ids, shuffled)).rows).toEqual(rows);
        },
      ),
    );
  });
});
