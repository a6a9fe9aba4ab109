import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { connect, disconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import { vaultPath } from './vault.ts';

/**
 * Copies an open library, and its vault, to `path`. The copy is opened with the key, checked and
 * counted before it gets its name, so what stands at `path` is a whole library. Never overwrites:
 * throws AppError 'library-exists'.
 */
export function backUp(connection: Connection, key: Buffer, path: string): void {
  if (existsSync(path) || existsSync(vaultPath(path))) throw new AppError('library-exists');
  const temporary = `${path}.making`;
  removeDatabase(temporary);
  try {
    connection.prepare('VACUUM INTO ?').run(temporary);
    checkCopy(connection, temporary, key);
    chmodSync(temporary, 0o600);
    syncFile(temporary);
    copyFileSync(vaultPath(connection.name), vaultPath(path));
    syncFile(vaultPath(path));
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    removeDatabase(temporary);
    throw error;
  }
}

function checkCopy(original: Connection, path: string, key: Buffer): void {
  const copy = connect(path, key);
  try {
    const isWhole = copy.pragma('quick_check', { simple: true }) === 'ok';
    if (!isWhole || rowCounts(copy) !== rowCounts(original)) throw new AppError('library-damaged');
  } finally {
    disconnect(copy);
  }
}

/** Tables and their row counts as one text to compare. */
function rowCounts(connection: Connection): string {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
    )
    .pluck()
    .all();
  const counts = tables.map((name) => [
    name,
    connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get(),
  ]);
  return JSON.stringify(counts);
}

/** Takes a database file away that nobody has open, with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(`${path}${suffix}`, { force: true });
}
