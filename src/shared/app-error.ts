/**
 * Every way in which Caselight can say no. The union is closed: a new code is added here, and its
 * words in `messages.ts`, or the types do not compile.
 */
export type ErrorCode =
  // the library
  | 'library-missing'
  | 'library-exists'
  | 'library-in-use'
  | 'library-newer'
  | 'library-damaged'
  | 'library-not-encrypted'
  | 'not-a-library'
  | 'vault-missing'
  | 'vault-damaged'
  | 'wrong-passphrase'
  | 'recovery-code-mistyped'
  | 'recovery-code-missing'
  | 'backup-other-key'
  | 'key-store-away'
  | 'key-store-lost'
  | 'key-store-old'
  | 'passphrase-needed'
  | 'passphrase-too-short'
  | 'cannot-read'
  | 'cannot-write'
  | 'write-failed'
  | 'disk-full'
  // a file that was not taken in
  | 'file-missing'
  | 'file-unreadable'
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
  | 'file-too-slow'
  | 'file-too-hungry'
  | 'file-parser-failed'
  | 'nothing-to-import'
  // what a person or a program asked for
  | 'usage'
  | 'query-empty'
  | 'not-found'
  | 'not-possible'
  | 'open-flags'
  | 'codebook-invalid'
  | 'model-damaged'
  | 'bad-input'
  | 'cancelled'
  | 'unexpected';

/** Facts that may stand in a message: file names, counts and versions, never text of a case. */
export type ErrorDetail = Readonly<Record<string, string | number>>;

/**
 * The one error type that crosses a layer. It carries a code and facts for the message; the words
 * for people are in `messages.ts`. It never carries case text.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}
