import { useSyncExternalStore } from 'react';
import { announce } from './announce.ts';

/** Something that was done and can be taken back. */
export interface Undoable {
  /** What was done, as the foot bar and the toast say it: "Professional curiosity accepted". */
  readonly done: string;
  readonly undo: () => Promise<void>;
}

/** More than anybody remembers. */
const MOST = 100;

let stack: readonly Undoable[] = [];
const listeners = new Set<() => void>();

function put(next: readonly Undoable[]): void {
  stack = next;
  for (const listener of listeners) listener();
}

/** Puts down that something was done, and says it. */
export function didUndoable(done: Undoable): void {
  put([...stack.slice(-MOST + 1), done]);
  announce(done.done);
}

/** Takes the last act back and says so. Throws what its undoing throws; it then stays to be tried again. */
export async function undoLast(): Promise<void> {
  const last = stack.at(-1);
  if (!last) {
    announce('Nothing to undo');
    return;
  }
  await last.undo();
  put(stack.filter((one) => one !== last));
  announce(`Undone: ${last.done}`);
}

/** Forgets all, as when the library is locked. */
export function forgetUndo(): void {
  put([]);
}

/** What would be undone next; null where nothing would. */
export function useLastUndoable(): Undoable | null {
  const now = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => stack,
  );
  return now.at(-1) ?? null;
}
