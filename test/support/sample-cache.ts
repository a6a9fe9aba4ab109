import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './command-line.ts';

/*
 * The library of sample reviews, imported once for each build and copied for each test that opens it:
 * importing them takes tens of seconds on a busy machine.
 */

/** Where this build's samples are kept, in the temporary folder. */
function place(): string {
  const built = ['database-process.js', 'parse-worker.js'].map((name) => {
    const { size, mtimeMs } = statSync(join(ROOT, 'out', 'main', name));
    return `${name} ${size} ${mtimeMs}`;
  });
  const key = createHash('sha256')
    .update(`${ROOT} ${built.join(' ')}`)
    .digest('hex')
    .slice(0, 16);
  return join(tmpdir(), `caselight-samples-${key}`);
}

/** Puts the samples into a data folder that has none, if this build has imported them before. */
export async function seedSamples(data: string): Promise<void> {
  const own = join(data, 'samples');
  if (!existsSync(own) && existsSync(place())) await cp(place(), own, { recursive: true });
}

/** Keeps a data folder's samples for the next test. Nothing may be writing to them. */
export async function keepSamples(data: string): Promise<void> {
  if (existsSync(place())) return;
  const making = await mkdtemp(`${place()}-`);
  try {
    await cp(join(data, 'samples'), making, { recursive: true });
    await rename(making, place());
  } catch {
    // Another test was first, or there are none: the next one imports them itself.
    await rm(making, { recursive: true, force: true });
  }
}
