import { existsSync } from 'node:fs';
import type { BackupDifference, BackupSecret, BackupStore } from '../services/backup-ports.ts';
import type { LibraryStore } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import { openAudit } from './audit.ts';
import { withCopyOf } from './backup-copy.ts';
import { listBackups } from './backup-list.ts';
import { openBackupPlaces } from './backup-places.ts';
import { backUp } from './backup.ts';
import { changeKey } from './connection.ts';
import type { Connection } from './connection.ts';
import { syncFile } from './durable-file.ts';
import type { Parts } from './parts.ts';
import { clearHalfMade, makingPath } from './place-library.ts';
import { translated } from './sqlite-error.ts';
import { swapIn } from './swap-in.ts';
import { openVaultBy, vaultPath } from './vault.ts';

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly hash: string;
}

/** Backups of the open library. `reopen` opens the file that has taken its place with the same key. */
export function backupStore(
  parts: Pick<Parts, 'connection' | 'settings' | 'doer'>,
  key: Buffer,
  reopen: () => LibraryStore,
): BackupStore {
  const { connection, doer } = parts;
  const places = openBackupPlaces(parts);
  const path = connection.name;

  function withCopy<T>(
    backup: string,
    secret: BackupSecret | undefined,
    act: (copy: Connection, copyKey: Buffer) => T,
  ): T {
    if (!existsSync(backup)) throw new AppError('file-missing');
    const copyKey =
      secret === undefined ? Buffer.from(key) : openVaultBy(vaultPath(backup), secret).key;
    try {
      return withCopyOf(backup, copyKey, { path, libraryId: places.libraryId() }, (copy) =>
        act(copy, copyKey),
      );
    } catch (error) {
      const isOtherKey = error instanceof AppError && error.code === 'library-damaged';
      if (!isOtherKey || secret !== undefined) throw error;
      throw new AppError('backup-other-key', {}, { cause: error });
    } finally {
      copyKey.fill(0);
    }
  }

  return {
    knownBackups: () =>
      translated(() =>
        places
          .all()
          .flatMap((folder) => listBackups(folder, path, places.libraryId()))
          .filter(({ ofThisLibrary }) => ofThisLibrary)
          .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt)),
      ),
    compareBackup: (backup, secret) =>
      translated(() => {
        try {
          return withCopy(backup, secret, (copy) => difference(connection, copy));
        } finally {
          clearHalfMade(path);
        }
      }),
    restoreBackup: (backup, at, secret) =>
      translated(() => {
        try {
          let isUnderKey = true;
          withCopy(backup, secret, (copy, copyKey) => {
            const { lostActs } = difference(connection, copy);
            openAudit(copy).append(at, doer(), 'backup-restored', { acts: lostActs });
            isUnderKey = copyKey.equals(key);
          });
          if (!isUnderKey && secret !== undefined) {
            changeKey(makingPath(path), openVaultBy(vaultPath(backup), secret).key, key);
          }
          syncFile(makingPath(path));
          const stamp = at.replaceAll(/\D/g, '');
          backUp(connection, key, `${path}.before-restore-${stamp}`, at);
          swapIn(connection);
          return reopen();
        } finally {
          clearHalfMade(path);
        }
      }),
  };
}

/** What is in one of two libraries and not in the other. */
function difference(library: Connection, backup: Connection): BackupDifference {
  const [now, then] = [documentsOf(library), documentsOf(backup)];
  const missing = (from: ReadonlyMap<string, string>, among: ReadonlyMap<string, string>) =>
    [...from].filter(([hash]) => !among.has(hash)).map(([, name]) => name);
  const last = backup
    .prepare<[], Entry>('SELECT seq, at, hash FROM audit ORDER BY seq DESC LIMIT 1')
    .get();
  return {
    documents: then.size,
    until: last?.at ?? '',
    lostDocuments: missing(now, then),
    lostActs: last === undefined ? null : actsSince(library, last),
    returning: missing(then, now),
  };
}

function documentsOf(connection: Connection): ReadonlyMap<string, string> {
  return new Map(
    connection
      .prepare<[], { sha256: string; name: string }>(
        'SELECT sha256, file_name AS name FROM document ORDER BY id',
      )
      .all()
      .map(({ sha256, name }) => [sha256, name]),
  );
}

function actsSince(library: Connection, last: Entry): number | null {
  const here = library
    .prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?')
    .pluck()
    .get(last.seq);
  if (here !== last.hash) return null;
  return (
    library
      .prepare<[number], number>(
        `SELECT count(*) FROM audit WHERE seq > ? AND act NOT IN ('backup-made', 'backups-aged-out')`,
      )
      .pluck()
      .get(last.seq) ?? 0
  );
}
