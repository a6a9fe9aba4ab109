import { useSyncExternalStore } from 'react';
import { announce } from './announce.ts';

/** What a toast says, and whether it offers to undo. */
export interface Toast {
  readonly words: string;
  readonly canUndo: boolean;
}

let shown: Toast | null = null;
const listeners = new Set<() => void>();

/**
 * Says what was just done, to eyes and ears. With the library's answer to an act
 * ({ act, words }), it offers to undo it; without, it only says.
 */
export function sayDone(
  done: string | { readonly act: number | null; readonly words: string },
): void {
  const toast =
    typeof done === 'string'
      ? { words: done, canUndo: false }
      : { words: sentence(done.words), canUndo: done.act !== null };
  put(toast);
  announce(toast.words);
}

/** Takes the toast away. */
export function forgetToast(): void {
  put(null);
}

/** The toast that is shown; null where none is. */
export function useToast(): Toast | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => shown,
  );
}

function put(toast: Toast | null): void {
  shown = toast;
  for (const listener of listeners) listener();
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}
