import { rmSync } from 'node:fs';
import { vaultPath } from './vault.ts';

/** How the names end of what SQLite may leave beside a library. */
export const LOG_ENDINGS: readonly string[] = ['-wal', '-shm', '-journal'];

/** Takes a library away with its key file and its logs; what is not there is no fault. */
export function removeLibrary(path: string): void {
  for (const ending of ['', ...LOG_ENDINGS]) rmSync(`${path}${ending}`, { force: true });
  rmSync(vaultPath(path), { force: true });
}
