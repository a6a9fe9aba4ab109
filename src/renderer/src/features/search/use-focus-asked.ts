import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';
import type { CurrentHit } from './use-current-hit.ts';

/**
 * Gives the focus to the passage that it is asked for as soon as that is drawn, once for each asking. Where the person has gone
 * on to something else meanwhile, it stays there.
 *
 * @param list What holds the passages.
 */
export function useFocusAsked(
  { focusAsked, onFocused }: Pick<CurrentHit, 'focusAsked' | 'onFocused'>,
  list: RefObject<HTMLElement | null>,
): void {
  const askedAt = useRef<Element | null>(null);
  useLayoutEffect(() => {
    askedAt.current = document.activeElement;
  }, [focusAsked]);
  useLayoutEffect(() => {
    if (focusAsked === null) return;
    const button = document.getElementById(`hit-${focusAsked.passageId}`);
    if (button === null) return;
    const { activeElement } = document;
    const isWhereAsked = activeElement === askedAt.current;
    if (isFocusLost() || isWhereAsked || list.current?.contains(activeElement) === true) {
      button.focus({ preventScroll: true });
    }
    onFocused();
  });
}
