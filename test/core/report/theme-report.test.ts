import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseThemeCount } from '../../../src/core/report/theme-counts.ts';
import { themeReport, type ThemeReportInput } from '../../../src/core/report/theme-report.ts';
import type { Codebook, Theme } from '../../../src/core/themes/codebook.ts';

function theme(id: string): Theme {
  return {
    id,
    label: id.replaceAll('_', ' '),
    code: id.slice(0, 2).toUpperCase(),
    group: 'practice',
    definition: '',
    include: [],
    exclude: [],
    alsoCalled: [],
    sources: [],
    rules: [],
    never: [],
  };
}

const codebook: Codebook = {
  version: 'test',
  title: 'Test',
  conventions: [],
  sources: {},
  classes: {},
  themes: [
    'recording',
    'domestic_abuse',
    'parental_mental_health',
    'parental_substance_misuse',
    'together',
  ]
    .map(theme)
    .map((one) =>
      one.id === 'together'
        ? {
            ...one,
            derivedFrom: ['domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'],
          }
        : one,
    ),
  incidentKinds: [],
};

const none = { proposed: 0, confirmed: 0 };

function count(caseId: number, id: string, given: Partial<CaseThemeCount>): CaseThemeCount {
  return {
    caseId,
    theme: id,
    concern: none,
    good: none,
    mention: none,
    passages: { ...none, either: 0 },
    ...given,
  };
}

function input(caseIds: number[], counts: CaseThemeCount[]): ThemeReportInput {
  const cases = caseIds.map((id) => ({
    id,
    subject: `Child ${id}`,
    partnership: null,
    year: id === 1 ? null : 2010 + id,
  }));
  return { cases, documents: cases.length, counts, codebook, scope: 'all' };
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
    expect(rowOf(themeReport({ ...given, scope: 'confirmed' }), 'recording').concern.n).toBe(1);
    expect(rowOf(themeReport({ ...given, scope: 'proposed' }), 'recording').concern.n).toBe(1);
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
    const themes = codebook.themes.filter(({ derivedFrom }) => derivedFrom === undefined);
    const given = { ...input([1], []), codebook: { ...codebook, themes } };
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
      codebook.themes
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
