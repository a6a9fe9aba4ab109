/** Words of letters alone; those of a text of plain Latin letters are found several times as fast. */
const LETTERS = /\p{L}+/gu;
const PLAIN_LETTERS = /[A-Za-z]+/g;

/** What stands between words of letters and digits, but for one space, which stays as it is. */
const BETWEEN = /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu;
const PLAIN_BETWEEN = /[^A-Za-z0-9]{2,}|[^A-Za-z0-9 ]/g;

/** The runs of letters in a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(isPlain(text) ? PLAIN_LETTERS : LETTERS) ?? [];
}

/** A text as its words alone, in small letters, with one space between: by it the same words are known however they are set. */
export function plainWords(text: string): string {
  const small = text.toLowerCase();
  return small.replaceAll(isPlain(small) ? PLAIN_BETWEEN : BETWEEN, ' ').trim();
}

function isPlain(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\u0000-\u007F]*$/.test(text);
}
