import { useRef, useState } from 'react';
import type { Find } from './use-find.ts';

/**
 * Opens and leaves the find bar. Leaving gives the focus back where it was; where that is no longer
 * drawn, to the passage of the words found.
 */
export function useFindFocus(
  find: Find,
  onRow: (row: number) => void,
): { readonly asked: number; readonly openFind: () => void; readonly leaveFind: () => void } {
  const cameFrom = useRef<Element | null>(null);
  const [asked, setAsked] = useState(0);
  return {
    asked,
    openFind() {
      if (!find.isOpen) {
        cameFrom.current = document.activeElement;
        find.open();
      }
      setAsked((times) => times + 1);
    },
    leaveFind() {
      const back = cameFrom.current;
      find.close();
      if (back instanceof HTMLElement && back.isConnected && back !== document.body)
        back.focus({ preventScroll: true });
      else if (find.current !== undefined) onRow(find.current.row);
    },
  };
}
