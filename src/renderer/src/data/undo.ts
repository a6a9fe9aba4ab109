import { useSyncExternalStore } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { announce } from '../ui/announce.ts';
import { call, listen, problemIn } from './client.ts';

type Stack = OutputOf<'actStack'>;

const EMPTY: Stack = { undo: null, redo: null };

let stack = EMPTY;
const listeners = new Set<() => void>();
let unlisten: (() => void) | undefined;

function tellAll(): void {
  for (const tell of listeners) tell();
}

async function readAgain(): Promise<void> {
  // Between two libraries there is no stack; the next one is read when it is open.
  stack = await call('actStack', {}).catch(() => EMPTY);
  tellAll();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  if (listeners.size === 1) {
    unlisten = listen('dataChanged', () => void readAgain());
    void readAgain();
  }
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) unlisten?.();
  };
}

/** What undo and redo would do next, the same in every room and after the library was closed. */
export function useActStack(): Stack {
  return useSyncExternalStore(subscribe, () => stack);
}

/** Takes the last act back, or does it again, and says so. */
export async function reverse(direction: 'undo' | 'redo', coder: string): Promise<void> {
  try {
    const { act } = await call(direction, { coder });
    if (act === null) announce(direction === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
    else announce(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${act.words}`);
    await readAgain();
  } catch (error) {
    announce(problemIn(error).what);
  }
}

/** Forgets it, as when the library is locked. */
export function forgetActs(): void {
  stack = EMPTY;
  tellAll();
}
