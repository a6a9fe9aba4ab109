import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupRow } from '../services/settings-ports.ts';
import { translated } from './sqlite-error.ts';
import { libraryIdOf, vaultPath } from './vault.ts';

/**
 * The libraries with their key files in a folder, the latest first, but for the one that is open. None is
 * opened: whether one is of this library is what its key file says. Throws AppError 'cannot-read'.
 */
export function listBackups(folder: string, openPath: string, libraryId: string): BackupRow[] {
  return translated(() => {
    if (!existsSync(folder)) return [];
    const paths = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
      .filter((path) => path !== openPath && existsSync(vaultPath(path)));
    return paths
      .map((path): BackupRow => {
        const file = statSync(path);
        return {
          path,
          fileName: basename(path),
          madeAt: file.mtime.toISOString(),
          bytes: file.size + statSync(vaultPath(path)).size,
          ofThisLibrary: libraryIdOf(vaultPath(path)) === libraryId,
        };
      })
      .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || a.path.localeCompare(b.path));
  });
}
