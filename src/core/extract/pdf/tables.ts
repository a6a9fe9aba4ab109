import { rowsOf } from './furniture.ts';
import type { Line } from './page-text.ts';

/** A table on a page: rows of cells, each the lines of the cell from the top. */
export interface TableArea {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

interface Column {
  x: number;
  right: number;
}

type Row = ReturnType<typeof rowsOf>[number];

/** Rows farther apart than this many type sizes are not of one table. */
const FARTHEST_ROW = 4;
/** Lines of a cell are at most this many type sizes apart. */
const CELL_LEADING = 1.55;

/**
 * Tables among lines of one column of a page: rows whose parts stand one below the other across gaps
 * that nothing bridges. Needs two rows of at least two parts.
 */
export function findTables(lines: readonly Line[]): TableArea[] {
  const rows = rowsOf(lines.filter((line) => line.contents !== true));
  const tables: TableArea[] = [];
  let next = 0;
  while (next < rows.length) {
    const seed = rows.findIndex((row, i) => i >= next && row.lines.length > 1);
    if (seed < 0) break;
    const { from, to, columns } = grow(rows, seed, next);
    const region = rows.slice(from, to);
    if (isTable(region, columns)) {
      const table = tableOf(region, columns);
      tables.push(table);
      next = to;
    } else next = seed + 1;
  }
  return tables;
}

function grow(rows: readonly Row[], seed: number, floor: number) {
  const first = rows[seed];
  let columns: Column[] = (first?.lines ?? []).map((l) => ({ x: left(l), right: l.right }));
  let to = seed + 1;
  let lastMulti = seed;
  for (; to < rows.length; to += 1) {
    const [row, before] = [rows[to], rows[to - 1]];
    if (row === undefined || before === undefined) break;
    if (row.base - before.base > Math.max(row.size, before.size) * FARTHEST_ROW) break;
    const wider = fit(columns, row.lines);
    if (wider === undefined) break;
    if (row.lines.length === 1 && isHeadingBelow(row, before)) break;
    columns = wider;
    if (row.lines.length > 1) lastMulti = to;
  }
  // Lone lines after the last full row belong only while they follow closely.
  let end = lastMulti + 1;
  while (end < to) {
    const [row, before] = [rows[end], rows[end - 1]];
    if (row === undefined || before === undefined) break;
    if (row.base - before.base > row.size * CELL_LEADING) break;
    end += 1;
  }
  let from = seed;
  while (from > floor) {
    const [row, below] = [rows[from - 1], rows[from]];
    if (row === undefined || below === undefined || row.lines.length > 1) break;
    const gap = below.base - row.base;
    const [line] = row.lines;
    if (line === undefined || gap > row.size * CELL_LEADING) break;
    const wider = fit(columns, row.lines);
    if (wider === undefined || wider.length !== columns.length) break;
    if (left(line) < (columns[1]?.x ?? 0) - 3 && !sameCell(line, below)) break;
    columns = wider;
    from -= 1;
  }
  return { from, to: end, columns };
}

/** A bold or larger line below plain rows begins something else. */
function isHeadingBelow(row: Row, before: Row): boolean {
  const [line] = row.lines;
  if (line === undefined) return false;
  const larger = row.size > before.size + 1;
  const bolder = line.bold && before.lines.every((l) => !l.bold);
  return larger || (bolder && row.base - before.base > row.size * CELL_LEADING);
}

function sameCell(line: Line, below: Row): boolean {
  const under = below.lines.find((l) => Math.abs(left(l) - left(line)) < 3);
  return under !== undefined && Math.abs(under.size - line.size) < 0.5 && under.bold === line.bold;
}

/** Columns widened by the lines of a row; undefined where one of them bridges two columns. */
function fit(columns: readonly Column[], lines: readonly Line[]): Column[] | undefined {
  const wider = columns.map((column) => ({ ...column }));
  for (const line of lines) {
    const touched = wider.filter((c) => left(line) < c.right + 2 && line.right > c.x - 2);
    if (touched.length > 1) return undefined;
    const [column] = touched;
    if (column === undefined) wider.push({ x: left(line), right: line.right });
    else {
      column.x = Math.min(column.x, left(line));
      column.right = Math.max(column.right, line.right);
    }
  }
  wider.sort((a, b) => a.x - b.x);
  const clear = wider.every((c, i) => i === 0 || c.x - (wider[i - 1]?.right ?? 0) > 4);
  return clear && wider.length <= 14 ? wider : undefined;
}

function isTable(rows: readonly Row[], columns: readonly Column[]): boolean {
  const full = rows.filter((row) => row.lines.length > 1);
  if (full.length < 2 || columns.length < 2) return false;
  // The parts of each further column must stand in line: left, right or middle.
  return columns.slice(1).some((column) => {
    const parts = full.flatMap((r) =>
      r.lines.filter((l) => left(l) >= column.x - 1 && l.right <= column.right + 1),
    );
    return [left, (l: Line) => l.right, (l: Line) => (left(l) + l.right) / 2].some((edge) => {
      const edges = parts.map(edge);
      const most = Math.max(
        0,
        ...edges.map((e) => edges.filter((other) => Math.abs(other - e) < 3).length),
      );
      return most >= 2 && most >= parts.length * 0.6;
    });
  });
}

function tableOf(region: readonly Row[], columns: readonly Column[]): TableArea {
  const lines = region.flatMap((row) => row.lines);
  const columnOf = (line: Line) =>
    Math.max(
      0,
      columns.findLastIndex((c) => c.x - 2 <= left(line)),
    );
  const rows: Line[][][] = [];
  let cells: Line[][] | undefined;
  let before: { line: Line; column: number } | undefined;
  for (const line of [...lines].sort((a, b) => a.order - b.order)) {
    const column = columnOf(line);
    if (cells === undefined || before === undefined || beginsRow(line, column, cells, before)) {
      cells = columns.map(() => []);
      rows.push(cells);
    }
    cells[column]?.push(line);
    before = { line, column };
  }
  for (const row of rows) for (const cell of row) cell.sort((a, b) => a.base - b.base || a.x - b.x);
  const topOf = (row: readonly (readonly Line[])[]) => Math.min(...row.flat().map((l) => l.base));
  rows.sort((a, b) => topOf(a) - topOf(b));
  return {
    page: lines[0]?.page ?? 0,
    top: Math.min(...lines.map((l) => l.base)),
    bottom: Math.max(...lines.map((l) => l.base)),
    columns: columns.map((c) => c.x),
    rows,
  };
}

/**
 * Most producers write a table cell by cell, so that going back to the left below all that was
 * written begins a row. Where one writes line by line, a close line in small letters goes on.
 */
function beginsRow(
  line: Line,
  column: number,
  cells: readonly (readonly Line[])[],
  before: { readonly line: Line; readonly column: number },
): boolean {
  const written = cells.flat();
  const bottom = Math.max(...written.map((l) => l.base));
  const above = cells[column]?.at(-1);
  if (column > before.column) return line.base > bottom + line.size * 1.8;
  if (column === before.column) {
    const step = line.base - before.line.base;
    if (column > 0 && cells.slice(0, column).some((cell) => cell.length > 0)) {
      return step > line.size * 3 || step < -line.size;
    }
    return step > line.size * CELL_LEADING;
  }
  if (line.base <= bottom + line.size * 0.3) return false;
  const close = above !== undefined && line.base - above.base <= line.size * CELL_LEADING;
  return !(close && /^\p{Ll}/u.test(line.text));
}

function left(line: Line): number {
  return line.marker?.x ?? line.x;
}
