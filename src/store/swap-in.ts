import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { withoutLog } from './connection.ts';
import type { Connection } from './connection.ts';
import { syncFolder } from './durable-file.ts';
import { makingPath } from './place-library.ts';

/**
 * Gives a copy that was made whole and flushed the name of the library that is open, and closes that. Until then nobody
 * else can have opened the library. A log of the old file beside the new one would damage it, so there is none.
 */
export function swapIn(connection: Connection): void {
  const path = connection.name;
  withoutLog(connection);
  syncFolder(dirname(path));
  // Windows gives an open file's name to no other; elsewhere the old file stays ours to the end.
  if (process.platform === 'win32') connection.close();
  renameSync(makingPath(path), path);
  syncFolder(dirname(path));
  connection.close();
}
