import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';

/**
 * Where a button of a list goes with its line once it was pressed, the focus goes to the same button of the line that
 * takes its place, or of the last one.
 *
 * @param list What the lines are drawn from: another object once it was read anew.
 * @param selector Finds these buttons in the box.
 * @returns To be called with the button that is pressed.
 */
export function useNextInList(
  box: RefObject<HTMLElement | null>,
  list: unknown,
  selector: string,
): (pressed: Element) => void {
  const at = useRef<number | null>(null);
  const buttons = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  useEffect(() => {
    if (at.current === null || !isFocusLost()) return;
    const left = buttons();
    left[Math.min(at.current, left.length - 1)]?.focus();
    at.current = null;
  }, [list]);
  return (pressed) => {
    at.current = buttons().findIndex((one) => one === pressed);
  };
}
