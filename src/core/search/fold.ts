/** What the index counts as part of a word, after folding. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;
/** Apostrophes and all that is typed for them. */
const APOSTROPHE = /['\u2018\u2019\u02BC\u0060\u00B4]/gu;

/**
 * The words of a text as search takes them: lower case, no accents, no apostrophes. "Mother's" is "mothers",
 * "didn’t" is "didnt", "co-operate" is two words, "6.10" is two numbers.
 */
export function foldWords(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** A text in lower case, without accents and apostrophes. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(APOSTROPHE, '').toLowerCase();
}
