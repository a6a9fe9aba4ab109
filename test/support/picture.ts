import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ROOT } from './command-line.ts';

/** Keeps a picture of the window for people to look at, in test-artefacts/, which is not part of the repository. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'test-artefacts');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
