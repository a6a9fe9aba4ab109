import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BackupSecret } from '../services/backup-ports.ts';
import type { LibraryStore } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import { openAudit } from './audit.ts';
import { withCopyOf } from './backup-copy.ts';
import { changeKey } from './connection.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import { openWithKey } from './open-library.ts';
import type { OpenOptions } from './open-library.ts';
import { clearHalfMade, makingPath } from './place-library.ts';
import { asAppError } from './sqlite-error.ts';
import { openVaultBy, vaultPath } from './vault.ts';
import type { OpenVault } from './vault.ts';

/**
 * Puts a backup in the place of a library that cannot be opened, or is no longer there, and opens it. What stands there is
 * kept beside it under another name, its key file and its log with it. The secret opens the backup; where it opens the
 * library's own key file too, that stays, else the backup's takes its place. Throws AppError as openLibrary.
 */
export function restoreClosed(
  path: string,
  backup: string,
  secret: BackupSecret,
  options: OpenOptions,
): LibraryStore {
  try {
    const { at, who } = options;
    if (!existsSync(backup)) throw new AppError('file-missing');
    const open = openVaultBy(vaultPath(backup), secret);
    const own = ownVault(path, secret, open.libraryId);
    const target = { path, libraryId: open.libraryId };
    withCopyOf(backup, open.key, target, (copy) =>
      openAudit(copy).append(at, who, 'backup-restored', { acts: null }),
    );
    if (own !== undefined) changeKey(makingPath(path), open.key, own.key);
    syncFile(makingPath(path));
    keepAside(path, at);
    if (own === undefined) {
      copyFileSync(vaultPath(backup), vaultPath(path));
      syncFile(vaultPath(path));
    }
    renameSync(makingPath(path), path);
    syncFolder(dirname(path));
    return openWithKey(path, own ?? open, options);
  } catch (error) {
    throw asAppError(error);
  } finally {
    clearHalfMade(path);
  }
}

/** The library's own vault, where the secret opens it and it is of the same library. */
function ownVault(path: string, secret: BackupSecret, libraryId: string): OpenVault | undefined {
  try {
    const { key, nextKey, libraryId: own } = openVaultBy(vaultPath(path), secret);
    return own === libraryId && nextKey === undefined ? { libraryId, key } : undefined;
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** The damaged set under another name; its log goes, since it would damage what takes its place. */
function keepAside(path: string, at: string): void {
  const aside = `${path}.before-restore-${at.replaceAll(/\D/g, '')}`;
  if (existsSync(aside)) throw new AppError('library-exists');
  if (existsSync(vaultPath(path))) copyFileSync(vaultPath(path), vaultPath(aside));
  if (existsSync(path)) {
    try {
      linkSync(path, aside);
    } catch {
      // Not every disk gives a file a second name.
      copyFileSync(path, aside);
    }
  }
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${aside}-wal`);
  rmSync(`${path}-shm`, { force: true });
  syncFolder(dirname(path));
}
