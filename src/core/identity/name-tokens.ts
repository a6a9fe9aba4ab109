/** A word of the text, with what a reader sees at a glance. Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  /** Without an ending 's. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Whether all letters are capitals, and more than one. */
  readonly isAllCapitals: boolean;
  /** Whether 's or ’s follows. */
  readonly isPossessive: boolean;
  /** What stands between the word before and this one. */
  readonly before: string;
  /** Whether a capital is expected here whatever the word is: a sentence, cell, quotation or line begins. */
  readonly isOpening: boolean;
  /** Whether its line is a title, in which nearly every word has a capital. */
  readonly isInTitle: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’-][\p{L}\d][\p{L}\p{M}\d]*)*/gu;
const POSSESSIVE = /['’]s$/iu;
/** Ends a sentence, a cell or a line, or opens speech. */
const OPENING = /[.!?:;\n|•]|["“‘'(]$|\s[–—]/u;
/** A stop after these ends no sentence. */
const SHORT = /^(?:mr|mrs|ms|dr|prof|rev|revd|sgt|insp|det|cllr|st|\p{Lu}|no)$/iu;

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sgt)$/;

/** The words of a text in order. */
export function nameTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let line = lineAt(text, 0);
  let at = 0;
  let last: string | undefined;
  let lastButOne: string | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isPossessive = POSSESSIVE.test(word);
    const bare = isPossessive ? word.slice(0, -2) : word;
    if (index >= line.end) line = lineAt(text, index);
    const before = text.slice(at, index);
    // "Child A. The", "Appendix B. The": a letter behind a capital word is no initial.
    const isLetterOfThing = last?.length === 1 && /^\p{Lu}\p{Ll}/u.test(lastButOne ?? '');
    const isAfterShort =
      last !== undefined &&
      before.startsWith('.') &&
      SHORT.test(last) &&
      (!isLetterOfThing || TITLE.test(lastButOne ?? ''));
    const first = bare.charAt(0);
    tokens.push({
      start: index,
      end: index + bare.length,
      text: bare,
      lower: bare.toLowerCase(),
      isCapital: first !== first.toLowerCase(),
      isAllCapitals: bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
      isPossessive,
      before,
      isInTitle: line.isTitle,
      isOpening: last === undefined || OPENING.test(isAfterShort ? before.slice(1) : before),
    });
    lastButOne = last;
    last = bare;
    at = index + word.length;
  }
  return tokens;
}

/** The line at an offset; a title is a short one in which nearly every longer word has a capital. */
function lineAt(text: string, offset: number): { end: number; isTitle: boolean } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  const end = to === -1 ? text.length : to;
  const words = text.slice(from, end).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    end,
    isTitle:
      end - from < 120 &&
      !/[.?!]\s*$/.test(text.slice(from, end)) &&
      words.length > 1 &&
      capitals / words.length >= 0.7,
  };
}
