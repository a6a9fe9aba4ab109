/** A place where two tables in CSV differ. */
export interface TableDifference {
  /** "row 3 (recording), column concern_n"; '' where the whole table is only in one. */
  readonly where: string;
  readonly first: string | null;
  readonly second: string | null;
}

/** Compares two tables in CSV as `toCsv` writes them, cell by cell. A row is named by its first cell. */
export function compareTables(
  first: string,
  second: string,
): { readonly cells: number; readonly differences: readonly TableDifference[] } {
  const [a, b] = [readCsv(first), readCsv(second)];
  const differences: TableDifference[] = [];
  let cells = 0;
  for (let row = 0; row < Math.max(a.length, b.length); row += 1) {
    const [left = [], right = []] = [a[row], b[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      cells += 1;
      const [one, other] = [left[column] ?? null, right[column] ?? null];
      if (one === other) continue;
      const name = a[0]?.[column] ?? b[0]?.[column] ?? `${column + 1}`;
      const key = left[0] ?? right[0] ?? '';
      differences.push({ where: `row ${row} (${key}), column ${name}`, first: one, second: other });
    }
  }
  return { cells, differences };
}

/** Rows and cells of a CSV text (RFC 4180). */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
