import { useMemo } from 'react';
import type { FoundMarks } from './found-marks.ts';
import { usePdf } from './pdf-document.ts';
import type { PdfState } from './pdf-document.ts';
import type { ChosenWords } from './choice.ts';
import { placeChoice } from './place-choice.ts';
import { placeFound } from './place-found.ts';
import type { PlacedFound } from './place-found.ts';
import { placeTags } from './place-tags.ts';
import type { PlacedTags } from './place-tags.ts';
import type { PagePlaces, PageStretch } from './page-places.ts';
import type { ReaderSource } from './reader-source.ts';
import { usePlaces } from './use-places.ts';
import type { ReaderView } from './use-reader-view.ts';

/** The printed pages of a document, with everything that is drawn on them. */
export interface Pages {
  readonly pdf: PdfState;
  readonly tags: PlacedTags;
  readonly found: ReadonlyMap<number, readonly PlacedFound[]>;
  /** Words that are chosen, to be tagged. */
  readonly chosen: ReadonlyMap<number, readonly PageStretch[]>;
  /** Where the text stands on the pages; nowhere until it has been read. */
  readonly places: PagePlaces;
}

/** Opens the file when its pages are first shown, and keeps it open while the document is. */
export function usePages(
  { document, isWhole, readFile, readPlaces }: ReaderSource,
  view: ReaderView,
  found: FoundMarks | undefined,
  chosenWords: readonly ChosenWords[],
  isShown: boolean,
): Pages {
  const isLikely = isWhole && document.kind === 'pdf';
  const pdf = usePdf(readFile, { isWanted: isShown, isLikely });
  const places = usePlaces(readPlaces, isShown);
  const tags = useMemo(
    () => placeTags(isShown ? view.ordered : [], view.passages, view.themes, places),
    [isShown, view.ordered, view.passages, view.themes, places],
  );
  const foundByPage = useMemo(
    () => placeFound(isShown ? found : undefined, view.rows, places),
    [isShown, found, view.rows, places],
  );
  const chosen = useMemo(
    () => placeChoice(isShown ? chosenWords : [], view.passages, places),
    [isShown, chosenWords, view.passages, places],
  );
  return { pdf, tags, found: foundByPage, chosen, places };
}
