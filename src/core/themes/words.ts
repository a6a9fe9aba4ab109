/** A word of a text. Offsets in UTF-16 units, end exclusive. */
export interface Word {
  /** Lower case, straight quotes, without "'s": "Children’s" is "children". */
  readonly word: string;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** A word, which may be broken at a line's end where a text was not mended; "%" and "£" are words too. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+|-\n\p{Ll}+)*|[%£]/gu;
const CAPITAL = /^\p{Lu}/u;
/** Most words are written so that nothing is to be done about them. */
const SIMPLE = /^[a-z]+$/u;
const CONTRACTED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/**
 * The words of a text. The parts of a hyphenated word are words of their own (rules know the joined
 * form too, see phrase-trie.ts); "didn't" and "cannot" are two words, the second of them "not".
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (SIMPLE.test(written) && written !== 'cannot') {
      found.push({ word: written, capital: false, start, end });
      continue;
    }
    const capital = CAPITAL.test(written);
    const lower = written.toLowerCase().replaceAll('-\n', '');
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
    } else if (/.n['’]t$/u.test(lower)) {
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
