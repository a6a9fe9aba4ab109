import type { Found } from './find-words.ts';
import type { FoundMarks } from './found-marks.ts';
import type { PagePlaces, PageStretch } from './page-places.ts';
import { startOfRow } from './rows.ts';
import type { Row } from './rows.ts';

/** Words that were found, where they stand on the pages. */
export interface PlacedFound {
  readonly words: readonly PageStretch[];
  readonly isCurrent: boolean;
}

/** What was found by the page on which it stands; what crosses a page stands on both. */
export function placeFound(
  marks: FoundMarks | undefined,
  rows: readonly Row[],
  places: PagePlaces,
): ReadonlyMap<number, readonly PlacedFound[]> {
  const byPage = new Map<number, PlacedFound[]>();
  for (const found of [...(marks?.inRow.values() ?? [])].flat()) {
    const words = places.of(inText(found, rows));
    for (const page of new Set(words.map((piece) => piece.page))) {
      const onPage = byPage.get(page) ?? [];
      onPage.push({ words, isCurrent: found === marks?.current });
      byPage.set(page, onPage);
    }
  }
  return byPage;
}

function inText({ row, start, end }: Found, rows: readonly Row[]) {
  const at = rows[row];
  const from = at === undefined ? 0 : startOfRow(at);
  return { start: from + start, end: from + end };
}
