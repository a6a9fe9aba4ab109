import { chmodSync } from 'node:fs';
import type { LibraryStore } from '../services/ports.ts';
import { openAudit } from './audit.ts';
import { checkCopy } from './check-copy.ts';
import { changeKey, connect, thenDisconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { syncFile } from './durable-file.ts';
import { openConnection, openWithKey } from './open-library.ts';
import type { OpenOptions } from './open-library.ts';
import { clearHalfMade, makingPath } from './place-library.ts';
import { asAppError } from './sqlite-error.ts';
import { swapIn } from './swap-in.ts';
import { addNextKey, openVault, renewRecovery, settleKey, vaultPath } from './vault.ts';
import { SCRYPT_COST } from './wrapped-key.ts';
import type { ScryptCost } from './wrapped-key.ts';

/**
 * Puts a library that nobody has open under a new data key, and opens it: on a copy with the new key, checked and
 * flushed, which then takes the library's name. The passphrase stays and opens the library whenever this is broken off;
 * the recovery code is replaced, and the new one given here and never again. Backups made before keep the key and the
 * recovery code they were made with. Throws AppError as openLibrary, and leaves the library as it was.
 */
export function rotateKey(
  path: string,
  passphrase: string,
  options: OpenOptions & { readonly cost?: ScryptCost },
): { store: LibraryStore; recoveryCode: string } {
  const { cost = SCRYPT_COST, at, who } = options;
  const vault = vaultPath(path);
  const { connection, open } = openConnection(path, openVault(vault, passphrase), options);
  try {
    const key = addNextKey(vault, open, passphrase, cost);
    copyWithKey(connection, open.key, key, { at, who });
    swapIn(connection);
    settleKey(vault, 'next');
    const next = { libraryId: open.libraryId, key };
    const recoveryCode = renewRecovery(vault, next, cost);
    return { store: openWithKey(path, next, options), recoveryCode };
  } catch (error) {
    clearHalfMade(path);
    throw asAppError(error);
  } finally {
    connection.close();
    open.key.fill(0);
  }
}

/** Makes the copy with the next key; that the key was changed is put down in it alone. */
function copyWithKey(
  connection: Connection,
  key: Buffer,
  next: Buffer,
  { at, who }: OpenOptions,
): void {
  const making = makingPath(connection.name);
  connection.prepare('VACUUM INTO ?').run(making);
  chmodSync(making, 0o600);
  changeKey(making, key, next);
  checkCopy(connection, making, next);
  const copy = connect(making, next);
  thenDisconnect(copy, () => {
    openAudit(copy).append(at, who, 'key-rotated', {});
  });
  syncFile(making);
}
