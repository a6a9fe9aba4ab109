import { foldWords } from './fold.ts';

/** Words of a name that a short form may pass over. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * Whether letters are short for a name: each is the first of a word, in order, and only small words are passed over, none
 * of them at either end ("IMR", "individual management review"; "CiC", "children in care"; "CMT" is not short for "case management review").
 */
export function isShortFor(short: string, name: string): boolean {
  const letters = foldWords(short).join('');
  const words = foldWords(name);
  const isWhole = [words[0], words.at(-1)].every((word) => word !== undefined && !SMALL.has(word));
  return letters.length > 1 && isWhole && spells(letters, words);
}

function spells(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (letters.startsWith(word.charAt(0)) && spells(letters.slice(1), rest)) return true;
  return SMALL.has(word) && spells(letters, rest);
}

/** Whether a name is written as short forms are: "MGM", "CiN", "s47", with no run of small letters. */
export function isWrittenShort(name: string): boolean {
  return /^(?=.*\p{Lu})[\p{L}\p{N}&/.]{2,7}$/u.test(name) && !/\p{Ll}{3}/u.test(name);
}
