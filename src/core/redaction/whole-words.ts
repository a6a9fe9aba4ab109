/** Matches any of these words where they stand whole, the longest first, spaces at their ends aside; undefined where there are none. */
export function wholeWords(words: readonly string[]): RegExp | undefined {
  const wanted = words.map((one) => one.trim()).filter((one) => one !== '');
  if (wanted.length === 0) return undefined;
  const sources = wanted
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
