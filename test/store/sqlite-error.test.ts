import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/shared/app-error.ts';
import { disconnect, makeEncrypted } from '../../src/store/connection.ts';
import { asAppError, translated } from '../../src/store/sqlite-error.ts';
import { codeOf, temporaryFolder } from './support/temporary-library.ts';

describe('asAppError', () => {
  it.each([
    ['SQLITE_BUSY', 'library-in-use'],
    ['SQLITE_BUSY_RECOVERY', 'library-in-use'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'cannot-write'],
    ['SQLITE_CANTOPEN', 'cannot-write'],
    ['SQLITE_NOTADB', 'library-damaged'],
    ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
    ['SQLITE_IOERR_READ', 'cannot-read'],
    ['SQLITE_IOERR_WRITE', 'write-failed'],
    ['SQLITE_IOERR_FSYNC', 'write-failed'],
    ['SQLITE_IOERR_LOCK', 'cannot-write'],
    ['SQLITE_CONSTRAINT_CHECK', 'unexpected'],
  ])('tells %s as %s', (sqlite, code) => {
    expect(asAppError(new Database.SqliteError('words', sqlite))).toMatchObject({
      code,
      detail: { sqlite },
    });
  });

  it('tells errors of the file system, and keeps an AppError as it is', () => {
    const system = (code: string) => Object.assign(new Error('at /home/name'), { code });
    expect(asAppError(system('ENOSPC')).code).toBe('disk-full');
    expect(asAppError(system('EROFS')).code).toBe('cannot-write');
    expect(asAppError(system('EIO')).code).toBe('write-failed');
    const read = Object.assign(system('EIO'), { syscall: 'read' });
    expect(asAppError(read).code).toBe('cannot-read');
    expect(asAppError('thrown text').code).toBe('unexpected');
    const own = new AppError('not-found');
    expect(asAppError(own)).toBe(own);
  });

  it('tells a disk that is full in truth, after which what was there is whole', () => {
    const connection = makeEncrypted(join(temporaryFolder(), 'a'), randomBytes(32));
    connection.exec('CREATE TABLE t (a)');
    connection.pragma('max_page_count = 8');
    const fill = () => connection.prepare('INSERT INTO t VALUES (zeroblob(100000))').run();
    expect(codeOf(() => translated(fill))).toBe('disk-full');
    expect(connection.pragma('quick_check', { simple: true })).toBe('ok');
    expect(connection.prepare('SELECT count(*) FROM t').pluck().get()).toBe(0);
    disconnect(connection);
  });
});
