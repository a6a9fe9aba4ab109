import type { Command } from 'commander';
import type { LibraryStore } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
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
  if (passphraseFile !== undefined) {
    const bytes = await context.files.read(passphraseFile);
    return (
      new TextDecoder()
        .decode(bytes)
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    );
  }
  const given = context.io.env['CASELIGHT_PASSPHRASE'] ?? (await context.io.askSecret(question));
  if (given === null || given === '') throw new AppError('passphrase-needed');
  return given;
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
    return await work(store);
  } finally {
    store.close();
  }
}
