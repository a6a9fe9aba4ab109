import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to what the keys have led to, once it is drawn: in a list whose rows out of sight are not made, that
 * is a drawing or two later, and by then the keys may have gone on. The answer wishes for the focus, by name.
 *
 * @param at The name of what the keys have led to as it is drawn now.
 * @param selector Finds it in the box.
 */
export function useFocusWish(
  box: RefObject<HTMLElement | null>,
  at: string | null,
  selector: string,
  onFocus?: (made: HTMLElement) => void,
): (wanted: string) => void {
  const wish = useRef<string | null>(null);
  useEffect(() => {
    if (at === null || wish.current !== at) return;
    const made = box.current?.querySelector<HTMLElement>(selector);
    if (!made) return;
    wish.current = null;
    made.focus({ preventScroll: true });
    onFocus?.(made);
  });
  return (wanted) => {
    wish.current = wanted;
  };
}
