import { useEffect, useRef, useState } from 'react';

/** A dialog gives the focus back to where it was; what takes it further waits for that, in milliseconds. */
const AFTER_DIALOG = 120;

/** A row of the list by its case, asked anew by each new object; null where no row is left. */
export interface AskedRow {
  readonly row: number | null;
}

/**
 * The row that is to take the focus after a dialog has changed the list. It is asked for again once the list is read
 * anew, for the row that had the focus may go only then, and no more once the person has gone on by key or pointer.
 *
 * @param rows The list as it is drawn: another object once it was read anew.
 */
export function useRowAfterDialog(
  rows: readonly unknown[],
): readonly [asked: AskedRow | null, ask: (row: number | null) => void] {
  const [asked, setAsked] = useState<AskedRow | null>(null);
  const wanted = useRef<AskedRow | null>(null);
  const askSoon = (): void => {
    const now = wanted.current;
    if (now === null) return;
    setTimeout(() => {
      if (wanted.current === now) setAsked({ ...now });
    }, AFTER_DIALOG);
  };
  useEffect(askSoon, [rows]);
  useEffect(() => {
    const goOn = (): void => {
      wanted.current = null;
    };
    window.addEventListener('keydown', goOn, true);
    window.addEventListener('pointerdown', goOn, true);
    return () => {
      window.removeEventListener('keydown', goOn, true);
      window.removeEventListener('pointerdown', goOn, true);
    };
  }, []);
  return [
    asked,
    (row) => {
      wanted.current = { row };
      askSoon();
    },
  ];
}
