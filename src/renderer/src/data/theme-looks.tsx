import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import type { ThemeGroup } from '../../../core/themes/codebook.ts';
import { useCall } from './use-call.ts';

/** Colours that the library gave themes of its codebook, by the theme's id and by its two letters. */
const OwnColours = createContext<ReadonlyMap<string, string>>(new Map());

/** Knows which themes have a colour of their own. */
export function ThemeLooks({ children }: { readonly children: ReactNode }): ReactElement {
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const themes = codebook.state === 'ready' ? codebook.value.themes : null;
  const colours = useMemo(
    () =>
      new Map(
        (themes ?? []).flatMap(({ id, code, colour }): (readonly [string, string])[] =>
          colour === undefined
            ? []
            : [
                [id, colour],
                [code, colour],
              ],
        ),
      ),
    [themes],
  );
  return <OwnColours value={colours}>{children}</OwnColours>;
}

/** The classes that give a theme its colour and line, by its id or its two letters. */
export function useThemeLook(): (theme: string, group: ThemeGroup) => string {
  const colours = useContext(OwnColours);
  return (theme, group) => {
    const own = colours.get(theme);
    return own === undefined ? `g-${group}` : `g-${group} c-${own}`;
  };
}
