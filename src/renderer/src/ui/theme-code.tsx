import type { ReactElement } from 'react';
import { useThemeLook } from '../data/theme-looks.tsx';
import type { ThemeGroup } from '../../../core/themes/codebook.ts';

/** How a tag stands, as its code's box shows it. */
export type CodeState = 'proposed' | 'confirmed' | 'rejected';

/**
 * A theme's two letters: colour for the group or the theme's own, box for the state (dashed proposed, filled confirmed,
 * struck rejected). The theme's name stands beside it or is given as `label`.
 */
export function ThemeCode({
  code,
  group,
  state = 'confirmed',
  label,
}: {
  readonly code: string;
  readonly group: ThemeGroup;
  readonly state?: CodeState;
  /** The theme's name, where it does not stand beside the code. */
  readonly label?: string;
}): ReactElement {
  const look = useThemeLook();
  return (
    <span
      className={`code ${look(code, group)} ${state === 'confirmed' ? '' : state}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {code}
    </span>
  );
}
