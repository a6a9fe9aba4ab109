import { useSyncExternalStore } from 'react';

/*
 * Whether the host that this page came from still answers. The system's own window has its host in it, and
 * never says otherwise.
 */
let isGone = false;
const listeners = new Set<() => void>();

/** Says whether the host has ended, as found by whoever last asked it something. */
export function tellHostGone(gone: boolean): void {
  if (gone === isGone) return;
  isGone = gone;
  for (const listener of listeners) listener();
}

/** Whether the host has ended: nothing can be saved or read until Caselight is started again. */
export function useHostGone(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => isGone,
  );
}
