import { useEffect } from 'react';

/** What last had the focus in each room, while the room is there. */
const lastIn = new WeakMap<Element, HTMLElement>();

/**
 * Where what had the focus went with the place or the dialog that was left, the focus goes into the room that is
 * shown now: to what had it there before, else to the room itself, so that the next Tab leads to its first control.
 *
 * @param place Changes with every place.
 * @param isAtThing Whether the place is a thing in the room, which takes the focus itself once it is drawn.
 */
export function useRoomFocus(place: string, isAtThing: boolean): void {
  useEffect(() => {
    const keep = ({ target }: FocusEvent): void => {
      const main = target instanceof HTMLElement ? target.closest('main') : null;
      if (main && target instanceof HTMLElement && target !== main) lastIn.set(main, target);
    };
    window.addEventListener('focusin', keep);
    return () => window.removeEventListener('focusin', keep);
  }, []);
  useEffect(() => intoRoom(isAtThing), [place, isAtThing]);
  useEffect(() => {
    // Dialogs and menus stand in the body itself, and give the focus back with the next drawing: to what may be gone,
    // a row that was moved or a dialog that came before this one.
    const left = new MutationObserver((changes) => {
      if (changes.every(({ removedNodes }) => removedNodes.length === 0)) return;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => isAnythingOnTop() || intoRoom(false)),
      );
    });
    left.observe(document.body, { childList: true });
    return () => left.disconnect();
  }, []);
}

function isAnythingOnTop(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

/** Where the focus is lost, into the room that is shown. */
function intoRoom(isAtThing: boolean): void {
  const main = isFocusLost() ? shownMain() : undefined;
  if (main === undefined) return;
  const last = isAtThing ? undefined : lastIn.get(main);
  const to = last?.isConnected === true && last.checkVisibility() ? last : main;
  to.focus({ preventScroll: true });
}

/** Whether nothing that can be seen has the focus, or only the room as a whole. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.matches('main') ||
    !activeElement.checkVisibility()
  );
}

function shownMain(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main')].find((one) => one.checkVisibility());
}
