import type { PlacedTag } from './page-face.tsx';
import type { PagePlaces } from './page-places.ts';
import type { ReadTheme } from './deciding.ts';
import type { ReadPassage, ReadTag, Stretch } from './reading.ts';

/** Tags by the page on which their words begin, with where their words and evidence stand. */
export function placeTags(
  tags: readonly ReadTag[],
  passages: ReadonlyMap<number, ReadPassage>,
  themes: ReadonlyMap<string, ReadTheme>,
  places: PagePlaces,
): ReadonlyMap<number, readonly PlacedTag[]> {
  const byPage = new Map<number, PlacedTag[]>();
  for (const tag of tags) {
    const passage = passages.get(tag.passage);
    const theme = themes.get(tag.theme);
    if (passage === undefined || theme === undefined) continue;
    const inText = ({ start, end }: Stretch) =>
      places.of({ start: passage.start + start, end: passage.start + end });
    const words = inText(tag);
    const placed = { tag, theme, passage, words, evidence: tag.evidence.flatMap(inText) };
    const page = words[0]?.page ?? passage.page;
    byPage.set(page, [...(byPage.get(page) ?? []), placed]);
  }
  return byPage;
}
