import { useState } from 'react';
import type { DragEvent, HTMLAttributes, KeyboardEvent } from 'react';

/** What a thing that is dragged is told by; only things of one kind take each other's place. */
interface Dragged {
  readonly id: number;
}

/** Putting things in order by dragging them, and by Alt with the arrow keys. */
export interface Ordering {
  /** Id of the thing that the dragged one would stand before. */
  readonly over: number | null;
  /** What the thing at this place needs. */
  readonly props: (id: number) => HTMLAttributes<HTMLElement> & { readonly draggable: true };
}

/**
 * Order by drag and by keyboard: `onMove(id, before)` puts a thing where another stands, `onStep(id, by)` one up (-1) or down (1). Buttons
 * that do the same stand beside: nothing needs dragging.
 */
export function useOrdering(
  kind: string,
  onMove: (id: number, to: number) => void,
  onStep: (id: number, by: -1 | 1) => void,
): Ordering {
  const [over, setOver] = useState<number | null>(null);
  const type = `application/x-caselight-${kind}`;
  const dragged = (event: DragEvent): Dragged => ({ id: Number(event.dataTransfer.getData(type)) });
  const takes = (event: DragEvent): boolean => event.dataTransfer.types.includes(type);
  return {
    over,
    props: (id) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer.setData(type, String(id));
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event: DragEvent) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(id);
      },
      onDragLeave: () => setOver(null),
      onDragEnd: () => setOver(null),
      onDrop: (event: DragEvent) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(null);
        const moved = dragged(event);
        if (moved.id !== id) onMove(moved.id, id);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        onStep(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
  };
}
