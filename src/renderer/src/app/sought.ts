/** A passage that was found, as far as going to it goes. */
export interface FoundPlace {
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly snippet: string;
  /** Offsets into the snippet, in code points. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** All passages that a search found, to be gone through in the reader. */
export interface HitWalk {
  /** Passages in the order of the results. */
  readonly ids: readonly number[];
  /** Reads those around a place of `ids`, as the search finds them now. */
  readonly around: (at: number) => Promise<readonly FoundPlace[]>;
}

/** What was sought when a document was opened from a search. */
export interface Sought {
  /** As the person typed it. */
  readonly query: string;
  /** Words and phrases that answered it, as they stand in the text: to be found whole. */
  readonly words: readonly string[];
  /** Left out where only this document was opened. */
  readonly walk?: HitWalk;
}

let kept: readonly Sought[] = [];

/**
 * Keeps what was sought, and gives a number for it that may stand in an address:
 * `#/cases/12/document/3/passage/40/find/2`. The words themselves never do: they may be names, and a
 * browser keeps addresses. The same search keeps its number.
 */
export function keepSought(sought: Sought): string {
  const same = ({ query, words, walk }: Sought) =>
    query === sought.query && words.join('\n') === sought.words.join('\n') && walk === sought.walk;
  const at = kept.findIndex(same);
  if (at >= 0) return String(at);
  kept = [...kept, sought];
  return String(kept.length - 1);
}

/** What the number of an address stands for; undefined where it was forgotten. */
export function soughtOf(number: string | undefined): Sought | undefined {
  return number === undefined ? undefined : kept[Number(number)];
}

/** Forgets all of it, as when the library is locked. */
export function forgetSought(): void {
  kept = [];
}
