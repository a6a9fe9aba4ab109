import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, existsSync, openSync, readSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import type { LibraryStore } from '../services/ports.ts';
import { openAudit } from './audit.ts';
import { thenDisconnect, makeEncrypted } from './connection.ts';
import { syncFile } from './durable-file.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all-migrations.ts';
import { openWithKey } from './open-library.ts';
import type { OpenOptions } from './open-library.ts';
import { clearHalfMade, makingPath, moveIntoPlace } from './place-library.ts';
import { asAppError } from './sqlite-error.ts';
import { createVault, vaultPath } from './vault.ts';
import { SCRYPT_COST } from './wrapped-key.ts';
import type { ScryptCost } from './wrapped-key.ts';

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
  const making = makingPath(path);
  try {
    clearHalfMade(path);
    const libraryId = randomUUID();
    const cost = options.cost ?? SCRYPT_COST;
    const { key, recoveryCode } = createVault(vaultPath(making), libraryId, passphrase, cost);
    makeFile(making, key, libraryId, options);
    moveIntoPlace(path, options.at);
    return { store: openWithKey(path, { libraryId, key }, options), recoveryCode };
  } catch (error) {
    throw asAppError(error);
  } finally {
    clearHalfMade(path);
  }
}

function makeFile(path: string, key: Buffer, libraryId: string, { at, who }: OpenOptions): void {
  const connection = makeEncrypted(path, key);
  thenDisconnect(connection, () => {
    migrate(connection, MIGRATIONS, at);
    connection.transaction(() => {
      connection
        .prepare('INSERT INTO library (only_row, id, made_at) VALUES (1, ?, ?)')
        .run(libraryId, at);
      openAudit(connection).append(at, who, 'library-made', {});
    })();
  });
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
