import { useEffect, type RefObject } from 'react';

/**
 * Keeps the line of a list that is marked as the current one in sight: the list alone is scrolled, and only where the
 * line is not whole in it.
 *
 * @param list The element that scrolls.
 * @param current Names the line: another one each time it changes.
 */
export function useInSight(list: RefObject<HTMLElement | null>, current: unknown): void {
  useEffect(() => {
    bringIn(list.current);
    // Lines that come into sight are laid out only then, and may push it out again.
    const again = requestAnimationFrame(() => bringIn(list.current));
    return () => cancelAnimationFrame(again);
  }, [list, current]);
}

function bringIn(list: HTMLElement | null): void {
  const line = list?.querySelector('[aria-current]:not([aria-current="false"])');
  if (!list || !line) return;
  const { top, bottom } = line.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top;
  else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom;
}
