import type { ExportedFiles } from './file-port.ts';
import type { Io } from './io.ts';
import type { BackupSecret } from '../services/backup-ports.ts';
import type { BackupRow } from '../services/settings-ports.ts';
import type { Clock, Files, LibraryStore, ParserHost } from '../services/ports.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { RunningHashing } from '../services/record-export.ts';
import type { ModelFiles } from '../core/themes/learned/model-files.ts';

/** Everything a command works with. Made once in main.ts; tests make their own. */
export interface Context {
  readonly io: Io;
  readonly clock: Clock;
  readonly files: Files & RunningHashing;
  readonly exported: ExportedFiles;
  readonly softwareVersion: string;
  /** The folder that holds `out` and `resources`. */
  readonly root: string;
  /** The codebook that comes with Caselight; read when first asked for. */
  readonly codebook: () => Promise<Codebook>;
  /** What was learned from labelled passages; read when first asked for. */
  readonly model: () => Promise<ModelFiles>;
  /** The parse processes; started when first asked for, closed by `run`. They propose by this codebook, else by Caselight's own. */
  readonly parsers: (codebook?: Codebook) => Promise<ParserHost>;
  readonly library: LibraryDoor;
  /** Folder of the sample reviews. */
  readonly samplesFolder: string;
}

/** Making and opening libraries, and changing their keys. */
export interface LibraryDoor {
  /** Where the library is when --library and CASELIGHT_LIBRARY do not say. */
  readonly defaultPath: string;
  readonly create: (
    path: string,
    passphrase: string,
  ) => { readonly store: LibraryStore; readonly recoveryCode: string };
  readonly open: (path: string, passphrase: string) => LibraryStore;
  readonly openWithRecoveryCode: (path: string, code: string) => LibraryStore;
  /** Puts a library under a new key and opens it; its recovery code is replaced. */
  readonly rotateKey: (
    path: string,
    passphrase: string,
  ) => { readonly store: LibraryStore; readonly recoveryCode: string };
  /** Puts a backup in the place of a library that cannot be opened, and opens it. */
  readonly restoreClosed: (path: string, backup: string, secret: BackupSecret) => LibraryStore;
  /** The backups of a library that cannot be opened: in a folder, else beside it; of others too where nothing says which it is. */
  readonly backupsOfClosed: (path: string, folder?: string) => readonly BackupRow[];
  /** What is risky about a folder, in words; null where nothing is. */
  readonly riskOfFolder: (folder: string) => string | null;
}
