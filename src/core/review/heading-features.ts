import { classOfWord } from './heading-classes.ts';

/** Words that carry nothing by themselves; sequences are taken with and without them. */
const EMPTY = /^(?:the|a|an|of|to|for|in|on|and|at|by|with|from|or|as)$/;
const ARTICLE = /^(?:the|a|an)$/;
const YEAR = /^(?:19|20)\d\d$/;
const LENGTHS = [10, 6, 3, 2, 1];

/** A word of a heading in lower case, without possessive or plural ending, as the features hold it. */
export function stemOfWord(word: string): string {
  const bare = word.toLowerCase().replace(/'s?$/u, '');
  return bare.length > 4 && /[^siu]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

interface HeadingWord {
  readonly stem: string;
  /** Its class, NAME for a person's name, NUM, YEAR or CODE ("Child Q"); the stem where it has none. */
  readonly symbol: string;
}

/** `isName` is asked of a word as printed; `stands` tells where: first, with a possessive, by itself. */
export type NameTest = (word: string, stands: 'first' | 'owner' | 'later') => boolean;

function wordsOf(heading: string, isName: NameTest): HeadingWord[] {
  const printed = heading.replaceAll(/[‘’]/g, "'").match(/[\p{L}\p{N}][\p{L}\p{N}'&-]*/gu) ?? [];
  return printed.flatMap((one, at) => {
    const bare = one.replace(/'s?$/u, '');
    const lower = bare.toLowerCase();
    const owner = bare !== one;
    const stem = stemOfWord(bare);
    const own = { stem: lower === '' ? '' : stem, symbol: '' };
    const stands = owner ? 'owner' : at === 0 ? 'first' : 'later';
    if (YEAR.test(lower)) own.symbol = 'YEAR';
    else if (/^\d+(?:st|nd|rd|th)?$/u.test(lower)) own.symbol = 'NUM';
    else if (/^[b-hj-z]\d?$/u.test(lower)) own.symbol = 'CODE';
    else if (isName(bare, stands)) own.symbol = 'NAME';
    else own.symbol = classOfWord(lower) ?? stem;
    return owner ? [own, { stem: '', symbol: "'s" }] : [own];
  });
}

function addSequences(symbols: readonly string[], found: Set<string>, mark: string): void {
  const framed = ['^', ...symbols, '$'];
  for (const [at, one] of framed.entries()) {
    const next = framed[at + 1];
    if (next === undefined) break;
    found.add(`${mark}${one} ${next}`);
    const third = framed[at + 2];
    if (third !== undefined) found.add(`${mark}${one} ${next} ${third}`);
  }
}

/**
 * What a heading is judged by: its words, the classes they belong to, and which stand beside one
 * another, first and last. Used alike for learning the weights and for reading.
 */
export function headingFeatures(heading: string, isName: NameTest): string[] {
  const words = wordsOf(heading, isName);
  const found = new Set<string>();
  for (const { stem, symbol } of words) {
    if (EMPTY.test(stem) || stem === '') continue;
    if (!/^(?:NAME|NUM|YEAR|CODE)$/.test(symbol)) found.add(stem);
    if (/^[A-Z]+$/.test(symbol)) found.add(symbol);
  }
  const all = words.map(({ symbol }) => symbol).filter((symbol) => !ARTICLE.test(symbol));
  const telling = all.filter((symbol) => !EMPTY.test(symbol));
  addSequences(all, found, '');
  if (telling.length < all.length) addSequences(telling, found, '_');
  found.add(heading.trimEnd().endsWith('?') ? '?' : '.');
  found.add(`#${String(LENGTHS.find((length) => all.length >= length) ?? 0)}`);
  return [...found];
}
