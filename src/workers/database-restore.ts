import { createHash } from 'node:crypto';
import type { BackupRow } from '../services/settings-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { ListedBackup, safetyCalls } from '../shared/contract/safety.ts';
import { backupsOfClosed } from '../store/backup-list.ts';
import { restoreClosed } from '../store/restore-closed.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { ImportDesk } from './database-imports.ts';
import type { LibraryPlaces } from './database-places.ts';
import { WHO, type DatabaseSession } from './database-session.ts';

/** A backup by an id that says nothing of its place. */
export function listedBackup({ path, fileName, madeAt, bytes }: BackupRow): ListedBackup {
  const id = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return { id, fileName, madeAt, bytes };
}

/** Answers the calls about putting a backup in the place of a library. */
export function restoreHandlers(
  session: DatabaseSession,
  places: LibraryPlaces,
  imports: ImportDesk,
): Pick<
  DatabaseHandlers<typeof safetyCalls>,
  'compareBackup' | 'restoreBackup' | 'backupsOfClosed' | 'restoreClosed'
> {
  /** Throws AppError 'file-missing' where it is no longer there. */
  function pathOf(backups: readonly BackupRow[], id: string): string {
    const found = backups.find((one) => listedBackup(one).id === id);
    if (found === undefined) throw new AppError('file-missing');
    return found.path;
  }

  /** What stands beside a library that is closed, but for other libraries that this computer knows. */
  function beside(path: string): readonly BackupRow[] {
    return backupsOfClosed(path).filter((one) => one.ofThisLibrary || places.isFree(one.path));
  }

  return {
    compareBackup: ({ id, secret }) =>
      session.store.compareBackup(pathOf(session.store.knownBackups(), id), secret),
    restoreBackup({ id, secret }) {
      if (imports.isRunning) {
        throw new AppError('not-possible', {
          problem: 'Documents are being read. Restore the backup when that is done.',
        });
      }
      const { store, known, path } = session.opened;
      const backup = pathOf(store.knownBackups(), id);
      session.use({ store: store.restoreBackup(backup, session.clock.now(), secret), known, path });
      session.emit('dataChanged', {
        what: ['cases', 'documents', 'tags', 'codebook', 'settings', 'searches', 'briefs'],
      });
      return {};
    },
    backupsOfClosed: ({ libraryId }) => ({
      backups: beside(places.path(libraryId).path).map(listedBackup),
    }),
    restoreClosed({ libraryId, id, secret }) {
      const { path, known } = places.path(libraryId);
      const at = session.clock.now();
      const store = restoreClosed(path, pathOf(beside(path), id), secret, { at, who: WHO });
      places.opened(libraryId, at);
      imports.forget();
      session.use({ store, known, path });
      return { library: known };
    },
  };
}
