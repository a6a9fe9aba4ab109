/** The cell a key goes to; null where it is no key that moves. */
export function cellAfter(
  key: string,
  [row, column]: readonly [number, number],
  {
    lastRow,
    lastColumn,
    page,
  }: { readonly lastRow: number; readonly lastColumn: number; readonly page: number },
): readonly [number, number] | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    PageDown: [row + page, column],
    PageUp: [row - page, column],
    Home: [row, 0],
    End: [row, lastColumn],
  };
  const to = moves[key];
  if (to === undefined) return null;
  const within = (value: number, last: number): number => Math.max(0, Math.min(last, value));
  return [within(to[0], lastRow), within(to[1], lastColumn)];
}
