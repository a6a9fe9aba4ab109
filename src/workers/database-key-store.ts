import { AppError } from '../shared/app-error.ts';
import type { KnownLibrary } from '../shared/contract/library.ts';
import { openWithKey } from '../store/open-library.ts';
import { libraryIdOf, openVault, vaultPath } from '../store/vault.ts';
import type { ImportDesk } from './database-imports.ts';
import type { LibraryPlaces } from './database-places.ts';
import { WHO, type DatabaseSession } from './database-session.ts';

/** The key of the open library in base64, for who knows its passphrase. Throws AppError 'wrong-passphrase'. */
export function keyOfOpen(
  session: DatabaseSession,
  passphrase: string,
): { id: string; key: string } {
  const { known, path } = session.opened;
  const { key } = openVault(vaultPath(path), passphrase);
  try {
    return { id: known.id, key: key.toString('base64') };
  } finally {
    key.fill(0);
  }
}

/** Opens a library by a remembered key. Throws AppError 'key-store-old' where it has another key now. */
export function openByKey(
  session: DatabaseSession,
  places: LibraryPlaces,
  imports: ImportDesk,
  { id, key }: { readonly id: string; readonly key: string },
): { library: KnownLibrary } {
  const { path, known } = places.path(id);
  const libraryId = libraryIdOf(vaultPath(path));
  if (libraryId === null) throw new AppError('vault-damaged');
  const at = session.clock.now();
  try {
    const vault = { libraryId, key: Buffer.from(key, 'base64') };
    const store = openWithKey(path, vault, { at, who: WHO, onWork: session.tellWork });
    places.opened(id, at);
    imports.forget();
    session.use({ store, known, path });
    return { library: known };
  } catch (error) {
    // A key that does not fit looks like damage; the passphrase tells which it is.
    const isOtherKey =
      error instanceof AppError &&
      (error.code === 'library-damaged' || error.code === 'recovery-code-missing');
    throw isOtherKey ? new AppError('key-store-old', {}, { cause: error }) : error;
  }
}
