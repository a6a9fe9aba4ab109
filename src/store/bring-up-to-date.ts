import { basename, dirname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { backUp } from './backup.ts';
import type { Connection } from './connection.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migrations/all-migrations.ts';
import { clearBrokenOff } from './place-library.ts';

/**
 * Brings an older library up to the steps there are: all of its pages are checked and it is backed
 * up beside itself first. Does nothing to one that has had them all. Throws what `migrate` throws.
 */
export function bringUpToDate(
  connection: Connection,
  key: Buffer,
  known: readonly Migration[],
  at: string,
): void {
  if (pendingMigrations(connection, known).length === 0) return;
  expectWholePages(connection);
  const backup = `${connection.name}.before-update-`;
  clearBrokenOff(dirname(backup), (name) => name.startsWith(basename(backup)));
  backUp(connection, key, `${backup}${at.replaceAll(/\D/g, '')}`, at);
  migrate(connection, known, at);
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
