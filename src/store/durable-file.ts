import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The name under which `replaceFile` writes; a process that ends before it is done leaves a file of it. */
export function temporaryPath(path: string): string {
  return `${path}.tmp`;
}

/**
 * Puts a file at `path` so that after a crash either the old or the new content stands there whole:
 * temporary name, fsync, rename, fsync of the folder. Only the owner may read it (mode 0600).
 */
export function replaceFile(path: string, content: string): void {
  const temporary = temporaryPath(path);
  // What a process left there that ended before it was done.
  rmSync(temporary, { force: true });
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      // All of it: a disk that fills up may take a part without an error.
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Makes what was written to a closed file last. Never for an open library: see connection.ts. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes names given, changed and taken away in a folder last. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
