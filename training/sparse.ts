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

/** Columns by outputs: the transpose of `rows` times a matrix of rows by outputs. */
export function backward(rows: Sparse, by: Float64Array, outputs: number): Float64Array {
  const result = new Float64Array(rows.columns * outputs);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const end = rows.starts[row + 1] ?? 0;
    for (let i = rows.starts[row] ?? end; i < end; i += 1) {
      const to = (rows.index[i] ?? 0) * outputs;
      const value = rows.value[i] ?? 0;
      const from = row * outputs;
      for (let o = 0; o < outputs; o += 1) {
        result[to + o] = (result[to + o] ?? 0) + value * (by[from + o] ?? 0);
      }
    }
  }
  return result;
}

/** Rows by outputs: `rows` times a matrix of columns by outputs. */
export function forward(rows: Sparse, weights: Float64Array, outputs: number): Float64Array {
  const result = new Float64Array((rows.starts.length - 1) * outputs);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const end = rows.starts[row + 1] ?? 0;
    const to = row * outputs;
    for (let i = rows.starts[row] ?? end; i < end; i += 1) {
      const from = (rows.index[i] ?? 0) * outputs;
      const value = rows.value[i] ?? 0;
      for (let o = 0; o < outputs; o += 1) {
        result[to + o] = (result[to + o] ?? 0) + value * (weights[from + o] ?? 0);
      }
    }
  }
  return result;
}
