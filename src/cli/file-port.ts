import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';

/** Writing what a person asked to have exported. */
export interface ExportedFiles {
  /**
   * Writes whole or not at all: to a temporary name beside it, then renamed. Missing folders are
   * made. Throws AppError 'cannot-write' or 'disk-full'.
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
}

/** Files of this machine. */
export const nodeFiles: Files = {
  async list(paths) {
    const found: string[] = [];
    for (const path of paths) {
      // A path that cannot be looked at is kept: reading it gives its own refusal.
      const isFolder = await stat(path).then(
        (entry) => entry.isDirectory(),
        () => false,
      );
      if (isFolder) await walk(path, found);
      else found.push(path);
    }
    return found;
  },

  async size(path) {
    try {
      return (await stat(path)).size;
    } catch (error) {
      throw readingError(error);
    }
  },

  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      throw readingError(error);
    }
  },

  sha256(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
  },
};

/** Exports to this machine's disk. */
export const nodeExports: ExportedFiles = {
  async write(path, content) {
    const temporary = `${path}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw new AppError(
        codeOf(error) === 'ENOSPC' ? 'disk-full' : 'cannot-write',
        {},
        { cause: error },
      );
    }
  },
};

/** Files below a folder by name order; hidden ones and links are left out. */
async function walk(folder: string, found: string[]): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  for (const name of names) {
    const path = join(folder, name);
    const entry = await lstat(path);
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile()) found.push(path);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function readingError(error: unknown): AppError {
  return new AppError(
    codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable',
    {},
    { cause: error },
  );
}
