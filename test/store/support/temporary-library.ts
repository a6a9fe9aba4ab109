import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LibraryStore } from '../../../src/services/ports.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openLibrary } from '../../../src/store/open-library.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { AT } from './sample-document.ts';

export const PASSPHRASE = 'tall cup under rain';
/** Cheap on purpose: what scrypt costs is not what these tests are about. */
export const CHEAP = { n: 2 ** 10, r: 8, p: 1 };
export const WHO = 'tester';

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new library in a new folder, closed when the test ends. */
export function temporaryLibrary(): { path: string; store: LibraryStore; recoveryCode: string } {
  const path = join(temporaryFolder(), 'north.caselight');
  const made = createLibrary(path, PASSPHRASE, { at: AT, who: WHO, cost: CHEAP });
  onTestFinished(() => made.store.close());
  return { path, ...made };
}

/** Opens with the tests' passphrase; closed when the test ends. */
export function open(path: string, passphrase: string = PASSPHRASE): LibraryStore {
  const store = openLibrary(path, passphrase, { at: AT, who: WHO });
  onTestFinished(() => store.close());
  return store;
}

/** The code of the AppError that `act` throws, or what else came of it. */
export function codeOf(act: () => unknown): string {
  try {
    act();
    return 'no error';
  } catch (error) {
    return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`;
  }
}
