/** The row a key goes to from the current one, both counted from 0; null where it is no key that moves. */
export function rowAfter(
  key: string,
  from: number,
  { last, page }: { readonly last: number; readonly page: number },
): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

/** Ids of the rows from one to another, whichever stands first; the second alone where the first is not there. */
export function between(
  rows: readonly { readonly id: number }[],
  one: number | null,
  other: number,
): readonly number[] {
  const from = rows.findIndex(({ id }) => id === one);
  const to = rows.findIndex(({ id }) => id === other);
  if (to < 0) return [];
  if (from < 0) return [other];
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
}

/** The row that takes the place of those taken away: the next that stays, else the one before; null where none stays. */
export function rowInPlaceOf(
  rows: readonly { readonly id: number }[],
  gone: ReadonlySet<number>,
): number | null {
  const first = rows.findIndex(({ id }) => gone.has(id));
  if (first < 0) return null;
  const after = rows.slice(first).find(({ id }) => !gone.has(id));
  return (after ?? rows[first - 1])?.id ?? null;
}
