import type { ChosenWords } from './choice.ts';
import type { PagePlaces, PageStretch } from './page-places.ts';
import type { ReadPassage } from './reading.ts';

/** Chosen words by the page on which they stand; those that cross a page stand on both. */
export function placeChoice(
  chosen: readonly ChosenWords[],
  passages: ReadonlyMap<number, ReadPassage>,
  places: PagePlaces,
): ReadonlyMap<number, readonly PageStretch[]> {
  const pieces = chosen.flatMap(({ passage, words }) => {
    const { start } = passages.get(passage) ?? {};
    if (start === undefined) return [];
    return places.of({ start: start + words.start, end: start + words.end });
  });
  return Map.groupBy(pieces, ({ page }) => page);
}
