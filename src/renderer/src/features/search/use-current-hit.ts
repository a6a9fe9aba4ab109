import { useState } from 'react';

/** The passage that is shown beside, and the way to the next. */
export interface CurrentHit {
  readonly current: number | undefined;
  readonly setCurrent: (passageId: number) => void;
  /** Goes to the next or previous passage; with `focus` the keyboard goes there too. */
  readonly move: (by: 1 | -1, focus: boolean) => void;
  /** Goes to a passage with the focus. */
  readonly goTo: (passageId: number) => void;
  /** The passage that the focus is to go to once it is drawn: an object for each time. */
  readonly focusAsked: { readonly passageId: number } | null;
}

/** Keeps which of the passages is current: the first, until another is gone to. */
export function useCurrentHit(ids: readonly number[]): CurrentHit {
  const [wanted, setWanted] = useState<number | null>(null);
  const [focusAsked, setFocusAsked] = useState<CurrentHit['focusAsked']>(null);
  const current = wanted !== null && ids.includes(wanted) ? wanted : ids[0];
  return {
    current,
    setCurrent: setWanted,
    move: (by, focus) => {
      const at = current === undefined ? -1 : ids.indexOf(current);
      const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
      if (next === undefined) return;
      setWanted(next);
      if (focus) setFocusAsked({ passageId: next });
    },
    goTo: (passageId) => {
      setWanted(passageId);
      setFocusAsked({ passageId });
    },
    focusAsked,
  };
}
