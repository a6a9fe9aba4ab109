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
 * that comes first keeps its own whole, and of the other what stands outside is kept, so that no letter or figure that was found
 * is left uncovered.
 */
export function withoutOverlaps(text: string, lists: readonly (readonly Found[])[]): Found[] {
  const taken: Found[] = [];
  for (const one of lists.flat()) {
    const from = firstEndingAfter(taken, one.start);
    let to = from;
    while ((taken[to]?.start ?? Infinity) < one.end) to += 1;
    taken.splice(from, to - from, ...withWhatItOverlaps(text, one, taken.slice(from, to)));
  }
  return taken;
}

/** A stretch with those that it overlaps, in order: what lies between two of them goes to one of its kind beside it, else it stands by itself. */
function withWhatItOverlaps(text: string, one: Found, others: readonly Found[]): Found[] {
  if (others.length === 0) return [one];
  const made: Found[] = [];
  let from = one.start;
  const standsBefore = (to: number): void => {
    const last = made.at(-1);
    if (from >= to) return;
    if (last?.kind === one.kind) made.splice(-1, 1, { ...last, end: to });
    else if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) {
      const words = text.slice(from, to);
      // A word that begins with a space is no word, and would not be known where it stands again.
      const start = from + words.length - words.trimStart().length;
      made.push({ ...one, start, end: start + words.trim().length });
    }
  };
  for (const other of others) {
    const isGrowing = other.kind === one.kind && made.at(-1)?.kind !== one.kind;
    if (!isGrowing) standsBefore(other.start);
    made.push(isGrowing ? { ...other, start: Math.min(from, other.start) } : other);
    from = Math.max(from, other.end);
  }
  standsBefore(one.end);
  return made;
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
