/**
 * What the doubled main process and the test say to each other. `ask` numbers a question, `answer`
 * carries its number; what has no number wants no answer.
 */

/** From the main process to the test, which holds the pages. */
export type ToTest =
  | { op: 'answer'; id: number; value?: unknown; error?: string }
  | { op: 'open'; id: number; window: number; preload: string; width: number; height: number }
  | { op: 'load'; id: number; window: number; url: string }
  | { op: 'reload'; id: number; window: number }
  | { op: 'send'; window: number; channel: string; values: unknown[] }
  | { op: 'close'; window: number };

/** From the test to the main process. */
export type ToMain =
  | { op: 'answer'; id: number; value?: unknown; error?: string }
  | {
      op: 'invoke';
      id: number;
      window: number;
      frame: FrameLike;
      channel: string;
      values: unknown[];
    }
  | { op: 'fetch'; id: number; url: string; method: string }
  | { op: 'navigate'; id: number; window: number; url: string }
  | { op: 'popup'; id: number; window: number; url: string }
  | { op: 'evaluate'; id: number; source: string; argument: unknown }
  | { op: 'quit' };

/** What main looks at of the frame that sent something. */
export interface FrameLike {
  readonly url: string;
  readonly parent: FrameLike | null;
}

/** What comes of a request that a page made. */
export interface Fetched {
  readonly isBlocked: boolean;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}
