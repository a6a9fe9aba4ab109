/** Rows of numbered columns with values: the features of instances. */
export interface Sparse {
  readonly columns: number;
  /** Where each row begins; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly index: Uint32Array;
  readonly value: Float64Array;
}

/** A matrix of rows given as pairs of column and value. */
export function sparse(
  rows: readonly (readonly (readonly [number, number])[])[],
  columns: number,
): Sparse {
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const index = new Uint32Array(total);
  const value = new Float64Array(total);
  let at = 0;
  for (const [number, row] of rows.entries()) {
    for (const [column, weight] of row) {
      index[at] = column;
      value[at] = weight;
      at += 1;
    }
    starts[number + 1] = at;
  }
  return { columns, starts, index, value };
}
