/** The command line's surroundings, so that tests can give their own. */
export interface Io {
  readonly out: (text: string) => void;
  /** Progress and errors. */
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal: then progress is redrawn in place. */
  readonly errIsTerminal: boolean;
  /** Whether `out` is a terminal: then tables may be bold. */
  readonly outIsTerminal: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** All of standard input as text. */
  readonly readInput: () => Promise<string>;
  /** Asks for a secret without showing it; null where there is nobody to ask. */
  readonly askSecret: (question: string) => Promise<string | null>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal;
}
