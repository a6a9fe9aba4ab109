import { describe, expect, it } from 'vitest';
import { reportFile } from '../../src/core/export/report-file.ts';
import { cellOf, REPORT_KINDS } from '../../src/core/report/report.ts';
import { makeReport, type ReportRequest } from '../../src/services/make-report.ts';
import { reportQuotes } from '../../src/services/report-quotes.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { writeCoding } from '../../src/shared/coding-file.ts';
import { cellAt, tableOf } from '../core/report/sample-source.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { AGES, maker } from './support/report-maker.ts';

const request = (given: Partial<ReportRequest>): ReportRequest => ({
  kind: 'themes',
  scope: 'all',
  filter: {},
  smallNumbers: { how: 'shown' },
  ...given,
});

describe('reports of a library', () => {
  it('count a case with two documents once', () => {
    const { store, by } = codedLibrary(3, AGES);
    const before = makeReport(maker(store), request({}));
    expect(cellAt(tableOf(before, 'themes'), ['curiosity'], 'concern.n')).toBe(3);
    store.mergeCases(1, [2], by);
    const after = makeReport(maker(store), request({}));
    expect(after.about).toMatchObject({ N: 2, documents: 3, period: { from: 2020, to: 2020 } });
    expect(cellAt(tableOf(after, 'themes'), ['curiosity'], 'concern.n')).toBe(2);
    expect(cellAt(tableOf(after, 'themes'), ['curiosity'], 'tags')).toBe(6);
  });

  it('are narrowed as the list of cases is, and say by what', () => {
    const { store, by } = codedLibrary(3, AGES);
    store.setFact(2, { name: 'ageAtIncident', value: '15 years' }, by);
    store.setFact(3, { name: 'sex', value: 'female' }, by);
    const ages = makeReport(maker(store), request({ filter: { ageBand: ['11 to 15'] } }));
    expect(ages.about).toMatchObject({
      N: 1,
      casesInLibrary: 3,
      selection: 'Age at the incident: 11 to 15',
    });
    const girls = request({ filter: { facts: [{ name: 'sex', values: ['female'] }] } });
    expect(makeReport(maker(store), girls).about).toMatchObject({ N: 1, selection: 'Sex: female' });
  });

  it('say of how many reviews they are, however they were chosen', () => {
    const { store, by } = codedLibrary(4, AGES);
    store.setFact(4, { name: 'ageAtIncident', value: '15 years' }, by);
    store.setFact(3, { name: 'ageAtIncident', value: '8 years' }, by);
    const groups = { first: { ageBand: ['under 1'] }, second: { ageBand: ['11 to 15'] } };
    const { about } = makeReport(maker(store), request({ kind: 'compare', groups }));
    expect(about).toMatchObject({ N: 3, documents: 3, casesInLibrary: 4 });
    expect(about.caution).toContain('Counts are of 3 reviews');
  });

  it('can all be made, of an empty library too, and written in every format', () => {
    for (const { store } of [codedLibrary(0), codedLibrary(2, AGES)]) {
      const second = writeCoding({ coder: 'Ben', codebookVersion: '1', documents: [] });
      for (const kind of REPORT_KINDS) {
        if (kind === 'trio') continue;
        const report = makeReport(
          maker(store),
          request({
            kind,
            groups: { first: { ageBand: ['under 1'] } },
            coders: { first: 'Ana Bell', second },
          }),
        );
        for (const format of ['csv', 'xlsx', 'json', 'html'] as const) {
          const one = reportFile(report, format);
          expect(one?.bytes.length).toBeGreaterThan(0);
          expect(one).toEqual(reportFile(report, format));
        }
      }
    }
  });

  it('refuse groups that overlap, and too few reviews where small numbers are withheld', () => {
    const { store } = codedLibrary(2, AGES);
    const codeOf = (asked: ReportRequest): string => {
      try {
        makeReport(maker(store), asked);
        return 'none';
      } catch (error) {
        return error instanceof AppError ? error.code : 'other';
      }
    };
    const same = { ageBand: ['under 1'] };
    expect(codeOf(request({ kind: 'compare', groups: { first: same, second: same } }))).toBe(
      'not-possible',
    );
    expect(codeOf(request({ smallNumbers: { how: 'withheld', under: 5 } }))).toBe('not-possible');
  });

  it.each(['trend', 'framework'] as const)(
    'follow in the %s themes however they are called',
    (kind) => {
      const { store } = codedLibrary(2, AGES);
      const of = (...themes: string[]) => makeReport(maker(store), request({ kind, themes }));
      const byId = of('visits');
      expect(tableOf(byId, kind).rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(byId)).toContain('Home visits');
      expect(JSON.stringify(byId)).not.toContain('Professional curiosity');
      expect(of('HO')).toEqual(byId);
      expect(of('home visits')).toEqual(byId);
      expect(of()).toEqual(makeReport(maker(store), request({ kind })));
      expect(() => of('visits', 'visit')).toThrow(
        expect.objectContaining({
          code: 'not-possible',
          detail: { problem: 'The codebook has no theme "visit".' },
        }),
      );
    },
  );

  it('open the quotes behind every number: as many cases as it counts', () => {
    const { store, by } = codedLibrary(3, AGES);
    store.editTags([1], { decision: 'rejected' }, by);
    store.editTags([2], { stance: 'good' }, by);
    const table = tableOf(makeReport(maker(store), request({})), 'themes');
    for (const row of table.rows) {
      for (const column of table.columns) {
        if (column.kind !== 'cases' || column.opens === undefined) continue;
        const found = reportQuotes(
          store,
          request({}),
          { ...row.opens, ...column.opens },
          { offset: 0, limit: 10 },
        );
        expect([column.name, found.cases]).toEqual([column.name, cellOf(table, row, column.name)]);
      }
    }
  });
});
