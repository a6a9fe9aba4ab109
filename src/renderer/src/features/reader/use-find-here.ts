import { useEffect, useEffectEvent } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';
import type { Row } from './rows.ts';
import type { StartInDocument } from './start-in-document.ts';
import { useFind, type Find } from './use-find.ts';
import { useFindFocus } from './use-find-focus.ts';
import { useHitWalk, type HitSteps } from './use-hit-walk.ts';
import type { ReadingPlace } from './use-reading-place.ts';

/** Finding in a document, and the walk over the passages of the search that it was opened from. */
export interface FindHere {
  readonly find: Find;
  /** How often finding was asked for: each time the field takes the keyboard. */
  readonly asked: number;
  /** The walk; undefined where the document was not opened from a search. */
  readonly steps: HitSteps | undefined;
  readonly openFind: () => void;
  readonly leaveFind: () => void;
  /** To the next or previous passage of the search, until other words are sought here; then to those words. */
  readonly onward: (direction: 1 | -1) => void;
}

/** Finds in the document, shows what is found, and begins to read where one came to. */
export function useFindHere(
  rows: readonly Row[],
  place: ReadingPlace,
  startAt: StartInDocument | undefined,
): FindHere {
  const { face, text, pages, showRow } = place;
  const find = useFind(rows, {
    seen: place.topmost,
    ask: startAt?.sought && { ...startAt.sought, row: place.startRow },
    onShow: (found) => {
      place.setActive(found.row);
      text.current?.showWords(found);
      pages.current?.showFound();
    },
  });
  const takeFocus = useEffectEvent(() => {
    // Come to by a key: the keyboard goes on where one begins to read, in a passage, for headings take no focus.
    if (face !== 'text' || !isFocusLost()) return;
    const from = place.startRow > 0 ? place.startRow : place.active;
    const passage = rows.findIndex((row, at) => at >= from && row.kind === 'passage');
    showRow(passage < 0 ? place.active : passage);
  });
  useEffect(() => takeFocus(), [face]);
  const { asked, openFind, leaveFind } = useFindFocus(find, showRow);
  const steps = useHitWalk(startAt?.sought, startAt?.passage);
  const onward = (direction: 1 | -1): void => {
    if (steps !== undefined && (find.isOfSearch || !find.isOpen)) steps.step(direction);
    else if (find.isOpen) find.step(direction);
    else openFind();
  };
  return { find, asked, steps, openFind, leaveFind, onward };
}
