import { CodePointOffsets } from '../text/offsets.ts';

/** A stretch of a passage, in code points, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Ways to give a quote other edges. */
export const EDGE_MOVES = [
  'begin-earlier',
  'begin-later',
  'end-earlier',
  'end-later',
  'whole-passage',
] as const;

/** One of them. */
export type EdgeMove = (typeof EDGE_MOVES)[number];

/**
 * The stretch with one edge moved by a word, so that a quote never begins or ends within one; or all of the passage. Null where there is
 * nothing further, or where no word would be left.
 */
export function movedEdge(
  passage: string,
  { start, end }: Stretch,
  move: EdgeMove,
): Stretch | null {
  const offsets = new CodePointOffsets(passage);
  const words = Array.from(passage.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: offsets.toCodePoints(index),
    end: offsets.toCodePoints(index + word.length),
  }));
  const begin = (to: number | undefined): Stretch | null =>
    to === undefined || to >= end ? null : { start: to, end };
  const finish = (to: number | undefined): Stretch | null =>
    to === undefined || to <= start ? null : { start, end: to };
  switch (move) {
    case 'begin-earlier':
      return begin(words.findLast((word) => word.start < start)?.start);
    case 'begin-later':
      return begin(words.find((word) => word.start > start)?.start);
    case 'end-earlier':
      return finish(words.findLast((word) => word.end < end)?.end);
    case 'end-later':
      return finish(words.find((word) => word.end > end)?.end);
    case 'whole-passage': {
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return null;
      if (first.start >= start && last.end <= end) return null;
      return { start: first.start, end: last.end };
    }
  }
}
