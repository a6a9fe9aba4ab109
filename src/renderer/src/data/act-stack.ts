import { useEffect, useSyncExternalStore } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { call, listen } from './client.ts';

type ActStack = OutputOf<'actStack'>;

let current: ActStack | null = null;
const listeners = new Set<() => void>();

function put(next: ActStack | null): void {
  current = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

listen('actStackChanged', put);
listen('libraryChanged', () => put(null));

/** What undo and redo would do next, as the library tells it after each act; null until it is known. */
export function useActStack(): ActStack | null {
  const stack = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (stack !== null) return;
    call('actStack', {}).then(
      // What was told meanwhile is newer.
      (answer) => current === null && put(answer),
      () => undefined,
    );
  }, [stack]);
  return stack;
}
