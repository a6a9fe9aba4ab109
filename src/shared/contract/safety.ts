import { z } from 'zod';
import { databaseCall, listOf, nothing, shellCall } from './call.ts';
import { knownLibrary } from './library.ts';

const backupId = z.string().min(1).max(100);
const secret = z.string().min(1).max(1000);

const backup = z.object({
  /** Stands for its place, which the window does not know. */
  id: backupId,
  fileName: z.string(),
  /** ISO 8601. */
  madeAt: z.string(),
  /** Of the library and its key file together. */
  bytes: z.number(),
});

/** What opens a backup. */
const ofBackup = z.strictObject({ kind: z.enum(['passphrase', 'recovery-code']), secret });

/** A backup as the window knows it. */
export type ListedBackup = z.output<typeof backup>;

/** Calls that keep a library safe: secrets and backups. */
export const safetyCalls = {
  /** Who lost the passphrase proves by the recovery code that they may. */
  changePassphrase: databaseCall(
    z.strictObject({
      current: secret,
      kind: z.enum(['passphrase', 'recovery-code']),
      next: secret,
    }),
    nothing,
  ),
  /**
   * Puts the library under a new key, on a checked copy. The recovery code is replaced, and the new one given this once.
   * Backups made before keep the key, passphrase and recovery code of their time.
   */
  rotateKey: databaseCall(
    z.strictObject({ passphrase: secret }),
    z.object({ recoveryCode: z.string() }),
  ),
  /** A new recovery code, given this once; the old one no longer opens the library. */
  renewRecoveryCode: databaseCall(
    z.strictObject({ passphrase: secret }),
    z.object({ recoveryCode: z.string() }),
  ),
  /** The backups of the open library, the latest first. */
  listBackups: databaseCall(
    nothing,
    z.object({
      /** The folder's name without its place; null for Caselight's own. */
      folder: z.string().nullable(),
      /** What speaks against where the library is, or where its backups go, in words. */
      warnings: listOf(z.string()),
      backups: listOf(backup),
    }),
  ),
  /** What would be lost, and what would return, if a backup took the place of the open library. */
  compareBackup: databaseCall(
    z.strictObject({ id: backupId, secret: ofBackup.exactOptional() }),
    z.object({
      documents: z.int().nonnegative(),
      /** When the last act in it was done, ISO 8601. */
      until: z.string(),
      lostDocuments: listOf(z.string()),
      /** Null where they cannot be counted. */
      lostActs: z.int().nonnegative().nullable(),
      returning: listOf(z.string()),
    }),
  ),
  /** Puts a backup in the place of the open library, which is kept beside it. */
  restoreBackup: databaseCall(
    z.strictObject({ id: backupId, secret: ofBackup.exactOptional() }),
    nothing,
  ),
  /** The backups beside a library that cannot be opened, the latest first. */
  backupsOfClosed: databaseCall(
    z.strictObject({ libraryId: z.string().min(1).max(100) }),
    z.object({ backups: listOf(backup) }),
  ),
  /** Puts a backup in the place of a library that cannot be opened, which is kept beside it, and opens it. */
  restoreClosed: databaseCall(
    z.strictObject({ libraryId: z.string().min(1).max(100), id: backupId, secret: ofBackup }),
    z.object({ library: knownLibrary }),
  ),
  /** Makes a checked copy now, and takes the oldest away beyond the number that is kept. */
  backUpNow: databaseCall(nothing, z.object({ backup })),
  /** Since when the secrets are as they are, ISO 8601; null for a recovery code that is not there. */
  safetyDates: databaseCall(
    nothing,
    z.object({ passphraseSet: z.string(), recoveryCodeMade: z.string().nullable() }),
  ),
  /** Lets the person choose where backups go. */
  chooseBackupFolder: shellCall(nothing, z.object({ chosen: z.boolean() })),
};
