import type { ReactElement } from 'react';
import { useCall } from '../../data/use-call.ts';
import { FilterPick } from '../reader/filter-pick.tsx';

/** Chooses which themes a report follows. */
export function ThemesPick({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly onChange: (themes: readonly string[]) => void;
}): ReactElement {
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const themes = codebook.state === 'ready' ? codebook.value.themes : [];
  return (
    <FilterPick
      label="Themes"
      all="the most frequent"
      options={themes.map(({ id, label }) => ({ id, label }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
