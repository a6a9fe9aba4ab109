import { createHash } from 'node:crypto';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/all-migrations.ts';

/** Which steps a library has had. It stands outside the migrations, which it tells about. */
const APPLIED = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`;

/**
 * The steps that a library still needs. Throws AppError 'library-newer' where it has had more than
 * there are, 'library-damaged' where it has had others.
 */
export function pendingMigrations(
  connection: Connection,
  known: readonly Migration[],
): readonly Migration[] {
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (version > known.length) throw new AppError('library-newer');
  const applied = appliedMigrations(connection);
  const isPrefix = applied.every(({ name, hash }, index) => {
    const step = known[index];
    return step !== undefined && step.name === name && hashOf(step) === hash;
  });
  if (applied.length !== version || !isPrefix) throw new AppError('library-damaged');
  return known.slice(version);
}

/**
 * Applies the steps still needed, each in one transaction that also checks the whole file before it
 * commits. A step that fails leaves the library as it was before that step.
 */
export function migrate(connection: Connection, known: readonly Migration[], at: string): void {
  const pending = pendingMigrations(connection, known);
  if (pending.length === 0) return;
  // Tables are rebuilt without cascading; what that leaves dangling is found before the commit.
  connection.pragma('foreign_keys = OFF');
  try {
    for (const step of pending) apply(connection, step, known.indexOf(step) + 1, at);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function apply(connection: Connection, step: Migration, number: number, at: string): void {
  connection
    .transaction(() => {
      connection.exec(APPLIED);
      connection.exec(step.sql);
      connection
        .prepare('INSERT INTO migration (number, name, hash, applied_at) VALUES (?, ?, ?, ?)')
        .run(number, step.name, hashOf(step), at);
      connection.pragma(`user_version = ${number}`);
      if (
        connection.pragma('foreign_key_check', { simple: true }) !== undefined ||
        connection.pragma('integrity_check', { simple: true }) !== 'ok'
      ) {
        throw new AppError('library-damaged');
      }
    })
    .exclusive();
}

function appliedMigrations(connection: Connection): { name: string; hash: string }[] {
  const exists = connection
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`)
    .get();
  if (exists === undefined) return [];
  return connection
    .prepare<[], { name: string; hash: string }>('SELECT name, hash FROM migration ORDER BY number')
    .all();
}

function hashOf(step: Migration): string {
  return createHash('sha256').update(step.sql).digest('hex');
}
