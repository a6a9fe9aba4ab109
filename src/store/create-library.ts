import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import type { LibraryStore } from '../services/ports.ts';
import { openAudit } from './audit.ts';
import { removeDatabase } from './backup.ts';
import { disconnect, makeEncrypted } from './connection.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all-migrations.ts';
import { openWithKey } from './open-library.ts';
import type { OpenOptions } from './open-library.ts';
import { asAppError } from './sqlite-error.ts';
import { createVault, SCRYPT_COST, vaultPath } from './vault.ts';
import type { ScryptCost } from './vault.ts';

/**
 * Makes a library and its vault and opens it. Both are made whole under another name and only then
 * get theirs, so that a crash leaves nothing that stands in the way of a second try. Nothing is
 * overwritten: a vault that stands there without its library is moved aside. The recovery code is
 * given here and never again. Throws AppError 'library-exists', 'passphrase-too-short',
 * 'cannot-write', 'disk-full'.
 */
export function createLibrary(
  path: string,
  passphrase: string,
  options: OpenOptions & { readonly cost?: ScryptCost },
): { store: LibraryStore; recoveryCode: string } {
  if (existsSync(path)) throw new AppError('library-exists');
  const making = `${path}.making`;
  try {
    clearAway(making);
    const libraryId = randomUUID();
    const cost = options.cost ?? SCRYPT_COST;
    const { key, recoveryCode } = createVault(vaultPath(making), libraryId, passphrase, cost);
    makeFile(making, key, libraryId, options);
    moveIntoPlace(making, path, options.at);
    return { store: openWithKey(path, { libraryId, key }, options), recoveryCode };
  } catch (error) {
    throw asAppError(error);
  } finally {
    clearAway(making);
  }
}

function clearAway(making: string): void {
  removeDatabase(making);
  rmSync(vaultPath(making), { force: true });
}

function makeFile(path: string, key: Buffer, libraryId: string, { at, who }: OpenOptions): void {
  const connection = makeEncrypted(path, key);
  try {
    migrate(connection, MIGRATIONS, at);
    connection.transaction(() => {
      connection
        .prepare('INSERT INTO library (only_row, id, made_at) VALUES (1, ?, ?)')
        .run(libraryId, at);
      openAudit(connection).append(at, who, 'library-made', {});
    })();
  } finally {
    disconnect(connection);
  }
  expectCiphertext(path);
  chmodSync(path, 0o600);
  syncFile(path);
}

/** The last word on whether the driver encrypts: what is on the disk. */
function expectCiphertext(path: string): void {
  const start = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  if (start.toString('latin1').startsWith('SQLite format 3')) {
    throw new AppError('library-not-encrypted');
  }
}

/** The vault first: a library without its vault could never be opened. */
function moveIntoPlace(making: string, path: string, at: string): void {
  const vault = vaultPath(path);
  const aside = `${vault}.aside-${at.replaceAll(/\D/g, '')}`;
  const isInTheWay = existsSync(vault);
  if (isInTheWay) renameSync(vault, aside);
  renameSync(vaultPath(making), vault);
  try {
    giveName(making, path);
  } catch (error) {
    if (isInTheWay) renameSync(aside, vault);
    throw error;
  }
  syncFolder(dirname(path));
}

/** A second name fails where the first is taken, which renaming would not; not every disk can do it. */
function giveName(making: string, path: string): void {
  try {
    linkSync(making, path);
  } catch (error) {
    if (existsSync(path)) throw new AppError('library-exists', {}, { cause: error });
    renameSync(making, path);
  }
}
