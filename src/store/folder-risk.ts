import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { riskOf } from '../services/library-place.ts';
import type { RiskyPlace } from '../services/library-place.ts';

/** What is risky about a folder of this computer, or about the nearest one above that is there. */
export function riskOfFolder(folder: string): RiskyPlace | null {
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    return riskOf(
      resolve(folder),
      process.platform === 'linux' ? statfsSync(there).type : undefined,
    );
  } catch {
    // The name alone, where the disk does not answer.
    return riskOf(resolve(folder));
  }
}
