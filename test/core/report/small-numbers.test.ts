import { describe, expect, it } from 'vitest';
import { aboutLines } from '../../../src/core/report/about.ts';
import { reportHtml } from '../../../src/core/report/report-html.ts';
import { reportJson } from '../../../src/core/export/report-json.ts';
import { tableCsv } from '../../../src/core/export/report-csv.ts';
import { inNumbers } from '../../../src/core/report/in-numbers.ts';
import { cellOf, isWithheld } from '../../../src/core/report/report.ts';
import { isOfTooFew, withSmallNumbers } from '../../../src/core/report/small-numbers.ts';
import { themesAcrossCases } from '../../../src/core/report/themes-across-cases.ts';
import { trend } from '../../../src/core/report/trend.ts';
import { trioReport } from '../../../src/core/report/trio-report.ts';
import { cellAt, concernIn, sampleCase, sampleSource, tableOf } from './sample-source.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const UNDER_5 = { how: 'withheld', under: 5 } as const;

/** 40 cases: 3 under one, 20 of one to five, 17 without an age; recording in 3, domestic abuse in 30. */
const SOURCE = sampleSource(
  ids(40).map((id) =>
    sampleCase(id, { ageBand: id <= 3 ? 'under 1' : id <= 23 ? '1 to 5' : null }),
  ),
  [
    ...ids(3).map((id) => concernIn(id, 'recording')),
    ...ids(30).map((id) => concernIn(id, 'domestic_abuse')),
  ],
);

describe('small numbers withheld', () => {
  const report = withSmallNumbers(themesAcrossCases(SOURCE), UNDER_5);
  const themes = tableOf(report, 'themes');

  it('takes with them all that is worked out from them, and the way to the quotes', () => {
    for (const column of ['concern.n', 'concern.share', 'concern.low', 'tags', 'passages']) {
      expect(isWithheld(cellAt(themes, ['recording'], column))).toBe(true);
    }
    expect(themes.rows.find(({ theme }) => theme === 'recording')?.opens).toBeUndefined();
    expect(cellAt(themes, ['domestic_abuse'], 'concern.n')).toBe(30);
  });

  it('puts them last, so that their place tells nothing', () => {
    expect(themes.rows.at(-1)?.theme).toBe('recording');
  });

  it('is marked in every format', () => {
    expect(tableCsv(themes, report.about)).toMatch(/recording,recording,practice,\[c\],\[c\]/);
    expect(reportHtml(report)).toContain('[c]');
    expect(reportHtml(report)).toContain('are withheld');
    const json: { rows: { theme: string; concern: { n: number | null }; withheld?: string[] }[] } =
      JSON.parse(reportJson(report));
    const row = json.rows.find(({ theme }) => theme === 'recording');
    expect(row?.concern.n).toBeNull();
    expect(row?.withheld).toContain('concern.n');
  });

  it('withholds a second value where the total would give the first away', () => {
    const numbers = tableOf(withSmallNumbers(inNumbers(SOURCE), UNDER_5), 'numbers');
    const ages = numbers.rows.filter(({ cells }) => cells[0] === 'Age at the incident');
    expect(ages.filter(({ cells }) => isWithheld(cells[2]))).toHaveLength(2);
  });

  it('leaves out tables by review, and sentences that tell a withheld number', () => {
    const trio = trioReport(SOURCE);
    if (trio === null) throw new Error('no trio');
    expect(trio.tables.map(({ name }) => name)).toContain('trio_cases');
    const hidden = withSmallNumbers(trio, UNDER_5);
    expect(hidden.tables.map(({ name }) => name)).not.toContain('trio_cases');
    const few = sampleSource(SOURCE.cases, [
      concernIn(1, 'domestic_abuse'),
      concernIn(1, 'parental_mental_health'),
      concernIn(1, 'parental_substance_misuse'),
    ]);
    const told = trioReport(few);
    expect(told?.findings).toHaveLength(1);
    expect(told && withSmallNumbers(told, UNDER_5).findings).toEqual([]);
  });

  it('cannot be given of too few reviews, or of a small group', () => {
    const few = themesAcrossCases(
      sampleSource(
        ids(4).map((id) => sampleCase(id)),
        [],
      ),
    );
    expect(isOfTooFew(few, UNDER_5)).toBe(true);
    expect(isOfTooFew(few, { how: 'shown' })).toBe(false);
    expect(isOfTooFew({ ...report, groups: [3, 37] }, UNDER_5)).toBe(true);
    expect(isOfTooFew(report, UNDER_5)).toBe(false);
  });

  it('tells neither how few were not chosen nor how few have no year', () => {
    const years = sampleSource(
      ids(20).map((id) => sampleCase(id, { year: id > 2 ? 2020 : null })),
      [],
      { casesInLibrary: 22 },
    );
    const { about } = withSmallNumbers(themesAcrossCases(years), UNDER_5);
    expect([about.casesInLibrary, about.casesWithoutYear]).toEqual([null, null]);
  });
});

describe('what is worked out from a withheld number', () => {
  it('is withheld by year too, where the number of reviews of the year is', () => {
    const source = sampleSource(
      ids(40).map((id) => sampleCase(id, { year: id <= 3 ? 2010 : id <= 20 ? 2011 : 2012 })),
      ids(40).map((id) => concernIn(id, 'recording')),
    );
    const table = tableOf(withSmallNumbers(trend(source, ['recording']), UNDER_5), 'trend');
    for (const row of table.rows) {
      for (const part of ['share', 'low', 'high']) {
        const isHidden =
          isWithheld(cellOf(table, row, 'year_reviews')) ||
          isWithheld(cellOf(table, row, 'concern.n'));
        expect(isWithheld(cellOf(table, row, `concern.${part}`))).toBe(isHidden);
      }
    }
    expect(isWithheld(cellAt(table, ['recording', 'recording', 2010], 'year_reviews'))).toBe(true);
  });

  it('takes shares of those known with it, which would tell how many are not known', () => {
    const numbers = tableOf(withSmallNumbers(inNumbers(SOURCE), UNDER_5), 'numbers');
    expect(numbers.rows.every((row) => isWithheld(cellOf(numbers, row, 'of_known')))).toBe(true);
  });
});

describe('rounding', () => {
  it('rounds counts of reviews and keeps back what is worked out from the exact ones', () => {
    const report = withSmallNumbers(themesAcrossCases(SOURCE), { how: 'rounded', to: 5 });
    const themes = tableOf(report, 'themes');
    expect(cellAt(themes, ['recording'], 'concern.n')).toBe(5);
    expect(isWithheld(cellAt(themes, ['recording'], 'concern.share'))).toBe(true);
    expect(report.findings).toEqual([]);
    expect(reportHtml(report)).toContain('rounded to the nearest 5');
  });

  it('rounds how many documents there are, which is mostly how many reviews', () => {
    const source = sampleSource(SOURCE.cases.slice(0, 23), []);
    const { about } = withSmallNumbers(themesAcrossCases(source), { how: 'rounded', to: 5 });
    expect([about.N, about.documents]).toEqual([25, 25]);
    expect(aboutLines(about)[0]).toEqual(['Reviews counted', '25, from 25 documents']);
  });
});
