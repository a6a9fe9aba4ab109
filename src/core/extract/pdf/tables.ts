import { rowsOf } from './furniture.ts';
import { textOf } from './lines.ts';
import type { Line } from './page-text.ts';

/** A table on a page: rows of cells, each the lines of the cell from the top. */
export interface TableArea {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
  /** The lines of the page that went into it. */
  readonly lines: readonly Line[];
}

interface Column {
  x: number;
  right: number;
}

type Row = ReturnType<typeof rowsOf>[number];

/** Rows farther apart than this many type sizes are not of one table. */
const FARTHEST_ROW = 4;
/** Cells of a row may be set at different heights: less than a line's height apart. */
const SAME_ROW = 0.75;
/** In a narrow gutter the gap of two cells is hardly more than a space, in type sizes. */
const NARROWEST_GUTTER = 0.5;
/** A full cell may come as close to the next as a word, if that one begins at its column's very edge. */
const HARDLY_A_SPACE = 0.2;
/** Lines of a cell are at most this many type sizes apart. */
const CELL_LEADING = 1.55;

/**
 * Tables among lines of one column of a page: rows whose parts stand one below the other across gaps
 * that nothing bridges. Needs two rows of at least two parts.
 */
export function findTables(lines: readonly Line[]): TableArea[] {
  const rows = rowsOf(
    lines.filter((line) => line.contents !== true),
    SAME_ROW,
  );
  const tables: TableArea[] = [];
  let next = 0;
  while (next < rows.length) {
    const seed = rows.findIndex((row, i) => i >= next && sideBySide(row));
    if (seed < 0) break;
    const { from, to, columns, split } = grow(rows, seed, next);
    const whole = rows.slice(from, to);
    const region = whole.map((row) => split.get(row) ?? row);
    if (isTable(region, columns)) {
      const original = whole.flatMap((row) => row.lines);
      tables.push({ ...tableOf(region, columns), lines: original });
      next = to;
    } else next = seed + 1;
  }
  return tables;
}

function grow(rows: readonly Row[], seed: number, floor: number) {
  const first = rows[seed];
  let columns: Column[] = (first?.lines ?? []).map((l) => ({ x: left(l), right: l.right }));
  const split = new Map<Row, Row>();
  let to = seed + 1;
  let lastMulti = seed;
  for (; to < rows.length; to += 1) {
    const [row, before] = [rows[to], rows[to - 1]];
    if (row === undefined || before === undefined) break;
    if (row.base - before.base > Math.max(row.size, before.size) * FARTHEST_ROW) break;
    const fitting = fitRow(columns, row);
    if (fitting === undefined) break;
    if (row.lines.length === 1 && isHeadingBelow(row, before)) break;
    columns = fitting.columns;
    if (fitting.row !== row) split.set(row, fitting.row);
    if (fitting.row.lines.length > 1) lastMulti = to;
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
    const fitting = fitRow(columns, row);
    if (line === undefined || fitting?.columns.length !== columns.length) break;
    const alone = fitting.row === row && left(line) < (columns[1]?.x ?? 0) - 3;
    if (gap > row.size * (alone ? CELL_LEADING : FARTHEST_ROW)) break;
    if (alone && !sameCell(line, below)) break;
    columns = fitting.columns;
    if (fitting.row !== row) split.set(row, fitting.row);
    from -= 1;
  }
  return { from, to: end, columns, split };
}

/** Whether lines of the row stand beside one another, not merely at nearly one height. */
function sideBySide(row: Row): boolean {
  return row.lines.some((line, i) => i > 0 && left(line) > (row.lines[i - 1]?.right ?? 0));
}

/** The row and the columns it widens, its lines parted at column edges where they have to be. */
function fitRow(columns: readonly Column[], row: Row): { row: Row; columns: Column[] } | undefined {
  const wider = fit(columns, row.lines);
  if (wider !== undefined) return { row, columns: wider };
  const lines = row.lines.flatMap((line) => partAt(line, columns));
  if (lines.length === row.lines.length) return undefined;
  const parted = fit(columns, lines);
  return parted === undefined ? undefined : { row: { ...row, lines }, columns: parted };
}

/** A line that runs over a narrow gutter, as the parts that begin at the columns' edges. */
function partAt(line: Line, columns: readonly Column[]): Line[] {
  const starts = line.fragments.map((fragment, i) => {
    const before = line.fragments[i - 1];
    if (before === undefined) return false;
    const gap = (fragment.x - before.right) / line.size;
    const off = Math.min(...columns.map((column) => Math.abs(column.x - fragment.x)));
    return gap > NARROWEST_GUTTER ? off < 3 : gap > HARDLY_A_SPACE && off < 1;
  });
  const cuts = starts.flatMap((begins, i) => (begins ? [i] : []));
  return [0, ...cuts].map((from, i) => {
    const fragments = line.fragments.slice(from, cuts[i]);
    const { marker, ...rest } = line;
    return {
      ...rest,
      ...(i === 0 && marker !== undefined ? { marker } : {}),
      x: i === 0 ? line.x : (fragments[0]?.x ?? line.x),
      right: fragments.at(-1)?.right ?? line.right,
      order: line.order + i / 100,
      fragments,
      text: textOf(fragments),
    };
  });
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
  const [head, ...others] = full;
  const bold = (row: Row) => row.lines.every((line) => line.bold);
  // A bold head with a part for each column speaks for itself.
  if (head?.lines.length === columns.length && bold(head) && !others.some(bold)) return true;
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

function tableOf(region: readonly Row[], columns: readonly Column[]): Omit<TableArea, 'lines'> {
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
  // Plain type under a cell of a bold header row.
  if (above?.bold === true && !line.bold && written.every((l) => l.bold)) {
    if (line.base > bottom + line.size * 0.3) return true;
  }
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
