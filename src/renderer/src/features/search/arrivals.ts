import { useEffect, useEffectEvent, useRef } from 'react';
import { go } from '../../app/router.ts';
import { call } from '../../data/client.ts';

// Each coming has an address of its own, so that coming to the same passage twice is two comings.
let times = 0;

/** Goes back to the results of the search, at a passage. */
export function backToHit(passageId: number): void {
  times += 1;
  go('search', 'hit', passageId, times);
}

/** Opens a saved search. */
export function openSavedSearch(id: number): void {
  times += 1;
  go('search', 'saved', id, times);
}

/** Does once what an address asks of the search room. */
export function useArrival(
  path: readonly string[],
  {
    onHit,
    onSaved,
  }: {
    readonly onHit: (passageId: number, caseId: number) => void;
    /** Gives false where the saved searches are not known yet. */
    readonly onSaved: (id: number) => boolean;
  },
): void {
  const done = useRef('');
  const key = path.join('/');
  const arrive = useEffectEvent(async () => {
    const [what, number] = path;
    if (what === 'saved' && onSaved(Number(number))) done.current = key;
    if (what !== 'hit') return;
    done.current = key;
    const passageId = Number(number);
    try {
      onHit(passageId, (await call('findPassage', { passageId })).caseId);
    } catch {
      // It is gone with its document: the room stays as it is.
    }
  });
  useEffect(() => {
    if (done.current !== key) void arrive();
  });
}
