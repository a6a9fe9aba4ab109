import type { Codebook, Theme } from './codebook.ts';

/** The theme that is called so by whoever types it: by id, code or label, capitals aside. */
export function themeCalled(
  { themes }: Pick<Codebook, 'themes'>,
  typed: string,
): Theme | undefined {
  const wanted = typed.trim().toLowerCase();
  return (
    themes.find(({ id }) => id === typed) ??
    themes.find(({ id, code, label }) =>
      [id, code, label].some((name) => name.toLowerCase() === wanted),
    )
  );
}
