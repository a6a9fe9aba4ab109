import { suppress, type Sum } from '../stats/suppress.ts';
import { caution, type About, type SmallNumbers } from './about.ts';
import {
  isWithheld,
  WITHHELD,
  type CellAt,
  type Report,
  type ReportCell,
  type ReportColumn,
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
      return { ...withheldUnder(report, choice.under), about: withheldAbout(about, choice.under) };
    case 'rounded':
      return { ...roundedTo(report, choice.to), about: roundedAbout(about, choice.to) };
  }
}

/**
 * Whether the cases counted, or a group of them, are themselves too few to be told of: then a report with small
 * numbers withheld cannot be given at all.
 */
export function isOfTooFew({ about, groups = [] }: Report, choice: SmallNumbers): boolean {
  return (
    choice.how === 'withheld' && [about.N, ...groups].some((count) => isSmall(count, choice.under))
  );
}

function isSmall(count: number, limit: number): boolean {
  return count > 0 && count < limit;
}

/** How many were not chosen, and how many have no year, are counts of cases too. */
function withheldAbout(about: About, limit: number): About {
  const { N, casesInLibrary, casesWithoutYear } = about;
  const left = (casesInLibrary ?? N) - N;
  const hasYears = N - (casesWithoutYear ?? 0);
  return {
    ...about,
    casesInLibrary: isSmall(left, limit) ? null : casesInLibrary,
    casesWithoutYear:
      isSmall(casesWithoutYear ?? 0, limit) || isSmall(hasYears, limit) ? null : casesWithoutYear,
  };
}

function roundedAbout(about: About, to: number): About {
  const rounded = (count: number | null): number | null =>
    count === null ? null : round(count, to);
  const N = round(about.N, to);
  return {
    ...about,
    N,
    casesInLibrary: rounded(about.casesInLibrary),
    documents: round(about.documents, to),
    casesWithoutYear: rounded(about.casesWithoutYear),
    caution: caution(N),
  };
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
  const chosen = suppress({ cells, sums: sumsOf(report, index) }, limit);
  const withheld = new Set([...chosen].flatMap((cell) => places[cell] ?? []).map(keyOf));
  return {
    ...report,
    findings: report.findings.filter(
      ({ from, tells = [] }) =>
        !from.some((at) => withheld.has(keyOf(at))) &&
        !tells.some((count) => isSmall(count, limit)),
    ),
    tables: tables.map((table) => {
      const rows = withoutTelling(
        table.columns,
        table.rows.map((row, i) => withholdIn(table, row, i, withheld)),
      );
      return { ...table, rows: table.isRanked === true ? unranked(rows) : rows };
    }),
  };
}

/** Columns that give away cells of other rows go where anything is withheld. */
function withoutTelling(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
): readonly ReportRow[] {
  if (!rows.some(({ cells }) => cells.some(isWithheld))) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (columns[i]?.tellsOthers === true ? WITHHELD : cell)),
  }));
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
