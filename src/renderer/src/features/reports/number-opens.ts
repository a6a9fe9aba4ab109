import {
  cellOf,
  isWithheld,
  type Opens,
  type ReportRow,
  type ReportTable,
} from '../../../../core/report/report.ts';

/** What stands behind a number: what its row says and what its column adds; null where it opens nothing. */
export function opensAt(table: ReportTable, row: ReportRow, name: string): Opens | null {
  const column = table.columns.find((one) => one.name === name);
  const cell = cellOf(table, row, name);
  if (column?.opens === undefined || isWithheld(cell) || cell === null || cell === 0) return null;
  const opens = { ...row.opens, ...column.opens };
  return opens.themes === undefined && opens.cases === undefined ? null : opens;
}
