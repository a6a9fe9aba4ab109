import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function put(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

/** Opens quick open. */
export function openFind(): void {
  put(true);
}

/** Closes quick open. */
export function closeFind(): void {
  put(false);
}

/** Whether quick open is open. */
export function useIsFinding(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => isOpen,
  );
}
