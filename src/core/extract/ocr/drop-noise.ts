import type { RecognisedLine, RecognisedPage, RecognisedWord } from './page-reader.ts';

/** What the edges of tables and pages are read as. */
const RULE = /^[|_~=\\¦]+$/u;
/** Recognised with less confidence, one or two letters are dirt as likely as not, unless they make sense. */
const DOUBTFUL = 0.5;
/** Short words. Better dirt than a lost "no". */
const SENSE =
  /^(?:a|i|an|am|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|mr|ms|dr)$/iu;
/** Letters as they stand for people and services: "Child J", "GP". */
const CAPITALS = /^\p{Lu}{1,2}$/u;
/** A line of nothing but words below this is none. */
const WORTHLESS = 0.3;
/** A word is no lower than this, as a share of the line's words. */
const LOWEST = 1 / 3;

/**
 * A page without the words that were seen in rules, specks and pictures. What might be a word of the text stays,
 * and digits are never dropped for doubt alone.
 */
export function dropNoise(page: RecognisedPage): RecognisedPage {
  const lines = page.lines.map((line) => {
    const heights = line.words.map(heightOf).toSorted((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 2)] ?? 0;
    return { ...line, words: line.words.filter((word) => isWord(word, usual)) };
  });
  return { ...page, lines: lines.filter(isLine) };
}

function isWord(word: RecognisedWord, usualHeight: number): boolean {
  const { text, confidence } = word;
  if (RULE.test(text)) return false;
  if (confidence >= DOUBTFUL || /\d/u.test(text)) return true;
  const low = /\p{L}/u.test(text) && heightOf(word) < usualHeight * LOWEST;
  return !low && (text.length > 2 || CAPITALS.test(text) || SENSE.test(text));
}

function isLine({ words }: RecognisedLine): boolean {
  return words.some(({ confidence, text }) => confidence >= WORTHLESS || /\d/u.test(text));
}

function heightOf({ top, bottom }: RecognisedWord): number {
  return bottom - top;
}
