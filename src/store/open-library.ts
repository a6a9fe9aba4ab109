import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import type { LibraryStore } from '../services/ports.ts';
import type { OpeningWork } from '../shared/opening-work.ts';
import { bringUpToDate, expectWholePages } from './bring-up-to-date.ts';
import { connect, isPlain } from './connection.ts';
import type { Connection } from './connection.ts';
import { temporaryPath } from './durable-file.ts';
import { MIGRATIONS } from './migrations/all-migrations.ts';
import { clearBrokenOff, clearHalfMade } from './place-library.ts';
import { asAppError, translated } from './sqlite-error.ts';
import { openStore } from './store.ts';
import {
  isKeyChanging,
  openVault,
  openVaultWithRecoveryCode,
  settleKey,
  vaultPath,
} from './vault.ts';
import type { OpenVault } from './vault.ts';

/** Who opens a library, and when. */
export interface OpenOptions {
  /** Now, ISO 8601. */
  readonly at: string;
  /** Who stands in the audit for acts that name no coder. */
  readonly who: string;
  /** Told of what takes its time, as it begins. */
  readonly onWork?: (work: OpeningWork) => void;
}

/** SQLCipher 4 writes whole pages of this size; another file of just such a size is rare. */
const PAGE_BYTES = 4096;

/**
 * Opens a library for this process alone. It never makes one where none is, and never opens a file
 * that is not encrypted. Throws AppError 'library-missing', 'vault-missing', 'vault-damaged',
 * 'wrong-passphrase', 'library-in-use', 'library-not-encrypted', 'not-a-library',
 * 'library-damaged', 'library-newer', 'cannot-read', 'cannot-write', 'disk-full'.
 */
export function openLibrary(path: string, passphrase: string, options: OpenOptions): LibraryStore {
  expectLibrary(path);
  return openWithKey(path, openVault(vaultPath(path), passphrase), options);
}

/** As openLibrary, by the recovery code; throws AppError 'recovery-code-mistyped' and 'recovery-code-missing' besides. */
export function openLibraryWithRecoveryCode(
  path: string,
  code: string,
  options: OpenOptions,
): LibraryStore {
  expectLibrary(path);
  return openWithKey(path, openVaultWithRecoveryCode(vaultPath(path), code), options);
}

/** Opens with what the vault gave. The store overwrites the key when it closes. */
export function openWithKey(path: string, vault: OpenVault, options: OpenOptions): LibraryStore {
  const { connection, open } = openConnection(path, vault, options);
  try {
    return openStore(connection, open.key, options.who, (key) =>
      openWithKey(path, { libraryId: vault.libraryId, key }, options),
    );
  } catch (error) {
    connection.close();
    throw asAppError(error);
  }
}

/**
 * The connection to a library that is whole and up to date, and the key that its file has. A change of the key that was
 * broken off is settled, and what it left half-made is taken away. Throws as openLibrary.
 */
export function openConnection(
  path: string,
  vault: OpenVault,
  options: OpenOptions,
): { connection: Connection; open: OpenVault } {
  const endedWell = !existsSync(`${path}-wal`);
  return translated(() => {
    const { connection, open } = connectBy(path, vault);
    try {
      // Going through all pages takes seconds in a large library: see docs/decisions/0004.
      if (!endedWell) {
        options.onWork?.('checking');
        expectWholePages(connection);
      }
      settleKey(vaultPath(path), open.key === vault.nextKey ? 'next' : 'key');
      clearHalfMade(path);
      // What was half put aside before a backup took its place: the library itself is still here.
      const aside = `${basename(path)}.before-restore-`;
      clearBrokenOff(dirname(path), (name) => name.startsWith(aside));
      // What a change of the key leaves that was broken off; with a write-ahead log a journal means nothing.
      for (const left of [`${path}-journal`, temporaryPath(vaultPath(path))])
        rmSync(left, { force: true });
      bringUpToDate(connection, open.key, MIGRATIONS, options);
      expectSameLibrary(connection, vault.libraryId);
      return { connection, open };
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** Connects by the key, else by the next one; a key that does not fit looks like damage. */
function connectBy(
  path: string,
  { libraryId, key, nextKey }: OpenVault,
): { connection: Connection; open: OpenVault } {
  try {
    return { connection: connect(path, key), open: { libraryId, key } };
  } catch (error) {
    const isOtherKey = error instanceof AppError && error.code === 'library-damaged';
    if (!isOtherKey || !isKeyChanging(vaultPath(path))) throw error;
    // The recovery code opens the old key alone.
    if (nextKey === undefined) throw new AppError('recovery-code-missing', {}, { cause: error });
    return { connection: connect(path, nextKey), open: { libraryId, key: nextKey } };
  }
}

/** Tells what is at the path before a slow key derivation, and without touching what may be in use. */
function expectLibrary(path: string): void {
  const found = translated(() => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) throw new AppError('library-missing');
  if (!found.isFile()) throw new AppError('not-a-library');
  if (existsSync(vaultPath(path))) return;
  if (isPlain(path)) throw new AppError('library-not-encrypted');
  const isWholePages = found.size > 0 && found.size % PAGE_BYTES === 0;
  throw new AppError(isWholePages ? 'vault-missing' : 'not-a-library');
}

/** The one real query: the tables are there, and they are those the vault was made for. */
function expectSameLibrary(connection: Connection, libraryId: string): void {
  const id = connection.prepare<[], string>('SELECT id FROM library').pluck().get();
  if (id === undefined) throw new AppError('library-damaged');
  if (id !== libraryId) throw new AppError('vault-damaged');
}
