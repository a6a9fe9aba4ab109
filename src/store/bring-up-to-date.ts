import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import type { OpeningWork } from '../shared/opening-work.ts';
import { backUp } from './backup.ts';
import { checkCopy } from './check-copy.ts';
import type { Connection } from './connection.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migrations/all-migrations.ts';
import { clearBrokenOff } from './place-library.ts';
import { vaultPath } from './vault.ts';

/**
 * Brings an older library up to the steps there are: all of its pages are checked and it is backed
 * up beside itself first, unless an opening that was broken off has done so. Does nothing to one that has had them all.
 * Throws what `migrate` throws.
 */
export function bringUpToDate(
  connection: Connection,
  key: Buffer,
  known: readonly Migration[],
  { at, onWork }: { readonly at: string; readonly onWork?: (work: OpeningWork) => void },
): void {
  if (pendingMigrations(connection, known).length === 0) return;
  onWork?.('checking');
  expectWholePages(connection);
  onWork?.('backing-up');
  const backup = `${connection.name}.before-update-`;
  clearBrokenOff(dirname(backup), (name) => name.startsWith(basename(backup)));
  if (!isBackedUp(connection, key, backup)) {
    backUp(connection, key, `${backup}${at.replaceAll(/\D/g, '')}`, at);
  }
  onWork?.('updating');
  migrate(connection, known, at);
}

/** Whether a backup of these names is whole and has the library's rows, the steps that it has had among them. */
function isBackedUp(connection: Connection, key: Buffer, prefix: string): boolean {
  return readdirSync(dirname(prefix)).some((name) => {
    if (!name.startsWith(basename(prefix)) || !/-\d+$/.test(name)) return false;
    const path = join(dirname(prefix), name);
    if (!existsSync(vaultPath(path))) return false;
    try {
      checkCopy(connection, path, key);
      return true;
    } catch {
      // Damaged, of another state, or of another key: none that this update can be taken back by.
      return false;
    }
  });
}

/**
 * Goes through all pages. Every page carries a code that is checked whenever it is read, so damage
 * cannot give a wrong answer; this finds it early. Throws AppError 'library-damaged'.
 */
export function expectWholePages(connection: Connection): void {
  if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
    throw new AppError('library-damaged');
  }
}
