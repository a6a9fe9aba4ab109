import { useSyncExternalStore } from 'react';
import { CallProblem } from './client.ts';

/** What a person says of words that the identity guard flagged. */
export interface Leaving {
  readonly isRedacted?: boolean;
  readonly withOpenFlags?: boolean;
}

/** The question that is open, and where its answer goes; null does not export. */
export interface LeavingAsked {
  readonly what: string;
  readonly answer: (chosen: Leaving | null) => void;
}

let asked: LeavingAsked | null = null;
const listeners = new Set<() => void>();

/**
 * Makes a file that leaves the library. Where the identity guard holds it back the person is asked, and it is made again as they say;
 * null where they leave it. Throws CallProblem for anything else.
 */
export async function leave<File>(make: (leaving: Leaving) => Promise<File>): Promise<File | null> {
  try {
    return await make({});
  } catch (error) {
    if (!(error instanceof CallProblem) || error.problem.code !== 'open-flags') throw error;
    const chosen = await ask(error.problem.what);
    return chosen === null ? null : await make(chosen);
  }
}

/** The question that is open; null where none is. */
export function useLeavingAsked(): LeavingAsked | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => asked,
  );
}

function ask(what: string): Promise<Leaving | null> {
  asked?.answer(null);
  return new Promise((resolve) => {
    put({
      what,
      answer: (chosen) => {
        put(null);
        resolve(chosen);
      },
    });
  });
}

function put(question: LeavingAsked | null): void {
  asked = question;
  for (const listener of listeners) listener();
}
