/** The commonest words of English and, for documents of Wales, of Welsh. */
const COMMON = new Set(
  'the of and to in was that for is with on had be by were as it not this at from her his he she they their which have has been are an or who when there would could should did no all child children family yr yn ar am gan mae ei eu bod ac wedi oedd plant plentyn'.split(
    ' ',
  ),
);
/** Fewer words than this say nothing about a page. */
const FEWEST_WORDS = 30;
/** Of running English about two fifths are common words; of lists of names and numbers hardly any. */
const LEAST_COMMON = 0.03;
/** A share of such words that no page of names, codes and web addresses reaches. */
const MOST_ODD = 0.3;
/** Of the letters of English and Welsh words at least a third are vowels. */
const FEWEST_VOWELS = 0.22;
/** A share of signs without meaning that no page with symbols for bullets reaches. */
const MOST_SENSELESS = 0.15;

/** 'rubbish' is no language; 'unclear' has too few words to tell. */
export type Legibility = 'language' | 'rubbish' | 'unclear';

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const SENSELESS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/gu;
// eslint-disable-next-line no-control-regex -- fonts without a letter map draw spaces as controls
const BETWEEN_WORDS = /[\s\u0000-\u001F\u007F-\u009F]+/u;

/**
 * Whether the text of a page is language, or what comes out where a font does not say which letters
 * its shapes are. `strs` are its drawn stretches in the order written. Rubbish is a page on which
 * many signs have no meaning, or hardly a word is common and many words are none: without vowels, or
 * with signs or figures among small letters; or hardly a letter is a vowel.
 */
export function legibilityOf(strs: readonly string[]): Legibility {
  const text = strs.join('');
  const words = text.split(BETWEEN_WORDS).filter((word) => /\p{L}/u.test(word));
  let common = 0;
  for (const word of words) {
    if (COMMON.has(trimmed(word).toLowerCase())) common += 1;
    // Plain text shows itself in its first lines.
    if (common > words.length * LEAST_COMMON * 4) {
      return words.length < FEWEST_WORDS ? 'unclear' : 'language';
    }
  }
  const signs = text.replace(/\s/gu, '').length;
  const senseless = text.match(SENSELESS)?.length ?? 0;
  if (signs > FEWEST_WORDS * 4 && senseless > signs * MOST_SENSELESS) return 'rubbish';
  if (words.length < FEWEST_WORDS) return 'unclear';
  if (common >= words.length * LEAST_COMMON) return 'language';
  const odd = words.filter(isOdd).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vowels = text.match(/[aeiou\u00C0-\u00D6\u00D9-\u00F6\u00F9-\u017F]/giu)?.length ?? 0;
  const rubbish = odd > words.length * MOST_ODD || vowels < letters * FEWEST_VOWELS;
  return rubbish ? 'rubbish' : 'language';
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** No word of any language that is written in Latin letters, nor an abbreviation. */
function isOdd(printed: string): boolean {
  if (/^[)\]}=|;:_^~<>\\,.!?]/u.test(printed)) return true;
  const word = trimmed(printed);
  if (/\p{L}[^\p{L}\d\s.'\u2019/&@_:()\u2010-\u2014-]+[\p{L}\d]/u.test(word)) return true;
  if (/\p{Ll}\d+\p{L}/u.test(word)) return true;
  return /\p{Ll}{3}/u.test(word) && !/[aeiouy\u00C0-\u024F]/iu.test(word);
}
