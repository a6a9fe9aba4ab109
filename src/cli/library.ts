import type { Command } from 'commander';
import type { LibraryStore } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import { messageFor } from '../shared/messages.ts';
import { counted } from './counted.ts';
import type { Context } from './context.ts';

/** Where the library is: --library, then CASELIGHT_LIBRARY, then the usual place. */
export function libraryPath(program: Command, context: Context): string {
  const { library } = program.opts<{ library?: string }>();
  return library ?? context.io.env['CASELIGHT_LIBRARY'] ?? context.library.defaultPath;
}

/**
 * The passphrase from --passphrase-file, CASELIGHT_PASSPHRASE or the person. Throws AppError
 * 'passphrase-needed' where there is none of them, 'file-missing' for a file that is not there.
 */
export async function passphrase(
  program: Command,
  context: Context,
  question: string,
): Promise<string> {
  const { passphraseFile } = program.opts<{ passphraseFile?: string }>();
  if (passphraseFile !== undefined) return firstLine(context, passphraseFile);
  const given = context.io.env['CASELIGHT_PASSPHRASE'] ?? (await context.io.askSecret(question));
  if (given === null || given === '') throw new AppError('passphrase-needed');
  return given;
}

/**
 * A secret from a file, else from the person. Throws AppError 'passphrase-needed' where there is neither, 'file-missing'
 * for a file that is not there.
 */
export async function secret(
  context: Context,
  file: string | undefined,
  question: string,
): Promise<string> {
  if (file !== undefined) return firstLine(context, file);
  const given = await context.io.askSecret(question);
  if (given === null || given === '') throw new AppError('passphrase-needed');
  return given;
}

/** A new passphrase from a file, else typed twice. Throws as secret, and AppError 'usage' where the two differ. */
export async function newPassphrase(context: Context, file: string | undefined): Promise<string> {
  const chosen = await secret(context, file, 'Choose a new passphrase (at least 12 characters): ');
  if (file === undefined && (await context.io.askSecret('Type it again: ')) !== chosen) {
    throw new AppError('usage', {
      problem: 'The two passphrases are not the same. Nothing was changed.',
    });
  }
  return chosen;
}

async function firstLine(context: Context, file: string): Promise<string> {
  const text = new TextDecoder().decode(await context.files.read(file));
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
}

/** Opens the library, does the work, and closes it whatever happens. */
export async function withLibrary<Result>(
  program: Command,
  context: Context,
  work: (store: LibraryStore) => Promise<Result> | Result,
): Promise<Result> {
  const path = libraryPath(program, context);
  const store = context.library.open(path, await passphrase(program, context, 'Passphrase: '));
  try {
    ageOut(store, context);
    return await work(store);
  } finally {
    store.close();
  }
}

/** Backups go whose day has come; where that cannot be done now it is said, and done another time. */
export function ageOut(store: LibraryStore, context: Context): void {
  try {
    const gone = store.ageOutBackups(context.clock.now());
    if (gone > 0) {
      context.io.err(
        `${counted(gone, 'backup')} with erased documents: their day has come, and they are gone.\n`,
      );
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.io.err(
      `Backups with erased documents could not be taken away: ${messageFor(error.code, error.detail).what}\n`,
    );
  }
}
