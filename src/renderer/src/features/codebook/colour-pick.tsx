import type { ReactElement } from 'react';
import { PALETTE, type ThemeColour } from '../../../../core/themes/palette.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { GROUPS } from './groups.ts';

/** The colour of a theme: that of its group, or one of the palette, each shown on the theme's two letters. */
export function ColourPick({
  theme: { code, group },
  value,
  onChange,
}: {
  readonly theme: ListedTheme;
  readonly value: ThemeColour | null;
  readonly onChange: (colour: ThemeColour | null) => void;
}): ReactElement {
  const name = GROUPS.find((one) => one.group === group)?.name.toLowerCase() ?? group;
  const choices: readonly (ThemeColour | null)[] = [null, ...PALETTE];
  return (
    <fieldset className="fieldset colours">
      <legend className="lab">Colour</legend>
      <div className="colour-choices">
        {choices.map((colour) => (
          <label key={colour} className="check">
            <input
              type="radio"
              name="theme-colour"
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            <span
              className={`code g-${group}${colour === null ? '' : ` c-${colour}`}`}
              aria-hidden="true"
            >
              {code}
            </span>
            {colour ?? `as ${name} themes`}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
