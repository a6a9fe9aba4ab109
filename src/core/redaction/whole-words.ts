/** Matches any of these words where they stand whole, the longest first; undefined where there are none. */
export function wholeWords(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const sources = words
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
