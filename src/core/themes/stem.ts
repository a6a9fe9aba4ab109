import { IRREGULAR } from './irregular-forms.ts';

/**
 * Inflection folding after Porter2 (M. Porter, "The English (Porter2) stemming algorithm", steps
 * 1a, 1b, 1c and 5 only): endings of number, tense and person are folded, suffixes that make other
 * words are not, so that "policy" and "police" or "general" and "generous" stay apart.
 */

const VOWEL = /[aeiouy]/u;
const SHORT_SYLLABLE = /(?:^|.*[^aeiouy])[aeiouy][^aeiouywx]$|^[aeiouy][^aeiouy]$/u;
const REGION = /[aeiouy][^aeiouy]/u;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u;
/** Words that look inflected and are not. */
const INVARIANT = new Set(
  'during evening morning always perhaps whereas thus his hers its this was has does us as is news series species alias bias crisis basis analysis diagnosis process access address express need indeed proceed exceed succeed less unless harass across'.split(
    ' ',
  ),
);

function regionStart(word: string, from: number): number {
  const found = REGION.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

function isShort(word: string): boolean {
  return SHORT_SYLLABLE.test(word) && regionStart(word, 0) >= word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/u.test(word) || !word.endsWith('s')) return word;
  if (/(?:x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) {
    return word.length - 3 >= regionStart(word, 0) ? word.slice(0, -1) : word;
  }
  const ending = /(?:ed|ing)$/u.exec(word);
  if (ending === null) return word;
  const rest = word.slice(0, ending.index);
  if (!VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.length > 3 ? rest.slice(0, -1) : rest;
  return isShort(rest) ? `${rest}e` : rest;
}

function withoutFinal(word: string): string {
  const first = regionStart(word, 0);
  const second = regionStart(word, first);
  const last = word.length - 1;
  if (word.endsWith('e')) {
    if (last >= second) return word.slice(0, -1);
    return last >= first && !SHORT_SYLLABLE.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && last >= second ? word.slice(0, -1) : word;
}

function stem(word: string): string {
  if (word.length < 3 || INVARIANT.has(word)) return word;
  const spelt = word.replace(/iz(e|ed|es|ing|ation|ations)$/u, 'is$1');
  const base = withoutTense(withoutPlural(spelt));
  const folded = base.length > 2 && /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i` : base;
  return withoutFinal(folded);
}

/**
 * The stems of a lower-case word, at least one. A form that belongs to two words ("left", "saw",
 * "felt") has a stem of each.
 */
export function stems(word: string): readonly string[] {
  const bases = IRREGULAR.get(word);
  if (bases === undefined) return [stem(word)];
  return bases.map(stem);
}
