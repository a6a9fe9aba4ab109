import type { FiredTheme } from '../derived-in-passage.ts';

/** For each theme the confidence of its strongest rule that fired; 0 where none did. */
export function ruleStrengths(
  fired: readonly FiredTheme[],
  themes: readonly string[],
): Float64Array {
  const byTheme = new Map(fired.map(({ theme, firings }) => [theme.id, firings]));
  return Float64Array.from(themes, (theme) =>
    (byTheme.get(theme) ?? []).reduce((most, { confidence }) => Math.max(most, confidence), 0),
  );
}
