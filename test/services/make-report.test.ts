import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { evidencePack, reproducePack, type PackRequest } from '../../src/services/evidence-pack.ts';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { dataTables } from '../../src/services/export-tables.ts';
import { exportCoding } from '../../src/services/export-coding.ts';
import { readCsv } from '../../src/core/export/compare-tables.ts';
import { tablesFile } from '../../src/core/export/tables-file.ts';
import { reportFile } from '../../src/core/export/report-file.ts';
import { joined } from '../../src/core/export/zip.ts';
import {
  cellOf,
  REPORT_KINDS,
  type ReportTable,
  type WrittenReport,
} from '../../src/core/report/report.ts';
import { makeReport, type ReportRequest } from '../../src/services/make-report.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import { readReportSource } from '../../src/services/report-source.ts';
import { reportQuotes } from '../../src/services/report-quotes.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import type { ExportRecord } from '../../src/services/report-ports.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { readCoding, writeCoding } from '../../src/shared/coding-file.ts';
import { cellAt, tableOf } from '../core/report/sample-source.ts';
import { codedLibrary, sampleFact, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { guardFor } from '../support/export-guard.ts';

const maker = (store: LibraryStore) => ({
  store,
  codebook: TWO_THEMES,
  at: AT,
  softwareVersion: '0.1.0',
});
const request = (given: Partial<ReportRequest>): ReportRequest => ({
  kind: 'themes',
  scope: 'all',
  filter: {},
  smallNumbers: { how: 'shown' },
  ...given,
});
const waiting = { signal: new AbortController().signal, giveWay: () => Promise.resolve() };
const packed = (store: LibraryStore, asked: PackRequest['requests']) =>
  evidencePack(
    { ...maker(store), guard: guardFor(store) },
    { requests: asked, withQuotes: false, files, waiting },
  );
const tablesOf = (store: LibraryStore): WrittenReport =>
  dataTables(
    { store, guard: guardFor(store) },
    readReportSource(maker(store), { scope: 'all', filter: {} }),
  );
/** A table with all its rows read. */
function wholeTable({ tables }: WrittenReport, name: string): ReportTable {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return { ...table, rows: [...table.rows] };
}
const AGES = [
  sampleFact('ageAtIncident', '3 months'),
  sampleFact('publishedDate', '2020', '2020-01'),
];

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

describe('tables of data', () => {
  it('hold every tag in scope with its words and place, and are the same bytes each time', () => {
    const { store, by } = codedLibrary(1, AGES);
    store.editTags([1], { decision: 'accepted' }, by);
    store.editTags([2], { decision: 'rejected' }, by);
    const tags = wholeTable(tablesOf(store), 'tags');
    expect(tags.rows).toHaveLength(3);
    expect(cellAt(tags, [1], 'quote')).toBe('A 😀 father asked.');
    expect([
      cellAt(tags, [1], 'coder'),
      cellAt(tags, [1], 'date'),
      cellAt(tags, [1], 'state'),
    ]).toEqual(['Ana Bell', '2026-03-01', 'accepted']);
    expect(cellAt(tags, [1], 'theme_path')).toBe('practice > Professional curiosity');
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const [first, second] = [tablesOf(store), tablesOf(store)].map((report) =>
        joined([...tablesFile(report, format).pieces]),
      );
      expect(first).toEqual(second);
    }
  });
});

describe('an evidence pack', () => {
  const requests = [{ kind: 'themes' as const }, { kind: 'numbers' as const }];

  it('is computed again from the same library, and told where another differs', async () => {
    const { store, by } = codedLibrary(3, AGES);
    const bytes = await packed(store, requests);
    const same = await reproducePack(
      { ...maker(store), at: '2027-01-01T00:00:00.000Z' },
      findIdentifiers,
      bytes,
      files,
      waiting,
    );
    expect(same).toMatchObject({ same: true, differing: 0, madeOn: '2026-03-01' });
    expect(same.cells).toBeGreaterThan(100);
    store.editTags([1, 2], { decision: 'rejected' }, by);
    const other = await reproducePack(maker(store), findIdentifiers, bytes, files, waiting);
    expect(other.same).toBe(false);
    expect(other.differences).toContainEqual({
      file: 'reports/1-themes/themes.csv',
      where: expect.stringMatching(/\(curiosity\), column concern_n$/) as string,
      inPack: '3',
      inLibrary: '2',
    });
  });

  it('tells of each document and each tag whether it is restricted', async () => {
    const { store, by } = codedLibrary(2, AGES);
    store.setAccess([1], 'restricted', by);
    const parts = unzipSync(await packed(store, requests));
    for (const name of ['documents', 'tags']) {
      const text = strFromU8(parts[`data/${name}.csv`] ?? new Uint8Array());
      const [heads = [], ...rows] = readCsv(text);
      const [ofCase, access] = [heads.indexOf('case'), heads.indexOf('access')];
      const labels = new Map(rows.map((row) => [row[ofCase], row[access]]));
      expect(labels.get('1'), name).toBe('restricted');
      expect(labels.get('2'), name).toBe('');
    }
  });

  it('holds no words of reviews unless asked, and says where it was changed', async () => {
    const { store } = codedLibrary(1, AGES);
    const bytes = await packed(store, requests);
    expect(Buffer.from(bytes).includes('review.pdf')).toBe(false);
    const changed = Uint8Array.from(bytes);
    changed.set([changed[200] === 65 ? 66 : 65], 200);
    for (const bad of [changed, new Uint8Array(10)]) {
      const reproduced = reproducePack(maker(store), findIdentifiers, bad, files, waiting);
      // oxlint-disable-next-line no-await-in-loop
      await expect(reproduced).rejects.toThrow('not-possible');
    }
  });
});

describe('a coding', () => {
  it('stands in the audit when it leaves', () => {
    const { store, by } = codedLibrary(2, AGES);
    store.editTags([1], { decision: 'accepted' }, by);
    const records: ExportRecord[] = [];
    const watched = { ...store, recordExport: (one: ExportRecord) => records.push(one) };
    const bytes = exportCoding(maker(watched), 'Ana Bell', files);
    const sha256 = files.sha256(bytes);
    expect(records).toEqual([{ kind: 'coding', reviews: 1, tags: 1, sha256 }]);
  });

  it('holds what one coder accepted or made, by hash and place, and is read back', () => {
    const { store, by } = codedLibrary(2, AGES);
    store.editTags([1], { decision: 'accepted' }, by);
    store.editTags([2], { decision: 'rejected' }, by);
    const coding = codingOf(store, 'Ana Bell', TWO_THEMES);
    expect(coding.documents).toHaveLength(1);
    expect(coding.documents[0]?.tags).toEqual([
      { passage: 0, theme: 'curiosity', stance: 'concern' },
    ]);
    expect(readCoding(writeCoding(coding))).toMatchObject(coding);
    expect(codingOf(store, 'Nobody', TWO_THEMES).documents).toEqual([]);
    expect(() => readCoding('{}')).toThrow('not-possible');
  });
});
