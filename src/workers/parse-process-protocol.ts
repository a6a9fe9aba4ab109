import type { ParseOutcome } from '../services/ports.ts';
import type { ParseProcessEnd } from '../shared/contract/process-messages.ts';
import type { ParseHostOptions } from './parse-host.ts';

/** To the parse process: what its threads are set up with, which comes first; read this file; stop reading it. */
export type ToParseProcess =
  | ({ readonly type: 'begin'; readonly entry: string } & Omit<ParseHostOptions, 'entry'>)
  | {
      readonly type: 'read';
      readonly id: number;
      readonly fileName: string;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'stop'; readonly id: number };

/** From the parse process, of the file of that number. */
export type FromParseProcess =
  | {
      readonly type: 'page';
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly type: 'outcome';
      readonly id: number;
      readonly outcome: ParseOutcome;
      /** The most memory that the process has held so far. */
      readonly peakMegabytes: number;
    };

/** A running parse process, as its host holds it. */
export interface ParseProcess {
  post(message: ToParseProcess): void;
  kill(): void;
}

/** What the host of a parse process hears. */
export interface ParseProcessListener {
  hear(message: FromParseProcess): void;
  /** Once, when it has ended, for whatever reason. */
  ended(why: ParseProcessEnd): void;
}

/** Starts a parse process: how is a matter of what Caselight runs on. */
export type StartParseProcess = (listener: ParseProcessListener) => ParseProcess;
