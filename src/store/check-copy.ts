import { AppError } from '../shared/app-error.ts';
import { connect, thenDisconnect } from './connection.ts';
import type { Connection } from './connection.ts';

/**
 * Opens a copy of an open library with the copy's key, compares the rows of every table and goes
 * through its pages. Throws AppError 'library-damaged' where it is not the same.
 */
export function checkCopy(original: Connection, path: string, key: Buffer): void {
  const copy = connect(path, key);
  thenDisconnect(copy, () => {
    const hasAll = rowCounts(copy) === rowCounts(original);
    const isWhole = hasAll && copy.pragma('quick_check', { simple: true }) === 'ok';
    if (!isWhole) throw new AppError('library-damaged');
  });
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
