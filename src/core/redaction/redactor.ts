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
  /** How many stretches were taken out of it. */
  readonly takenOut: number;
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
    if (identifiers.length === 0 && literal === undefined) return { text, takenOut: 0 };
    const points = Array.from(text);
    let result = '';
    let at = 0;
    let takenOut = 0;
    for (const { start, end, suggestion } of identifiers) {
      const found = points.slice(start, end).join('');
      // "Baby Lyra" is kept where Lyra is.
      if (kept.has(found) || kept.has(found.replace(BEFORE_NAMES, ''))) continue;
      takenOut += 1;
      result +=
        withoutLiterals(points.slice(at, start).join('')) +
        inBrackets(taken.get(found) ?? suggestion);
      at = end;
    }
    result += withoutLiterals(points.slice(at).join(''));
    return { text: result, takenOut };

    function withoutLiterals(words: string): string {
      return literal === undefined
        ? words
        : words.replace(literal, (found) => {
            takenOut += 1;
            return inBrackets(taken.get(found) ?? '');
          });
    }
  };
}
