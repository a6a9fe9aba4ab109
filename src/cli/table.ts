/** A column of a table for people. */
export interface Column {
  readonly head: string;
  /** Stands over the heads of neighbours that have the same, once. */
  readonly over?: string;
  readonly align?: 'left' | 'right';
  /** Cut with an ellipsis beyond this many characters. */
  readonly most?: number;
  /** May be cut to this many where the table would be wider than it may be. */
  readonly least?: number;
}

/**
 * A plain table for a terminal: heads, a rule, rows. Columns are as wide as their widest cell; those that may be cut
 * are cut, the widest first, until the table is no wider than `width`, or as narrow as it can be.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
  width = Infinity,
): string {
  const cells = rows.map((row) =>
    columns.map((column, i) => cut(String(row[i] ?? ''), column.most ?? 80)),
  );
  const widths = narrowed(
    columns.map((column, i) =>
      Math.max(length(column.head), ...cells.map((row) => length(row[i] ?? ''))),
    ),
    columns,
    width,
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const wide = widths[i] ?? 0;
        return pad(cut(cell, wide), wide, columns[i]?.align ?? 'left');
      })
      .join(BETWEEN)
      .trimEnd();
  return [
    ...(columns.some(({ over }) => over !== undefined) ? [overline(columns, widths)] : []),
    line(columns.map((column) => column.head)),
    widths.map((wide) => '─'.repeat(wide)).join(BETWEEN),
    ...cells.map(line),
    '',
  ].join('\n');
}

const BETWEEN = '  ';

function narrowed(
  widths: readonly number[],
  columns: readonly Column[],
  width: number,
): readonly number[] {
  const now = [...widths];
  const tooWide = (): number =>
    now.reduce((sum, wide) => sum + wide, BETWEEN.length * (now.length - 1)) - width;
  while (tooWide() > 0) {
    let widest: number | undefined;
    for (const [i, wide] of now.entries()) {
      if (wide <= (columns[i]?.least ?? Infinity)) continue;
      if (widest === undefined || wide > (now[widest] ?? 0)) widest = i;
    }
    if (widest === undefined) break;
    now[widest] = (now[widest] ?? 0) - 1;
  }
  return now;
}

/** What stands over several heads, at the first of them. */
function overline(columns: readonly Column[], widths: readonly number[]): string {
  let line = '';
  let at = 0;
  for (const [i, { over }] of columns.entries()) {
    if (over !== undefined && over !== columns[i - 1]?.over) {
      line = `${line.padEnd(at)}${over}${BETWEEN}`;
    }
    at += (widths[i] ?? 0) + BETWEEN.length;
  }
  return line.trimEnd();
}

function length(text: string): number {
  return Array.from(text).length;
}

function cut(text: string, most: number): string {
  const oneLine = text.replace(/\s+/g, ' ');
  const points = Array.from(oneLine);
  return points.length <= most ? oneLine : `${points.slice(0, most - 1).join('')}…`;
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - length(text)));
  return align === 'left' ? text + space : space + text;
}
