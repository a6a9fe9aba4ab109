import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseByTheme } from '../../../src/core/report/case-by-theme.ts';
import { coOccurrence } from '../../../src/core/report/co-occurrence-report.ts';
import { frameworkMatrix } from '../../../src/core/report/framework-matrix.ts';
import { inNumbers } from '../../../src/core/report/in-numbers.ts';
import { cellOf, type Report } from '../../../src/core/report/report.ts';
import { trend } from '../../../src/core/report/trend.ts';
import { trioReport } from '../../../src/core/report/trio-report.ts';
import { anyLibrary, EVERY_REPORT } from './any-library.ts';
import {
  cellAt,
  concernIn,
  sampleCase,
  sampleSource,
  tableOf,
  themeCount,
} from './sample-source.ts';

const TRIO = ['domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'];

describe('every report', () => {
  it('adds up as it says it does', () => {
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        for (const make of EVERY_REPORT) {
          const report = make(source);
          for (const { parts, total } of report?.sums ?? []) {
            const value = ({ table, row, column }: (typeof parts)[number]): number => {
              const found = report?.tables.find(({ name }) => name === table);
              const at = found?.rows[row];
              return found === undefined || at === undefined
                ? NaN
                : Number(cellOf(found, at, column));
            };
            const sum = parts.reduce((all, part) => all + value(part), 0);
            expect(sum).toBe(typeof total === 'number' ? total : value(total));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order its cases and tags come', () => {
    fc.assert(
      fc.property(anyLibrary(), fc.infiniteStream(fc.nat()), (source, order) => {
        const shuffled = source.counts
          .map((count) => ({ count, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ count }) => count);
        for (const make of EVERY_REPORT) {
          expect(make({ ...source, counts: shuffled })?.tables).toEqual(make(source)?.tables);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts the same in whatever order its cases come', () => {
    const counted = (report: Report | null) =>
      report?.tables
        .filter(({ isByCase }) => isByCase !== true)
        .map(({ rows }) => rows.map(({ cells }) => cells));
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        const cases = source.cases.toReversed();
        for (const make of EVERY_REPORT) {
          expect(counted(make({ ...source, cases }))).toEqual(counted(make(source)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every cell a column', () => {
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        for (const make of EVERY_REPORT) {
          for (const { columns, rows } of make(source)?.tables ?? []) {
            for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
            expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

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

describe('co-occurrence', () => {
  it('counts a pair once for a review, and gives a network and a matrix', () => {
    const report = coOccurrence(
      sampleSource(
        [1, 2, 3].map((id) => sampleCase(id)),
        [concernIn(1, 'recording'), concernIn(1, 'domestic_abuse'), concernIn(2, 'recording')],
      ),
    );
    const pairs = tableOf(report, 'pairs');
    expect(pairs.rows).toHaveLength(1);
    expect(cellAt(pairs, ['recording'], 'both')).toBe(1);
    expect(cellAt(pairs, ['recording'], 'jaccard')).toBe(0.5);
    expect(cellAt(pairs, ['recording'], 'lift')).toBeCloseTo(1.5, 12);
    const together = tableOf(report, 'together');
    expect(cellAt(together, ['recording'], 'with_recording')).toBe(2);
    expect(cellAt(together, ['domestic_abuse'], 'with_recording')).toBe(1);
    expect(pairs.rows[0]?.opens).toEqual({
      themes: ['recording', 'domestic_abuse'],
      stance: 'concern',
      cases: [1],
    });
  });
});

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

describe('in numbers', () => {
  const source = sampleSource(
    [
      sampleCase(1, {
        ageBand: 'under 1',
        harm: 'incident_sudi',
        facts: new Map([
          ['sex', ['female']],
          ['ethnicity', ['White British']],
          ['childProtectionPlan', ['current']],
        ]),
      }),
      sampleCase(2, {
        harm: 'incident_sudi',
        facts: new Map([
          ['sex', ['female', 'male']],
          ['ethnicity', ['White and Black Caribbean']],
          ['childProtectionPlan', ['previous']],
        ]),
      }),
      sampleCase(3),
    ],
    [concernIn(1, 'domestic_abuse'), concernIn(1, 'recording')],
  );
  const report = inNumbers(source);
  const numbers = tableOf(report, 'numbers');

  it('shows what is missing as missing, and shares of what is known beside', () => {
    expect(cellAt(numbers, ['Age at the incident', 'under 1'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Age at the incident', 'under 1'], 'of_known')).toBe(1);
    expect(cellAt(numbers, ['Age at the incident', 'not known'], 'all.n')).toBe(2);
    expect(cellAt(numbers, ['Sex', 'children of both sexes'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Ethnicity', 'Mixed or multiple ethnic groups'], 'all.n')).toBe(1);
    expect(cellAt(numbers, ['Ethnicity', 'White'], 'all.n')).toBe(1);
  });

  it('adds now and before to ever', () => {
    expect(cellAt(numbers, ['Child protection plan', 'at the time or before'], 'all.n')).toBe(2);
  });

  it('crosses harm with sex', () => {
    const cross = tableOf(report, 'harm_by_sex');
    expect(cellAt(cross, ['Sudden unexpected death in infancy'], 'female')).toBe(1);
    expect(cellAt(cross, ['Sudden unexpected death in infancy'], 'all')).toBe(2);
    expect(cellAt(cross, ['not known'], 'not_known')).toBe(1);
  });

  it('lists factors of family and child, no practice', () => {
    const factors = tableOf(report, 'factors');
    expect(cellAt(factors, ['domestic_abuse'], 'all.n')).toBe(1);
    expect(factors.rows.map(({ theme }) => theme)).not.toContain('recording');
  });
});

describe('reviews by themes', () => {
  const source = sampleSource(
    [sampleCase(1), sampleCase(2)],
    [
      themeCount(1, 'recording', {
        concern: { proposed: 2, confirmed: 1 },
        good: { proposed: 1, confirmed: 0 },
      }),
    ],
  );

  it('holds presence, tags or stance', () => {
    const cell = (what: 'presence' | 'tags' | 'stance', id: number) =>
      cellAt(tableOf(caseByTheme(source, what), 'matrix'), [id], 'recording');
    expect([cell('presence', 1), cell('presence', 2)]).toEqual([1, 0]);
    expect([cell('tags', 1), cell('tags', 2)]).toEqual([4, 0]);
    expect([cell('stance', 1), cell('stance', 2)]).toEqual(['CG', null]);
  });

  it('holds quotes, confirmed ones first, and says where there are more', () => {
    const quote = (i: number) => ({
      caseId: 1,
      theme: 'recording',
      stance: 'concern' as const,
      isConfirmed: i === 6,
      quote: `Words ${i}`,
      page: i,
      paragraph: null,
    });
    const report = frameworkMatrix(source, ['recording'], [1, 2, 3, 4, 5, 6].map(quote));
    const cell = cellAt(tableOf(report, 'framework'), [1], 'recording');
    expect(cell).toMatch(
      /^C "Words 6" \(p\. 6\)\nC "Words 1" \(p\. 1, proposed\)\n[^]*\nand 1 more$/,
    );
  });
});
