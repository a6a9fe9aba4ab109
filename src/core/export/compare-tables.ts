/** A place where two tables in CSV differ. */
export interface TableDifference {
  /** "row 3 (recording), column concern_n"; '' where the whole table is only in one. */
  readonly where: string;
  readonly first: string | null;
  readonly second: string | null;
}

/**
 * Compares two tables in CSV as `toCsv` writes them, cell by cell, a row of each at a time: there may be a hundred thousand. A
 * row is named by its first cell.
 */
export function compareTables(
  first: string,
  second: string,
): { readonly cells: number; readonly differences: readonly TableDifference[] } {
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
  }
}

/** Rows and cells of a CSV text (RFC 4180). */
export function readCsv(text: string): readonly (readonly string[])[] {
  return [...csvRows(text)];
}

function* csvRows(text: string): Generator<readonly string[], undefined> {
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      yield row;
      row = [];
    }
  }
  return undefined;
}
