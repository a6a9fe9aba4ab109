import { aboutLines } from '../core/report/about.ts';
import { cellWords, shownColumns } from '../core/report/cell-words.ts';
import type { Report, ReportTable } from '../core/report/report.ts';
import { formatTable } from './table.ts';

/** Rows of a table that a terminal shows; files have them all. */
const MOST_ROWS = 60;

/** A report for a terminal: findings, what it is of, its tables, how to read it. */
export function reportTable(report: Report): string {
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
      tableOf(table),
    ]),
    report.about.caution,
    '',
  ].join('\n');
}

function tableOf(table: ReportTable): string {
  const columns = shownColumns(table.columns);
  const grid = formatTable(
    columns.map(({ column }) => ({
      head: column.over === undefined ? column.head : headUnder(column.over, column.head),
      align: column.kind === 'text' ? ('left' as const) : ('right' as const),
      most: 48,
    })),
    table.rows.slice(0, MOST_ROWS).map(({ cells }) => columns.map((one) => cellWords(one, cells))),
  );
  const left = table.rows.length - MOST_ROWS;
  return left > 0 ? `${grid}${left} further rows: --format csv or xlsx has them.\n` : grid;
}

/** "Concern", "Concern %": short, since a terminal has no heads over heads. */
function headUnder(over: string, head: string): string {
  return head === 'Reviews' ? over : `${over} ${head.charAt(0).toLowerCase()}${head.slice(1)}`;
}
