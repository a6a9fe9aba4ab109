import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { ErrorCode } from '../shared/app-error.ts';
import { diskErrorCode } from '../shared/disk-error.ts';

/** By the beginning of SQLite's result code, the more telling first. */
const CODES: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_BUSY', 'library-in-use'],
  // Never another process: a write of this connection that failed stands in the way of the next.
  ['SQLITE_LOCKED', 'write-failed'],
  ['SQLITE_PROTOCOL', 'library-in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'cannot-write'],
  ['SQLITE_PERM', 'cannot-write'],
  ['SQLITE_CANTOPEN', 'cannot-write'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_IOERR_READ', 'cannot-read'],
  ['SQLITE_IOERR_SHORT_READ', 'library-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'library-damaged'],
  ['SQLITE_IOERR_DATA', 'library-damaged'],
  ['SQLITE_IOERR_WRITE', 'write-failed'],
  ['SQLITE_IOERR_FSYNC', 'write-failed'],
  ['SQLITE_IOERR_DIR_FSYNC', 'write-failed'],
  ['SQLITE_IOERR_TRUNCATE', 'write-failed'],
  // SQLite opens a file that it may not write for reading, and finds out when it takes it for itself.
  ['SQLITE_IOERR_LOCK', 'cannot-write'],
  ['SQLITE_IOERR', 'cannot-read'],
];

/** What an error of SQLite or of the file system means for the library. Its words stay behind: they may name paths. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Database.SqliteError) {
    const code = CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? 'unexpected';
    return new AppError(code, { sqlite: error.code }, { cause: error });
  }
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'none';
  return new AppError(diskErrorCode(error) ?? 'unexpected', { system }, { cause: error });
}

/** Runs `act`; whatever it throws comes out as AppError. */
export function translated<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw asAppError(error);
  }
}
