import { splitSentences } from '../text/sentences.ts';
import { clauseStarts } from './clauses.ts';

/** A word of a text. Offsets in UTF-16 units, end exclusive. */
export interface Token {
  /** Lower case, straight quotes, without "'s": "Children’s" is "children". */
  readonly word: string;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of its sentence, from 0. */
  readonly sentence: number;
  /** Index of its clause in the text, from 0; a clause never crosses a sentence. */
  readonly clause: number;
}

/** A word before sentences and clauses are known. */
export type Word = Pick<Token, 'word' | 'capital' | 'start' | 'end'>;

/** A word, which may be broken at a line's end where a text was not mended; "%" is one too. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+|-\n\p{Ll}+)*|%/gu;
const CAPITAL = /^\p{Lu}/u;
const CONTRACTED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/**
 * The words of a text. The parts of a hyphenated word are words of their own (rules know the joined
 * form too, see compile.ts); "didn't" and "cannot" are two words, the second of them "not".
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const capital = CAPITAL.test(match[0]);
    const lower = match[0].toLowerCase().replaceAll('-\n', '');
    if (lower === 'cannot') {
      found.push(
        { word: 'can', capital, start, end: start + 3 },
        { word: 'not', capital, start: start + 3, end },
      );
      continue;
    }
    const quote = lower.search(/['’]/u);
    if (quote < 0) {
      found.push({ word: lower, capital, start, end });
    } else if (/n['’]t$/u.test(lower)) {
      const verb = lower.slice(0, -3);
      found.push(
        { word: CONTRACTED[verb] ?? verb, capital, start, end: end - 3 },
        { word: 'not', capital, start: end - 3, end },
      );
    } else if (/['’](?:s|d|m|ll|re|ve)$/u.test(lower)) {
      found.push({ word: lower.slice(0, quote), capital, start, end });
    } else {
      found.push({ word: lower.replace(/['’]/gu, "'"), capital, start, end });
    }
  }
  return found;
}

/** The words of a text with the sentence and the clause each stands in. */
export function tokenise(text: string): Token[] {
  const found = words(text);
  const sentences = splitSentences(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = -1;
  let first = 0;
  while (first < found.length) {
    const begin = found[first]?.start ?? 0;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= begin) {
      sentence += 1;
    }
    const stop = sentences[sentence]?.end ?? text.length;
    let last = first + 1;
    while (last < found.length && (found[last]?.start ?? 0) < stop) last += 1;
    const inSentence = found.slice(first, last);
    const starts = clauseStarts(text, inSentence);
    for (const [index, word] of inSentence.entries()) {
      if (index === 0 || starts.has(index)) clause += 1;
      tokens.push({ ...word, sentence, clause });
    }
    first = last;
  }
  return tokens;
}
