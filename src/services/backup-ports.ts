import type { LibraryStore } from './ports.ts';
import type { BackupRow, SecretKind } from './settings-ports.ts';

/** What opens a backup that was made under an earlier key. */
export interface BackupSecret {
  readonly kind: SecretKind;
  readonly secret: string;
}

/** What would change if a backup took the place of the library. */
export interface BackupDifference {
  /** What the backup holds. */
  readonly documents: number;
  /** When the last act in it was done, ISO 8601. */
  readonly until: string;
  /** Names of files that are in the library and not in the backup. */
  readonly lostDocuments: readonly string[];
  /** Acts done since; null where the backup is not of this library's own past, so that they cannot be counted. */
  readonly lostActs: number | null;
  /** Names of files that were deleted or erased since: they would be in the library again. */
  readonly returning: readonly string[];
}

/** Backups of the open library. */
export interface BackupStore {
  /** Copies of this library in every place where it was backed up, and beside it; the latest first. */
  knownBackups(): readonly BackupRow[];
  /**
   * Looks into a backup, and leaves it as it is. Throws AppError 'backup-other-key' where it was made under an earlier key
   * and no secret is given; 'wrong-passphrase', 'library-damaged', 'library-newer', 'not-possible' for one of another library.
   */
  compareBackup(path: string, secret?: BackupSecret): BackupDifference;
  /**
   * Puts a backup in the place of the library; passphrase and recovery code stay. The library as it is now is kept beside it
   * first, as a backup. This store is closed: the one given is open. Throws as compareBackup and backUp.
   */
  restoreBackup(path: string, at: string, secret?: BackupSecret): LibraryStore;
}
