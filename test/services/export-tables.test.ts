import { describe, expect, it } from 'vitest';
import { dataTables } from '../../src/services/export-tables.ts';
import { tablesFile } from '../../src/core/export/tables-file.ts';
import { joined } from '../../src/core/export/zip.ts';
import { type ReportTable, type WrittenReport } from '../../src/core/report/report.ts';
import { readReportSource } from '../../src/services/report-source.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { cellAt } from '../core/report/sample-source.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { guardFor } from '../support/export-guard.ts';
import { AGES, maker } from './support/report-maker.ts';

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
