import { sentencesOf, wordsOf } from './caret.ts';
import type { Stretch } from './reading.ts';

/** Which end of a tag is moved, and which way. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly by: 'word' | 'sentence';
  readonly direction: 1 | -1;
}

/** The edges after a move. A tag keeps one word at least, and stays within its passage. */
export function moveEdge(text: string, edges: Stretch, move: EdgeMove): Stretch {
  const units = move.by === 'word' ? wordsOf(text) : sentencesOf(text);
  if (move.edge === 'start') {
    const start =
      move.direction === -1
        ? units.findLast((unit) => unit.start < edges.start)?.start
        : units.find((unit) => unit.start > edges.start)?.start;
    return start === undefined || start >= edges.end ? edges : { ...edges, start };
  }
  const end =
    move.direction === 1
      ? units.find((unit) => unit.end > edges.end)?.end
      : units.findLast((unit) => unit.end < edges.end)?.end;
  return end === undefined || end <= edges.start ? edges : { ...edges, end };
}
