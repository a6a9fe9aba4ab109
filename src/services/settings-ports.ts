import type { ActDone, By } from './coding-ports.ts';
import type { LibrarySettings } from './library-settings.ts';

/** What opens a library. */
export type SecretKind = 'passphrase' | 'recovery-code';

/** A backup found in a folder. */
export interface BackupRow {
  readonly path: string;
  readonly fileName: string;
  /** When it was made, as its name tells, else when its file was last written; the earlier of the two. ISO 8601. */
  readonly madeAt: string;
  /** Of the library and its key file together. */
  readonly bytes: number;
  /** Whether its key file says that it is of this library. */
  readonly ofThisLibrary: boolean;
}

/** When what keeps a library safe was last done, ISO 8601. */
export interface SafetyDates {
  readonly passphraseSet: string;
  /** Null where the key was changed and no new code made yet. */
  readonly recoveryCodeMade: string | null;
  /** Null where there was none yet. */
  readonly lastBackup: string | null;
}

/** Settings, passphrase and backups of a library. */
export interface SettingsStore {
  settings(): LibrarySettings;
  /** Changes one setting; one that is only a view without an act. Throws AppError 'not-possible' for a value that it cannot have. */
  changeSetting<Name extends keyof LibrarySettings>(
    name: Name,
    value: LibrarySettings[Name],
    by: By,
  ): ActDone;
  /**
   * Puts the key under a new passphrase. Who lost the one there is proves by the recovery code that they may. Throws
   * AppError 'wrong-passphrase' where the current secret is not right, 'recovery-code-mistyped', 'passphrase-too-short'.
   */
  changePassphrase(current: string, next: string, at: string, kind?: SecretKind): void;
  /** A new recovery code, given this once; the old one no longer opens the library. Throws as changePassphrase. */
  renewRecoveryCode(passphrase: string, at: string): string;
  /** Libraries with their key files in a folder, the latest first. */
  listBackups(folder: string): readonly BackupRow[];
  /**
   * Backs the library up into a folder under its name and the time, and then takes away the oldest of its own backups there
   * beyond `keep`. Files that were not named so, and backups of other libraries, are left alone. Throws as backUp.
   */
  backUpInto(folder: string, keep: number, at: string): BackupRow;
  /** Where backups go: the folder of the settings, else "backups" beside the library. */
  backupFolder(): string;
  safetyDates(): SafetyDates;
}
