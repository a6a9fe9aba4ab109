import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import { checkCopy } from './check-copy.ts';
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
