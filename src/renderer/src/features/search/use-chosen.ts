import { useMemo, useState } from 'react';
import type { Searched } from '../../../../shared/contract/searched.ts';
import { useCall } from '../../data/use-call.ts';
import type { SearchAnswer } from './result-rows.ts';

/** Passages that were chosen among the results of one search. */
export interface Chosen {
  readonly ids: ReadonlySet<number>;
  readonly toggle: (passageId: number) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Keeps which passages are chosen; another search begins with none. A passage that is found no longer is not among them; one
 * that is folded away in its case is.
 */
export function useChosen(search: Searched, { byCase }: SearchAnswer): Chosen {
  const key = JSON.stringify(search);
  const [kept, setKept] = useState({ key, ids: NONE });
  const marked = kept.key === key ? kept.ids : NONE;
  const shown = useMemo(() => shownIn(byCase), [byCase]);
  // Those out of sight are folded away or found no longer: only all results tell which.
  const isOutOfSight = [...marked].some((id) => !shown.has(id));
  const all = useCall(
    'searchLibrary',
    isOutOfSight
      ? {
          search,
          sort: 'case',
          grouped: true,
          perCase: null,
          open: [],
          limit: 0,
          offset: 0,
          near: 0,
        }
      : null,
    { refreshOn: ['documents', 'cases', 'tags', 'settings', 'codebook'] },
  );
  const isKnown = isOutOfSight && all.state === 'ready' && !all.isStale;
  const found = isKnown ? all.value.byCase : undefined;
  const ids = useMemo(() => {
    const everywhere = found && shownIn(found);
    return new Set([...marked].filter((id) => shown.has(id) || everywhere?.has(id) !== false));
  }, [marked, shown, found]);
  return {
    ids,
    toggle: (passageId) => {
      const after = new Set(ids);
      if (!after.delete(passageId)) after.add(passageId);
      setKept({ key, ids: after });
    },
    clear: () => setKept({ key, ids: NONE }),
  };
}

function shownIn(byCase: SearchAnswer['byCase']): ReadonlySet<number> {
  return new Set(byCase.flatMap((one) => one.shown));
}
