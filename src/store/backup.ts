import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import { connect, disconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { syncFile } from './durable-file.ts';
import { clearHalfMade, makingPath, moveIntoPlace } from './place-library.ts';
import { vaultPath } from './vault.ts';

/**
 * Copies an open library, and its vault, to `path`. The copy is opened with the key, checked and
 * counted before it gets its name, so what stands at `path` is a whole library. Never overwrites:
 * throws AppError 'library-exists'.
 */
export function backUp(connection: Connection, key: Buffer, path: string, at: string): void {
  if (existsSync(path)) throw new AppError('library-exists');
  const making = makingPath(path);
  clearHalfMade(path);
  try {
    connection.prepare('VACUUM INTO ?').run(making);
    checkCopy(connection, making, key);
    copyFileSync(vaultPath(connection.name), vaultPath(making));
    for (const file of [making, vaultPath(making)]) {
      chmodSync(file, 0o600);
      syncFile(file);
    }
    moveIntoPlace(path, at);
  } finally {
    clearHalfMade(path);
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
