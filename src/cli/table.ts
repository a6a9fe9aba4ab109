/** A column of a table for people. */
export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Cut with an ellipsis beyond this many characters. */
  readonly most?: number;
}

/**
 * A plain table for a terminal: heads, a rule, rows. Columns are as wide as their widest cell.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = rows.map((row) =>
    columns.map((column, i) => cut(String(row[i] ?? ''), column.most ?? 80)),
  );
  const widths = columns.map((column, i) =>
    Math.max(length(column.head), ...cells.map((row) => length(row[i] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? 'left'))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((column) => column.head)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...cells.map(line),
    '',
  ].join('\n');
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
