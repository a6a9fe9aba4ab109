import { aboutLines, type About } from '../report/about.ts';
import { WITHHELD_MARK } from '../report/cell-words.ts';
import {
  isWithheld,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
} from '../report/report.ts';
import { columnName, dictionaryRows } from './report-csv.ts';
import { xlsx, type CellLook, type Sheet, type SheetCell } from './xlsx.ts';

const LOOKS: Readonly<Record<ReportColumn['kind'], CellLook>> = {
  text: 'plain',
  cases: 'plain',
  count: 'plain',
  share: 'percent',
  ratio: 'ratio',
  low: 'percent',
  high: 'percent',
};

/** Widths of columns, in characters. */
const NARROWEST = 9;
const WIDEST = 60;

/** Rows looked at to find how wide a column is. */
const SAMPLED_ROWS = 200;

/** A report as a workbook: notes first, then a sheet a table, then the data dictionary. */
export function reportXlsx(report: Report): Uint8Array {
  return tablesXlsx(
    report.title,
    report.findings.map(({ text }) => text),
    report.tables,
    report.about,
  );
}

/** Tables as a workbook, with notes on what they are of and a data dictionary. */
export function tablesXlsx(
  title: string,
  findings: readonly string[],
  tables: readonly ReportTable[],
  about: About,
): Uint8Array {
  return xlsx([
    notesSheet(title, findings, tables, about),
    ...tables.map(tableSheet),
    dictionarySheet(tables, about),
  ]);
}

function notesSheet(
  title: string,
  findings: readonly string[],
  tables: readonly ReportTable[],
  about: About,
): Sheet {
  const lines: readonly (readonly [string, string])[] = [
    ...findings.map((text, i) => [i === 0 ? 'In short' : '', text] as const),
    ...aboutLines(about),
    ['How to read this', about.caution],
    ...tables.map(
      ({ name, title: of, note }) =>
        [`Sheet "${name}"`, note === undefined ? of : `${of}. ${note}`] as const,
    ),
  ];
  return {
    name: 'notes',
    widths: [24, 100],
    frozenRows: 0,
    rows: [
      [{ value: title, look: 'head' }],
      ...lines.map(([name, value]): SheetCell[] => [
        { value: name, look: 'head' },
        { value, look: 'wrapped' },
      ]),
    ],
  };
}

function tableSheet({ name, columns, rows }: ReportTable): Sheet {
  const looks = columns.map(({ kind, of }) =>
    (kind === 'low' || kind === 'high') && of === 'ratio' ? 'ratio' : LOOKS[kind],
  );
  return {
    name,
    frozenRows: 1,
    widths: columns.map((column, i) => widthOf(column, rows.slice(0, SAMPLED_ROWS), i)),
    rows: sheetRows(columns, rows, looks),
  };
}

function* sheetRows(
  columns: readonly ReportColumn[],
  rows: ReportTable['rows'],
  looks: readonly CellLook[],
): Generator<readonly SheetCell[]> {
  yield columns.map((column): SheetCell => ({ value: columnName(column.name), look: 'head' }));
  for (const { cells } of rows) {
    yield cells.map((cell, i): SheetCell => ({ value: valueOf(cell), look: looks[i] ?? 'plain' }));
  }
}

function valueOf(cell: ReportCell): string | number | null {
  return isWithheld(cell) ? WITHHELD_MARK : cell;
}

function widthOf(column: ReportColumn, rows: ReportTable['rows'], at: number): number {
  const longest = rows.reduce((most, { cells }) => {
    const cell = cells[at];
    return typeof cell === 'string' ? Math.max(most, cell.length) : most;
  }, columnName(column.name).length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function dictionarySheet(tables: readonly ReportTable[], about: About): Sheet {
  return {
    name: 'dictionary',
    widths: [20, 26, 16, 100],
    frozenRows: 1,
    rows: dictionaryRows(tables, about).map((row, i) =>
      row.map((value): SheetCell => ({ value, look: i === 0 ? 'head' : 'plain' })),
    ),
  };
}
