import { dirname, join } from 'node:path';
import type { Parts } from './parts.ts';

/** The folders into which a library was backed up. */
export interface BackupPlaces {
  /** Where the open library is. */
  readonly libraryPath: string;
  libraryId(): string;
  /** Caselight's own folder, which is made when it is wanted; a chosen one may be on a disk that is away. */
  readonly own: string;
  /** Where backups go now. */
  current(): string;
  /** Where backups were made, with the folder of the library itself and the one they go to now. */
  all(): readonly string[];
  /** Puts down that one was made there. Inside a transaction. */
  used(folder: string, at: string): void;
}

/** Prepares the queries over backup places. */
export function openBackupPlaces({
  connection,
  settings,
}: Pick<Parts, 'connection' | 'settings'>): BackupPlaces {
  const libraryPath = connection.name;
  const id = connection.prepare<[], string>('SELECT id FROM library').pluck();
  const folders = connection
    .prepare<[], string>('SELECT folder FROM backup_place ORDER BY folder')
    .pluck();
  const use = connection.prepare<[string, string]>(
    `INSERT INTO backup_place (folder, used_at) VALUES (?, ?)
     ON CONFLICT (folder) DO UPDATE SET used_at = excluded.used_at`,
  );
  const own = join(dirname(libraryPath), 'backups');
  const current = (): string => settings.all().backupFolder ?? own;
  return {
    libraryPath,
    own,
    libraryId: () => id.get() ?? '',
    current,
    all: () => [...new Set([dirname(libraryPath), current(), ...folders.all()])],
    used: (folder, at) => void use.run(folder, at),
  };
}
