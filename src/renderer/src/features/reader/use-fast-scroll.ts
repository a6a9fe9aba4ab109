import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels in a millisecond from which nobody reads what passes: a page in a third of a second. */
const FAST = 3;
/** Milliseconds of rest after which scrolling has ended. */
const REST = 100;

/** Whether an element is being scrolled faster than anybody reads. */
export function useFastScroll(scroller: RefObject<HTMLElement | null>): boolean {
  const [isFast, setFast] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let last = { at: performance.now(), top: element.scrollTop };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      const now = { at: performance.now(), top: element.scrollTop };
      const elapsed = now.at - last.at;
      // The first step of a scroll, and a leap, tell nothing of its speed.
      if (elapsed > 0 && elapsed < REST) setFast(Math.abs(now.top - last.top) / elapsed > FAST);
      last = now;
      clearTimeout(rest);
      rest = setTimeout(() => setFast(false), REST);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);
  return isFast;
}
