import type { Identifier } from './identifier.ts';

/** A stretch found, as an identifier, but in UTF-16 units. */
export type Found = Identifier;

/** All matches of a pattern that `make` gives something for; `make` gets the match and its place. */
export function foundBy(
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Omit<Found, 'start' | 'end'> | undefined,
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const made = make(match);
    return made === undefined
      ? []
      : [{ ...made, start: match.index, end: match.index + match[0].length }];
  });
}

/**
 * All stretches without overlaps, in the order of the text. Where two of a kind overlap they become one; of two kinds the list
 * that comes first keeps its own whole, and of the other what stands outside is kept, so that nothing found is left uncovered.
 */
export function withoutOverlaps(text: string, lists: readonly (readonly Found[])[]): Found[] {
  const taken: Found[] = [];
  for (const list of lists) {
    for (const one of list) {
      const at = firstEndingAfter(taken, one.start);
      const other = taken[at];
      const isApart = other === undefined || other.start >= one.end;
      if (isApart) taken.splice(at, 0, one);
      else if (other.kind === one.kind) {
        const next = taken[at + 1]?.start ?? Infinity;
        const start = Math.max(Math.min(other.start, one.start), taken[at - 1]?.end ?? 0);
        taken[at] = { ...other, start, end: Math.max(other.end, Math.min(one.end, next)) };
      } else taken.splice(at, 1, ...inOrder(other, outside(text, one, taken)));
    }
  }
  return taken;
}

function outside(text: string, one: Found, taken: readonly Found[]): Found[] {
  const pieces: Found[] = [];
  let from = one.start;
  for (let i = firstEndingAfter(taken, one.start); i < taken.length; i += 1) {
    const other = taken[i];
    if (other === undefined || other.start >= one.end) break;
    pieces.push({ ...one, start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  pieces.push({ ...one, start: from });
  return pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function inOrder(one: Found, others: readonly Found[]): Found[] {
  return [one, ...others].sort((a, b) => a.start - b.start);
}

/** Index of the first that ends after `offset`; they ascend and do not overlap. */
function firstEndingAfter(taken: readonly Found[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
