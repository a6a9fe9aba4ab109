import type { Answer } from './answer.ts';
import { problemOf, refusal } from './answer.ts';
import { answerCall, checkInput, roughSize, type HandlersOf } from './answer-call.ts';
import { CALLS, isCallName, type DatabaseCallName } from './contract.ts';
import type { LibraryKeeper } from './library-keeper.ts';

/** What answers the calls that a shell answers itself. */
export type ShellHandlers = Omit<HandlersOf<typeof CALLS>, DatabaseCallName>;

/** Those that every shell answers alike. */
export function keeperHandlers(
  keeper: LibraryKeeper,
): Pick<ShellHandlers, 'libraryState' | 'lockLibrary' | 'closeLibrary' | 'stillHere'> {
  return {
    libraryState: () => keeper.state,
    lockLibrary: async () => {
      await keeper.lock('asked');
      return {};
    },
    closeLibrary: async () => {
      await keeper.close();
      return {};
    },
    stillHere: () => {
      keeper.seen();
      return {};
    },
  };
}

/**
 * The one way in for whatever the window asks, once its sender has been checked: an unknown name, a
 * wrong shape and too large an input are refused before anything else sees them. Never throws.
 */
export function windowGate(
  keeper: LibraryKeeper,
  handlers: Partial<ShellHandlers>,
): (name: unknown, input: unknown) => Promise<Answer> {
  return async (name, input) => {
    if (!isCallName(name)) return refusal('bad-input');
    const call = CALLS[name];
    if (roughSize(input, call.mostBytes) > call.mostBytes) return refusal('bad-input');
    if (call.at === 'shell') {
      return answerCall(CALLS, handlers, name, input);
    }
    try {
      return await keeper.call(name, checkInput(call, input));
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
}
