import { useMemo } from 'react';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { useCall } from '../../data/use-call.ts';

const NONE: readonly ListedTheme[] = [];

/** The themes of the codebook, in its order and by id; empty while it is being read. */
export function useThemesById(): {
  readonly themes: readonly ListedTheme[];
  readonly byId: ReadonlyMap<string, ListedTheme>;
} {
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const themes = codebook.state === 'ready' ? codebook.value.themes : NONE;
  return useMemo(() => ({ themes, byId: new Map(themes.map((one) => [one.id, one])) }), [themes]);
}
