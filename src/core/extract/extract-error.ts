/** Why a file was not read: the refusals that reading can give, and 'cancelled' at a person's request. */
export type ExtractErrorCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-web-page'
  | 'file-kind-unknown'
  | 'file-kind-unsupported'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-unsafe'
  | 'file-no-text'
  | 'file-too-many-pages'
  | 'file-parser-failed'
  | 'file-too-hungry'
  | 'cancelled';

/** Facts that may stand in a message: kinds, counts and limits, never text of a case. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** A file that was not read, and why. It carries no text of the file, nor does its message. */
export class ExtractError extends Error {
  readonly code: ExtractErrorCode;
  readonly detail: ErrorFacts;

  constructor(code: ExtractErrorCode, facts: ErrorFacts = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'ExtractError';
    this.code = code;
    this.detail = facts;
  }
}
