import type { Files } from './ports.ts';
import type { ExportRecord } from './report-ports.ts';
import type { ExportMaker } from './report-source.ts';

/** What gives a file's hash. */
export type Hashing = Pick<Files, 'sha256'>;

/** The SHA-256 of pieces one behind the other. */
export interface RunningHash {
  add(piece: Uint8Array): void;
  /** In hexadecimal digits; nothing can be added after. */
  end(): string;
}

/** What gives the hash of a file that is made in pieces, too. */
export interface RunningHashing extends Hashing {
  startSha256(): RunningHash;
}

/** A file that was made, and what stands in it. */
export interface ExportMade extends Omit<ExportRecord, 'sha256' | 'guard'> {
  readonly bytes: Uint8Array;
}

/**
 * Puts down in the audit that a file with words or numbers of reviews was made to leave the library: its kind, how many reviews and
 * tags stand in it, how the identity guard let it go, and the SHA-256 of its bytes, by which it is known again. Nothing of what
 * it says, and not where it went. Throws AppError 'open-flags' where the guard does not let it go: it has to come before
 * the bytes are handed over.
 */
export function recordExport(
  { store, at, guard }: Pick<ExportMaker, 'store' | 'at' | 'guard'>,
  files: Hashing,
  { bytes, ...made }: ExportMade,
): void {
  store.recordExport({ ...made, sha256: files.sha256(bytes), ...guard.passed() }, at);
}
