import { aboutLines, type About } from '../report/about.ts';
import { WITHHELD_MARK } from '../report/cell-words.ts';
import {
  isWithheld,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type WrittenReport,
  type WrittenTable,
} from '../report/report.ts';
import { columnName, dictionaryRows } from './report-csv.ts';
import { xlsxPieces, type CellLook, type Sheet, type SheetCell } from './xlsx.ts';
import { joined } from './zip.ts';

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

/** Characters that columns which stay in sight may take of the window. */
const MOST_FROZEN = 80;

/** Rows looked at to find how wide a column is. */
const SAMPLED_ROWS = 200;

/** A report as a workbook: notes first, then a sheet a table, then the data dictionary. */
export function reportXlsx(report: WrittenReport): Uint8Array {
  return joined([...reportXlsxPieces(report)]);
}

/** The same piece by piece. */
export function reportXlsxPieces({
  title,
  findings,
  tables,
  about,
}: WrittenReport): Iterable<Uint8Array> {
  const found = findings.map(({ text }) => text);
  return xlsxPieces([
    notesSheet(title, found, tables, about),
    ...tables.map(tableSheet),
    dictionarySheet(tables, about),
  ]);
}

function notesSheet(
  title: string,
  findings: readonly string[],
  tables: readonly WrittenTable[],
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
      [
        { value: 'Report', look: 'head' },
        { value: title, look: 'head' },
      ],
      ...lines.map(([name, value]): SheetCell[] => [
        { value: name, look: 'head' },
        { value, look: 'wrapped' },
      ]),
    ],
  };
}

function tableSheet({ name, columns, rows, isLong }: WrittenTable): Sheet {
  const { first, all } = withFirst(rows, SAMPLED_ROWS);
  const widths = columns.map((column, i) => widthOf(column, first, i));
  const looks = columns.map(({ kind, of }, i): CellLook => {
    // Very long tables are for analysis: a line a row.
    if (kind === 'text' && widths[i] === WIDEST && isLong !== true) return 'wrapped';
    return (kind === 'low' || kind === 'high') && of === 'ratio' ? 'ratio' : LOOKS[kind];
  });
  return {
    name,
    frozenRows: 1,
    frozenColumns: namingColumns(columns, widths),
    widths,
    rows: sheetRows(columns, all, looks),
  };
}

/** The texts on the left that say what a row is of, at most two, as far as they leave room for the rest. */
function namingColumns(columns: readonly ReportColumn[], widths: readonly number[]): number {
  let count = 0;
  let width = 0;
  while (count < 2 && columns[count]?.kind === 'text') {
    width += widths[count] ?? 0;
    if (width > MOST_FROZEN) break;
    count += 1;
  }
  return count;
}

/** The first rows, and all of them, of rows that come only once. */
function withFirst(
  rows: Iterable<ReportRow>,
  count: number,
): { readonly first: readonly ReportRow[]; readonly all: Iterable<ReportRow> } {
  const coming = rows[Symbol.iterator]();
  const first: ReportRow[] = [];
  while (first.length < count) {
    const next = coming.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return { first, all: followed(first, coming) };
}

function* followed(first: readonly ReportRow[], others: Iterator<ReportRow>): Generator<ReportRow> {
  yield* first;
  for (let next = others.next(); next.done !== true; next = others.next()) yield next.value;
}

function* sheetRows(
  columns: readonly ReportColumn[],
  rows: Iterable<ReportRow>,
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

function widthOf(column: ReportColumn, rows: readonly ReportRow[], at: number): number {
  const longest = rows.reduce((most, { cells }) => {
    const cell = cells[at];
    return typeof cell === 'string' ? Math.max(most, cell.length) : most;
  }, columnName(column.name).length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function dictionarySheet(tables: readonly WrittenTable[], about: About): Sheet {
  return {
    name: 'dictionary',
    widths: [20, 26, 16, 100],
    frozenRows: 1,
    rows: dictionaryRows(tables, about).map((row, i) =>
      row.map((value): SheetCell => ({ value, look: i === 0 ? 'head' : 'wrapped' })),
    ),
  };
}
