import Database from 'better-sqlite3';
import { accessSync, constants, statSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import { asAppError } from './sqlite-error.ts';

/** A connection to a library file that has its key. */
export type Connection = Database.Database;

/** Written into the header of every library file: 'CsLt'. */
export const APPLICATION_ID = 0x43734c74;

/** How long another process may take to let go of the file before it counts as in use. */
const WAIT_MILLISECONDS = 1000;

/*
 * A library that may be open is never opened with node:fs here, not even to look at its first
 * bytes: on POSIX, closing any descriptor of a file drops all locks the process holds on it, and
 * with them the promise that there is one writer.
 */

/**
 * Opens an existing file with the key and takes it for this connection alone. Throws AppError
 * 'library-missing', 'library-in-use', 'library-not-encrypted', 'library-damaged' (also where the
 * file is encrypted with another key), 'not-a-library', 'cannot-read', 'cannot-write', 'disk-full'.
 */
export function connect(path: string, key: Buffer): Connection {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new AppError('library-missing');
  // SQLite takes an empty file for an empty database, and would give out an empty library.
  if (size === 0) throw new AppError('library-damaged');
  expectRights(path);
  try {
    const connection = keyed(path, key, true);
    try {
      takeAlone(connection);
      if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
        throw new AppError('not-a-library');
      }
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw isPlain(path) ? new AppError('library-not-encrypted') : asAppError(error);
  }
}

/** SQLite would quietly open for reading only, and fail later with a less telling error. */
function expectRights(path: string): void {
  const rights = [
    [constants.R_OK, 'cannot-read'],
    [constants.W_OK, 'cannot-write'],
  ] as const;
  for (const [right, code] of rights) {
    try {
      accessSync(path, right);
    } catch (error) {
      throw new AppError(code, {}, { cause: error });
    }
  }
}

/** Makes a new, empty, encrypted file. Never over an existing one. */
export function makeEncrypted(path: string, key: Buffer): Connection {
  const connection = keyed(path, key, false);
  takeAlone(connection);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  return connection;
}

/** Puts a file that nobody else has open under another key: every page is written again. */
export function changeKey(path: string, key: Buffer, next: Buffer): void {
  const connection = keyed(path, key, true);
  try {
    // Pages cannot change their key while some of them stand in a log.
    connection.pragma('journal_mode = DELETE');
    connection.pragma(`rekey = "x'${next.toString('hex')}'"`);
  } finally {
    connection.close();
  }
}

function keyed(path: string, key: Buffer, fileMustExist: boolean): Connection {
  const connection = new Database(path, { fileMustExist, timeout: WAIT_MILLISECONDS });
  try {
    connection.pragma(`cipher = 'sqlcipher'`);
    connection.pragma('legacy = 4');
    connection.pragma(`key = "x'${key.toString('hex')}'"`);
    // A driver without encryption would ignore the key and write plain text.
    if (connection.pragma('cipher', { simple: true }) !== 'sqlcipher') {
      throw new AppError('library-not-encrypted');
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Sets what a connection counts on. The first read in exclusive mode, here that of the journal
 * mode, takes the lock, and keeps it until the connection closes.
 */
function takeAlone(connection: Connection): void {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('foreign_keys = ON');
  if (connection.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new AppError('cannot-write');
  }
  connection.pragma('synchronous = FULL');
}

/** Whether the file can be read without any key. */
export function isPlain(path: string): boolean {
  try {
    const plain = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      plain.prepare('SELECT count(*) FROM sqlite_schema').get();
      return true;
    } finally {
      plain.close();
    }
  } catch {
    return false;
  }
}

/**
 * Takes the write-ahead log away and keeps the file for this connection alone: nothing beside the file belongs to it any
 * more. Throws AppError 'cannot-write'.
 */
export function withoutLog(connection: Connection): void {
  if (connection.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') {
    throw new AppError('cannot-write');
  }
}

/** Closes and leaves no write-ahead log behind. Closing twice does nothing. */
export function disconnect(connection: Connection): void {
  if (!connection.open) return;
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

/**
 * Does something with a connection and then closes it, as `disconnect` does. Where the act fails, its own error is told:
 * a log that cannot be emptied either would hide it behind another.
 */
export function thenDisconnect<T>(connection: Connection, act: () => T): T {
  let result: T;
  try {
    result = act();
  } catch (error) {
    connection.close();
    throw error;
  }
  disconnect(connection);
  return result;
}
