import { fold } from './fold.ts';

/** A word of a text with its place in UTF-16 units, end exclusive. */
export interface TextWord {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and what the index passes over inside a word: accents that stand apart, apostrophes. */
const WORD = /[\p{L}\p{N}\p{Co}\p{M}'\u2018\u2019\u02BC\u0060\u00B4]+/gu;
/** Most words: nothing to fold in them but capitals. */
const PLAIN = /^[A-Za-z0-9]+$/u;

/** The words of a text as the index has them, in order. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    if (PLAIN.test(written)) {
      words.push({ word: written.toLowerCase(), start, end: start + written.length });
      continue;
    }
    const word = fold(written);
    if (word === '') continue;
    // Quotation marks around a word are no part of it.
    const lead = written.length - written.replace(/^['\u2018\u2019\u0060\u00B4]+/u, '').length;
    const tail = written.length - written.replace(/['\u2018\u2019\u0060\u00B4]+$/u, '').length;
    words.push({ word, start: start + lead, end: start + written.length - tail });
  }
  return words;
}
