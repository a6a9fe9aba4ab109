import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Begins at a page, and keeps what stands at the top of the window there when the pages change their size: by zoom, or
 * because the window has another width.
 *
 * @param scale Pixels to a point of the page.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  virtual: Virtualizer<HTMLDivElement, Element>,
  { startPage, scale }: { readonly startPage: number; readonly scale: number },
): void {
  /** A page, and how much of it is above the top. */
  const place = useRef({ index: startPage - 1, share: 0 });
  const total = virtual.getTotalSize();
  const stoodFor = useRef(0);
  useLayoutEffect(() => {
    const top = scroller.current?.scrollTop ?? 0;
    if (stoodFor.current === total) {
      const item = virtual.getVirtualItemForOffset(top);
      if (item !== undefined)
        place.current = { index: item.index, share: (top - item.start) / item.size };
      return;
    }
    // The sheet has its new height, and the virtualiser counts with the new sizes.
    stoodFor.current = total;
    const { index, share } = place.current;
    const item = virtual.measurementsCache[index];
    if (item !== undefined) virtual.scrollToOffset(item.start + share * item.size);
  });
  // After that, which counts with the old sizes as long as they are what is seen.
  useLayoutEffect(() => virtual.measure(), [scale, virtual]);
}
