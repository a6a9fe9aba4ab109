import type { Answer } from '../../../shared/contract/answer.ts';
import type {
  CallName,
  EventName,
  EventOf,
  InputOf,
  OutputOf,
} from '../../../shared/contract/contract.ts';

/** A function for each call. */
export type BridgeCalls = {
  readonly [Name in CallName]: (input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>;
};

/** For each event a function that listens, and answers with the way to stop. */
export type BridgeEvents = {
  readonly [Name in EventName]: (listener: (payload: EventOf<Name>) => void) => () => void;
};

/** What stands on `window.caselight`. */
export type Bridge = BridgeCalls & BridgeEvents;

declare global {
  interface Window {
    caselight?: Bridge;
  }
}

/** The window's shell: Electron with its dialogs, or a browser of this computer. */
export type ShellKind = 'window' | 'browser';
