import { suppress, type Sum } from '../stats/suppress.ts';
import type { SmallNumbers } from './about.ts';
import {
  isWithheld,
  WITHHELD,
  type CellAt,
  type Report,
  type ReportCell,
  type ReportRow,
  type ReportTable,
} from './report.ts';

/**
 * The report with small numbers shown as chosen; every format is written from what this gives. Counts of cases that
 * are withheld take with them what is worked out from them, findings that tell of them, and the way to the quotes
 * behind them. Tables with a row a review are left out.
 */
export function withSmallNumbers(report: Report, choice: SmallNumbers): Report {
  const about = { ...report.about, smallNumbers: choice };
  switch (choice.how) {
    case 'shown':
      return { ...report, about };
    case 'withheld':
      return { ...withheldUnder(report, choice.under), about };
    case 'rounded':
      return { ...roundedTo(report, choice.to), about: { ...about, N: round(about.N, choice.to) } };
  }
}

function withheldUnder(report: Report, limit: number): Report {
  const tables = report.tables.filter(({ isByCase }) => isByCase !== true);
  const places: CellAt[] = [];
  const cells: number[] = [];
  const index = new Map<string, number>();
  for (const table of tables) {
    for (const [row, { cells: own }] of table.rows.entries()) {
      for (const [i, { name, kind }] of table.columns.entries()) {
        const value = own[i];
        if (kind !== 'cases' || typeof value !== 'number') continue;
        const at = { table: table.name, row, column: name };
        index.set(keyOf(at), cells.length);
        places.push(at);
        cells.push(value);
      }
    }
  }
  // Fewer reviews than the limit in all: every count is a small one, and the zeros tell of the rest.
  const isTooFew = report.about.N > 0 && report.about.N < limit;
  const chosen = isTooFew
    ? new Set(cells.keys())
    : suppress({ cells, sums: sumsOf(report, index) }, limit);
  const withheld = new Set([...chosen].flatMap((cell) => places[cell] ?? []).map(keyOf));
  return {
    ...report,
    findings: report.findings.filter(({ from }) => !from.some((at) => withheld.has(keyOf(at)))),
    tables: tables.map((table) => {
      const rows = table.rows.map((row, i) => withholdIn(table, row, i, withheld));
      return { ...table, rows: table.isRanked === true ? unranked(rows) : rows };
    }),
  };
}

/** Rows with anything withheld behind the others, by name. */
function unranked(rows: readonly ReportRow[]): readonly ReportRow[] {
  const isOpen = ({ cells }: ReportRow): boolean => !cells.some(isWithheld);
  const nameOf = ({ cells }: ReportRow): string =>
    cells.filter((cell) => typeof cell === 'string').join(' ');
  return [
    ...rows.filter(isOpen),
    ...rows
      .filter((row) => !isOpen(row))
      .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en')),
  ];
}

function sumsOf({ sums }: Report, index: ReadonlyMap<string, number>): readonly Sum[] {
  return sums.flatMap(({ parts, total }): Sum[] => {
    const own = parts.flatMap((at) => index.get(keyOf(at)) ?? []);
    if (own.length < parts.length) return [];
    if (typeof total === 'number') return [{ parts: own, total: { known: total } }];
    const cell = index.get(keyOf(total));
    return cell === undefined ? [] : [{ parts: own, total: { cell } }];
  });
}

function keyOf({ table, row, column }: CellAt): string {
  return `${table} ${row} ${column}`;
}

/** What hangs on a withheld cell goes too, and so on. */
function withholdIn(
  { name: table, columns }: ReportTable,
  row: ReportRow,
  at: number,
  withheld: ReadonlySet<string>,
): ReportRow {
  const gone = new Set(
    columns.flatMap(({ name }) =>
      withheld.has(keyOf({ table, row: at, column: name })) ? name : [],
    ),
  );
  if (gone.size === 0) return row;
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const { name, from } of columns) if (from?.some((one) => gone.has(one))) gone.add(name);
  }
  const { opens: _opens, ...rest } = row;
  return {
    ...rest,
    cells: row.cells.map((cell, i): ReportCell =>
      gone.has(columns[i]?.name ?? '') ? WITHHELD : cell,
    ),
  };
}

function roundedTo(report: Report, to: number): Report {
  return {
    ...report,
    // A sentence would tell the number itself.
    findings: [],
    tables: report.tables
      .filter(({ isByCase }) => isByCase !== true)
      .map((table) => ({
        ...table,
        rows: table.rows.map(({ opens: _opens, ...row }) => ({
          ...row,
          cells: row.cells.map((cell, i): ReportCell => {
            const column = table.columns[i];
            if (column?.kind === 'cases') return typeof cell === 'number' ? round(cell, to) : cell;
            // A share or a test of the exact counts would tell them.
            return column?.from === undefined ? cell : WITHHELD;
          }),
        })),
      })),
  };
}

function round(value: number, to: number): number {
  return Math.round(value / to) * to;
}

/** Whether anything in the table is kept back. */
export function hasWithheld({ rows }: ReportTable): boolean {
  return rows.some(({ cells }) => cells.some(isWithheld));
}
