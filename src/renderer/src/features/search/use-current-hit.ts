import { useState } from 'react';

/** The passage that is shown beside, and the way to the next. */
export interface CurrentHit {
  readonly current: number | undefined;
  readonly setCurrent: (passageId: number) => void;
  /** Goes to the next or previous passage; with `focus` the keyboard goes there too. */
  readonly move: (by: 1 | -1, focus: boolean) => void;
  /** Goes to a passage with the focus. */
  readonly goTo: (passageId: number) => void;
  /** The passage that the focus is to go to once it is drawn; null when it has gone there. */
  readonly focusAsked: { readonly passageId: number } | null;
  /** Says that it has: each asking moves the focus once, also where the list is drawn anew. */
  readonly onFocused: () => void;
}

/**
 * Keeps which of the passages is current: the first, until another is gone to.
 *
 * @param asked What the passages answer: once something else is asked, the focus goes to none of them by itself.
 */
export function useCurrentHit(ids: readonly number[], asked: string): CurrentHit {
  const [wanted, setWanted] = useState<number | null>(null);
  const [focusAsked, setFocusAsked] = useState<CurrentHit['focusAsked']>(null);
  const [askedBefore, setAskedBefore] = useState(asked);
  if (askedBefore !== asked) {
    setAskedBefore(asked);
    setFocusAsked(null);
  }
  const current = wanted !== null && ids.includes(wanted) ? wanted : ids[0];
  const goTo = (passageId: number): void => {
    setWanted(passageId);
    setFocusAsked({ passageId });
  };
  return {
    current,
    setCurrent: setWanted,
    move: (by, focus) => {
      const at = current === undefined ? -1 : ids.indexOf(current);
      const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
      if (next === undefined) return;
      if (focus) goTo(next);
      else setWanted(next);
    },
    goTo,
    focusAsked,
    onFocused: () => setFocusAsked(null),
  };
}
