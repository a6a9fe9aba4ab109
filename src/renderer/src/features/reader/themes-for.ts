import type { ReadTheme } from './deciding.ts';

interface Searched extends ReadTheme {
  readonly alsoCalled: readonly string[];
}

/**
 * Themes that what was typed may mean, best first: by name, by a word of the name, by letters, by
 * another term for it. With nothing typed: those used last, then all the others as they stand.
 * Retired themes are left out.
 */
export function themesFor<T extends Searched>(
  typed: string,
  themes: readonly T[],
  recent: readonly string[],
): readonly T[] {
  const open = themes.filter(({ retired }) => retired !== true);
  const sought = typed.trim().toLowerCase();
  const recency = (theme: T) => {
    const at = recent.indexOf(theme.id);
    return at < 0 ? recent.length : at;
  };
  const ranked = open.flatMap((theme) => {
    const rank = sought === '' ? 0 : rankOf(theme, sought);
    return rank === undefined ? [] : [{ theme, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || recency(a.theme) - recency(b.theme))
    .map(({ theme }) => theme);
}

function rankOf({ label, code, alsoCalled }: Searched, sought: string): number | undefined {
  const name = label.toLowerCase();
  if (code.toLowerCase() === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (wordBegins(name, sought)) return 2;
  if (alsoCalled.some((term) => wordBegins(term.toLowerCase(), sought))) return 3;
  return name.includes(sought) ? 4 : undefined;
}

function wordBegins(text: string, sought: string): boolean {
  return ` ${text.replaceAll(/[-'’/]/gu, ' ')}`.includes(` ${sought}`);
}
