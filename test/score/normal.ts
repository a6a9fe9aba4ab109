/** Folds white space, so that line ends and indents make no difference. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Lower case, straight quotes, spelt-out ampersand, no trailing stop: what two people would call the same words. */
export function sameWords(text: string): string {
  return folded(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll('&', 'and')
    .replace(/[\s.:;,]+$/u, '');
}

/** The same words without a number before them. */
export function withoutNumber(text: string): string {
  return sameWords(text).replace(/^\(?\d+(?:\.\d+)*[.):]?\s+/u, '');
}

/** What two printings of a heading have in common: its words without "Section 3:" or "3.1". */
export function headingKey(text: string): string {
  return withoutNumber(sameWords(text).replace(/^(?:section|part)\s+\d+\s*[:.-]?\s*/u, ''));
}

/** Words and figures in order, in lower case, for comparing running text. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['\u2018\u2019]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each run of `n` tokens occurs. */
export function grams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i += 1) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
