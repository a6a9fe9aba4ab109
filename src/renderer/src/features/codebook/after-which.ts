import type { ListedTheme } from '../../../../shared/contract/themes.ts';

/**
 * The theme after which one goes when it is moved by one place in its group; null to be the first, undefined where it is at
 * that end already.
 */
export function afterWhich(
  themes: readonly Pick<ListedTheme, 'id' | 'group'>[],
  theme: Pick<ListedTheme, 'id' | 'group'>,
  direction: 1 | -1,
): string | null | undefined {
  const group = themes.filter(({ group: own }) => own === theme.group).map(({ id }) => id);
  const at = group.indexOf(theme.id);
  if (direction === 1) return group[at + 1];
  return at === 0 ? undefined : (group[at - 2] ?? null);
}
