import { csvRows } from './read-csv.ts';

/** A place where two tables in CSV differ. */
export interface TableDifference {
  /** "row 3 (recording), column concern_n"; '' where the whole table is only in one. */
  readonly where: string;
  readonly first: string | null;
  readonly second: string | null;
}

/** What came of comparing two tables. */
export interface TablesCompared {
  readonly cells: number;
  readonly differences: readonly TableDifference[];
}

/** Rows compared in a step. */
const IN_A_STEP = 5000;

/**
 * Compares two tables in CSV as `toCsv` writes them, in pieces of any length, cell by cell, some rows in a step: there may be a
 * hundred thousand. A row is named by its first cell.
 */
export function* comparingTables(
  first: Iterable<string>,
  second: Iterable<string>,
): Generator<undefined, TablesCompared> {
  const [a, b] = [csvRows(first), csvRows(second)];
  const differences: TableDifference[] = [];
  let heads: readonly (readonly string[])[] = [];
  let cells = 0;
  for (let row = 0; ; row += 1) {
    const [one, other] = [a.next(), b.next()];
    if (one.done === true && other.done === true) return { cells, differences };
    const [left, right] = [
      one.done === true ? [] : one.value,
      other.done === true ? [] : other.value,
    ];
    if (row === 0) heads = [left, right];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      cells += 1;
      const [mine, theirs] = [left[column] ?? null, right[column] ?? null];
      if (mine === theirs) continue;
      const name = heads[0]?.[column] ?? heads[1]?.[column] ?? `${column + 1}`;
      const key = left[0] ?? right[0] ?? '';
      differences.push({
        where: `row ${row} (${key}), column ${name}`,
        first: mine,
        second: theirs,
      });
    }
    if (row % IN_A_STEP === IN_A_STEP - 1) yield;
  }
}
