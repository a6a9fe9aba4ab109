import type { ThemeGroup } from '../../../../../core/themes/codebook.ts';
import { useThemeLook } from '../../../data/theme-looks.tsx';
import type { Ink } from './marks.ts';

/** Tokens of the colours that a library may give a theme (styles/tokens.css, `.c-blue` and on). */
const OWN: Readonly<Record<string, Ink>> = {
  blue: 'practice',
  brown: 'family',
  purple: 'child',
  green: 'system',
  indigo: 'indigo',
  pink: 'pink',
  olive: 'olive',
  red: 'red',
};

/** The colour that a theme is drawn in: its own, else its group's. */
export function useThemeInk(): (theme: string | undefined, group: ThemeGroup | undefined) => Ink {
  const look = useThemeLook();
  return (theme, group) => {
    if (theme === undefined || group === undefined) return 'accent';
    const own = /c-(\w+)/.exec(look(theme, group))?.[1];
    return (own === undefined ? undefined : OWN[own]) ?? group;
  };
}
