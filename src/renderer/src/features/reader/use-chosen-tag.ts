import { useCallback, useState } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';
import { lastTagBefore, nextUndecided } from './order.ts';
import type { ReadTag } from './reading.ts';
import type { ReaderSource } from './reader-source.ts';
import type { StartInDocument } from './start-in-document.ts';
import type { ReaderView } from './use-reader-view.ts';
import { passageFrom } from './rows.ts';
import { useReadingPlace, type ReadingPlace } from './use-reading-place.ts';
import { useReversed } from './use-reversed.ts';

/** The tag that is chosen, where one reads, and the ways from tag to tag. */
export interface ChosenTag {
  readonly selected: number | undefined;
  /** The tag that is chosen, while it is a tag of the document. */
  readonly tag: ReadTag | undefined;
  readonly place: ReadingPlace;
  /** Chooses a tag without going to it. */
  readonly select: (tag: number | undefined) => void;
  /** Chooses a tag and brings its passage into view. */
  readonly pick: (tag: ReadTag | undefined) => void;
  /** Goes to the next or previous proposal that nobody decided, from a tag or from the beginning. */
  readonly go: (from: number | undefined, direction: 1 | -1) => void;
  /** Goes to the next proposal behind the chosen tag, or behind what is read. */
  readonly goOn: () => void;
}

/** Keeps the chosen tag of a document. */
export function useChosenTag(
  { document, tags }: ReaderSource,
  view: ReaderView,
  {
    startAt,
    isUnsureSought,
    onNothingLeft,
  }: {
    readonly startAt: StartInDocument | undefined;
    /** Whether proposals marked unsure are what is looked for. */
    readonly isUnsureSought: boolean;
    /** Called where no proposal is left in a direction. */
    readonly onNothingLeft: (direction: 1 | -1) => void;
  },
): ChosenTag {
  const { inOrder, isShown, rows } = view;
  const [selected, setSelected] = useState(startAt?.tag);
  const tag = selected === undefined ? undefined : tags.find(({ id }) => id === selected);
  const [begin] = useState(() => startAt?.passage ?? tag?.passage);
  const place = useReadingPlace(document, view, { begin, chosen: tag?.passage });
  const { show } = place;

  const pick = useCallback(
    (next: ReadTag | undefined) => {
      setSelected(next?.id);
      // The keyboard goes along where it is in the text or nowhere; in a card, a filter or elsewhere it stays.
      const isInText = globalThis.document.activeElement?.matches('[data-passage]') === true;
      if (next !== undefined) show(next.passage, isInText || isFocusLost());
    },
    [show],
  );
  const go = useCallback(
    (from: number | undefined, direction: 1 | -1) => {
      const next = nextUndecided(inOrder, from, direction, {
        isShown,
        unsureToo: isUnsureSought,
      });
      if (next === undefined) onNothingLeft(direction);
      else pick(next);
    },
    [inOrder, isShown, isUnsureSought, pick, onNothingLeft],
  );
  useReversed(document.id, tags, pick);

  const behindWhatIsRead = (): number | undefined => {
    const here = passageFrom(rows, place.topmost);
    return here && lastTagBefore(inOrder, document.passages, here.id)?.id;
  };
  return {
    selected,
    tag,
    place,
    select: setSelected,
    pick,
    go,
    goOn: () => go(tag?.id ?? behindWhatIsRead(), 1),
  };
}
