import type { PagePlaces, PageStretch } from './page-places.ts';
import type { ReadTheme } from './deciding.ts';
import type { ReadPassage, ReadTag, Stretch } from './reading.ts';
import type { ShownTag } from './tags-beside.tsx';

/** A tag and where its words and its evidence stand on the pages. */
export interface PlacedTag extends ShownTag {
  readonly words: readonly PageStretch[];
  readonly evidence: readonly PageStretch[];
}

/** Tags by page, in the order in which they were given. */
export interface PlacedTags {
  /** By the page on which their words begin: there they have their card. */
  readonly begin: ReadonlyMap<number, readonly PlacedTag[]>;
  /** By every page on which some of their words stand. */
  readonly stand: ReadonlyMap<number, readonly PlacedTag[]>;
}

/** Where tags stand on the pages. One whose words have no place in the file begins where its passage does. */
export function placeTags(
  tags: readonly ReadTag[],
  passages: ReadonlyMap<number, ReadPassage>,
  themes: ReadonlyMap<string, ReadTheme>,
  places: PagePlaces,
): PlacedTags {
  const begin = new Map<number, PlacedTag[]>();
  const stand = new Map<number, PlacedTag[]>();
  for (const tag of tags) {
    const passage = passages.get(tag.passage);
    const theme = themes.get(tag.theme);
    if (passage === undefined || theme === undefined) continue;
    const inText = ({ start, end }: Stretch) =>
      places.of({ start: passage.start + start, end: passage.start + end });
    const words = inText(tag);
    const placed = { tag, theme, passage, words, evidence: tag.evidence.flatMap(inText) };
    add(begin, words[0]?.page ?? passage.page, placed);
    for (const page of new Set(words.map((piece) => piece.page))) add(stand, page, placed);
  }
  return { begin, stand };
}

function add(byPage: Map<number, PlacedTag[]>, page: number, tag: PlacedTag): void {
  const onPage = byPage.get(page);
  if (onPage === undefined) byPage.set(page, [tag]);
  else onPage.push(tag);
}
