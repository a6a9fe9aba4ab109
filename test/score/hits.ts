/** Right ones, those read and those that there are: precision is right / read, recall right / true. */
export interface Hits {
  readonly right: number;
  readonly read: number;
  readonly true: number;
}

/** F1 of hits; 1 where there is nothing to find and nothing was read. */
export function f1({ right, read, true: there }: Hits): number {
  return read + there === 0 ? 1 : (2 * right) / (read + there);
}

/** Share of what was read that is right; 1 where nothing was read. */
export function precision({ right, read }: Hits): number {
  return read === 0 ? 1 : right / read;
}

/** Share of what there is that was read right; 1 where there is nothing. */
export function recall({ right, true: there }: Hits): number {
  return there === 0 ? 1 : right / there;
}

/** Sums hits over documents. */
export function sumHits(all: readonly Hits[]): Hits {
  return all.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      read: sum.read + one.read,
      true: sum.true + one.true,
    }),
    { right: 0, read: 0, true: 0 },
  );
}
