import type { Identifier } from '../identity/identifier.ts';
import { inBrackets } from './redaction.ts';
import { wholeWords } from './whole-words.ts';

/** What a document's redactions say of words wherever else they stand: in titles, facts and citations. */
export interface KnownWords {
  /** Words taken out, and what stands for them. */
  readonly taken: ReadonlyMap<string, string>;
  /** Words that a person left in. */
  readonly kept: ReadonlySet<string>;
}

const BEFORE_NAMES = /^(?:Baby|Little|Young|Mr|Mrs|Ms|Miss) /u;

/** A text without what could tell who is meant. */
export interface Redacted {
  readonly text: string;
  /** The stretches that were taken out of it, in its order. */
  readonly takenOut: readonly TakenOut[];
}

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that was taken out, and where what stands for it begins and ends in what is left of the text. */
export interface TakenOut extends Stretch {
  readonly insteadStart: number;
  readonly insteadEnd: number;
}

/** Where a stretch of a text stands in what is left of it; undefined where any of it was taken out. */
export function placeLeft(
  { start, end }: Stretch,
  takenOut: readonly TakenOut[],
): Stretch | undefined {
  let moved = 0;
  for (const one of takenOut) {
    if (one.start >= end) break;
    if (one.end > start) return undefined;
    moved = one.insteadEnd - one.end;
  }
  return { start: start + moved, end: end + moved };
}

/**
 * Takes out of any text what was taken out of the document: the words themselves wherever they stand, and what the
 * finder knows by itself or by the names of the case. What a person kept stays.
 */
export function redactor(
  known: KnownWords,
  find: (text: string) => readonly Identifier[],
): (text: string) => Redacted {
  // Who takes out a word by hand may have taken the space beside it along.
  const taken = new Map([...known.taken].map(([words, instead]) => [words.trim(), instead]));
  const kept = new Set([...known.kept].map((words) => words.trim()));
  const literal = wholeWords([...taken.keys()].filter((one) => one.length > 2));
  return (text) => {
    const identifiers = find(text);
    // Most texts hold nothing, and taking one apart costs more than all the rest.
    if (identifiers.length === 0 && literal === undefined) return { text, takenOut: [] };
    const points = Array.from(text);
    let result = '';
    let at = 0;
    let read = 0;
    const takenOut: TakenOut[] = [];
    for (const { start, end, suggestion } of identifiers) {
      const found = points.slice(start, end).join('');
      // "Baby Lyra" is kept where Lyra is.
      if (kept.has(found) || kept.has(found.replace(BEFORE_NAMES, ''))) continue;
      leaveButLiterals(points.slice(at, start).join(''));
      takeOut(found, taken.get(found) ?? suggestion);
      at = end;
    }
    leaveButLiterals(points.slice(at).join(''));
    return { text: result, takenOut };

    function leaveButLiterals(words: string): void {
      let from = 0;
      for (const { 0: found, index } of literal === undefined ? [] : words.matchAll(literal)) {
        leave(words.slice(from, index));
        takeOut(found, taken.get(found) ?? '');
        from = index + found.length;
      }
      leave(words.slice(from));
    }

    function leave(words: string): void {
      result += words;
      read += words.length;
    }

    function takeOut(words: string, replacement: string): void {
      const start = read;
      const insteadStart = result.length;
      read += words.length;
      result += inBrackets(replacement);
      takenOut.push({ start, end: read, insteadStart, insteadEnd: result.length });
    }
  };
}
