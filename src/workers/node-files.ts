import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../services/ports.ts';
import type { RunningHashing } from '../services/record-export.ts';
import { AppError } from '../shared/app-error.ts';

/** Files of this machine. */
export const nodeFiles: Files & RunningHashing = {
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

  startSha256() {
    const hash = createHash('sha256');
    return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') };
  },
};

/** What Windows and Word put into folders beside people's files: settings, small pictures, marks of open documents. */
const NOBODYS = /^(?:\.|~\$|desktop\.ini$|(?:eh)?thumbs\.db$)/iu;

/** Files below a folder by name order; hidden ones and links are left out. A folder that cannot be looked into is refused by itself. */
async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    found.push(folder);
    return;
  }
  const shown = entries.filter(({ name }) => !NOBODYS.test(name));
  for (const entry of shown.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile()) found.push(path);
  }
}

function readingError(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return new AppError(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', {}, { cause: error });
}
