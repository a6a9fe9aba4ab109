import { aboutLines } from '../core/report/about.ts';
import { cellWords, shownColumns } from '../core/report/cell-words.ts';
import type { Report, ReportTable } from '../core/report/report.ts';
import { formatTable } from './table.ts';

/** Rows of a table that a terminal shows; files have them all. */
const MOST_ROWS = 60;

/** Characters of a column of text, at most and where the terminal is narrow. */
const WIDEST = 48;
const NARROWEST = 28;

/** A report for a terminal of this width: findings, what it is of, its tables, how to read it. */
export function reportTable(report: Report, columns: number): string {
  return [
    report.title,
    '',
    ...report.findings.map(({ text }) => text),
    '',
    ...aboutLines(report.about).map(([name, value]) => `${name}: ${value}`),
    '',
    ...report.tables.flatMap((table, i) => [
      ...(i === 0 ? [] : [table.title, '']),
      ...(table.note === undefined ? [] : [table.note, '']),
      tableOf(table, columns),
    ]),
    report.about.caution,
    '',
  ].join('\n');
}

function tableOf(table: ReportTable, width: number): string {
  const columns = shownColumns(table.columns);
  const grid = formatTable(
    columns.map(({ column: { head, over, kind } }) => ({
      head,
      ...(over !== undefined && { over }),
      align: kind === 'text' ? ('left' as const) : ('right' as const),
      most: WIDEST,
      ...(kind === 'text' && { least: NARROWEST }),
    })),
    table.rows.slice(0, MOST_ROWS).map(({ cells }) => columns.map((one) => cellWords(one, cells))),
    width,
  );
  const left = table.rows.length - MOST_ROWS;
  return left > 0
    ? `${grid}${left} further ${left === 1 ? 'row' : 'rows'}: --format csv or xlsx has them.\n`
    : grid;
}
