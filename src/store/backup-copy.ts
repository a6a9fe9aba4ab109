import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import { expectWholePages } from './bring-up-to-date.ts';
import { connect, thenDisconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/all-migrations.ts';
import { clearHalfMade, makingPath } from './place-library.ts';

/**
 * Copies a backup to where a library is made, so that the backup itself is not touched, goes through its pages and runs
 * `act` on the copy, which has no log afterwards. Throws AppError 'library-damaged', 'library-newer', and 'not-possible' for
 * one of another library.
 */
export function withCopyOf<T>(
  backup: string,
  key: Buffer,
  { path, libraryId }: { readonly path: string; readonly libraryId: string | null },
  act: (copy: Connection) => T,
): T {
  const making = makingPath(path);
  clearHalfMade(path);
  copyFileSync(backup, making);
  // Whoever opened the backup as a library and was killed has left acts there.
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${making}-wal`);
  chmodSync(making, 0o600);
  const copy = connect(making, key);
  return thenDisconnect(copy, () => {
    expectWholePages(copy);
    pendingMigrations(copy, MIGRATIONS);
    const id = copy.prepare<[], string>('SELECT id FROM library').pluck().get();
    if (libraryId !== null && id !== libraryId) {
      throw new AppError('not-possible', { problem: 'That is a backup of another library.' });
    }
    return act(copy);
  });
}
