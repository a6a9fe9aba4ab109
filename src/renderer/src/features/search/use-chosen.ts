import { useState } from 'react';

/** Passages that were chosen among the results of one search. */
export interface Chosen {
  readonly ids: ReadonlySet<number>;
  readonly toggle: (passageId: number) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/** Keeps which passages are chosen; another search begins with none. */
export function useChosen(search: unknown): Chosen {
  const key = JSON.stringify(search);
  const [kept, setKept] = useState({ key, ids: NONE });
  const ids = kept.key === key ? kept.ids : NONE;
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
