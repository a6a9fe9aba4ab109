/** Why a file could not be read: a part of the closed list of codes that people are shown. */
export type ExtractErrorCode =
  | 'file-empty'
  | 'file-kind-unknown'
  | 'file-kind-unsupported'
  | 'file-web-page'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-unsafe'
  | 'file-no-text'
  | 'file-too-many-pages'
  | 'file-parser-failed'
  | 'cancelled';

/** What a reader throws where it has no document to give. It never carries text of the file. */
export class ExtractError extends Error {
  readonly code: ExtractErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    code: ExtractErrorCode,
    detail: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'ExtractError';
    this.code = code;
    this.detail = detail;
  }
}
