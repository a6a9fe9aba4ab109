import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { diskErrorCode } from '../shared/disk-error.ts';

/** Writing what a person asked to have exported. */
export interface ExportedFiles {
  /**
   * Writes whole or not at all: to a temporary name beside it, then renamed. Missing folders are
   * made. Throws AppError 'cannot-write', 'write-failed' or 'disk-full'.
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
}

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
      throw new AppError(diskErrorCode(error) ?? 'cannot-write', {}, { cause: error });
    }
  },
};
