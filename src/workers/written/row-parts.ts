/**
 * The cells of a row as rows that each fit on a page, one below the other; most rows are one. A cell goes on between two
 * words; a word that does not fit by itself stays with what follows it.
 */
export function* rowParts(
  cells: readonly string[],
  fits: (text: string, column: number) => boolean,
): Generator<readonly string[]> {
  let left = cells;
  do {
    const part = left.map((text, column) => beginning(text, (some) => fits(some, column)));
    yield part;
    left = left.map((text, column) => text.slice(part[column]?.length ?? 0).trimStart());
  } while (left.some((text) => text !== ''));
}

/** The longest beginning of whole words that fits; all of it where not even the first word does. */
function beginning(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => index + word.length);
  let [least, most] = [0, ends.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(text.slice(0, ends[middle - 1]))) least = middle;
    else most = middle - 1;
  }
  return text.slice(0, ends[least - 1]);
}
