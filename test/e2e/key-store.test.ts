import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchApp, type LaunchedApp } from '../support/launch-app.ts';

const PASSPHRASE = 'maple teapot quarrel lantern';
const REMEMBERED = 'Unlock with this computer’s key store';

let app: LaunchedApp;
let page: Page;
let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'caselight-key-store-'));
  app = await launchApp({ data });
  page = await app.firstWindow();
  await page.getByLabel('Name of the library').fill('Panel');
  await page.getByLabel('Your name').fill('Ruth Whitlock');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make Panel' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Open Panel' }).click();
});
afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

const moveTo = (machine: string | null) =>
  app.evaluate(({ safeStorage }, other) => safeStorage.moveTo(other), machine);

async function remember(): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Remember on this computer' }).click();
  await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByText('Opens the library without its passphrase').waitFor();
}

async function lock(): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'Panel is locked' }).waitFor();
}

/** What is said where the key store does not open the library, and the way back that every time works. */
async function refusedThenOpened(words: string): Promise<void> {
  await page.getByRole('button', { name: REMEMBERED }).click();
  expect(await page.getByRole('alert').innerText()).toContain(words);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^(Cases|Settings)$/ }).waitFor();
}

it('the key store opens the library, says what is wrong when it cannot, and forgets it', async () => {
  if (!app.isDouble) return;
  await remember();
  await lock();
  await page.getByRole('button', { name: REMEMBERED }).click();
  await page.getByRole('heading', { level: 1, name: /^(Cases|Settings)$/ }).waitFor();

  await lock();
  await moveTo(null);
  await refusedThenOpened('key store does not answer');
  await lock();
  await moveTo('another computer');
  await refusedThenOpened('it was emptied, or this is another computer');
  await moveTo('this computer');

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change the encryption key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Change the encryption key' }).click();
  await dialog.getByRole('heading', { name: 'The new recovery code' }).waitFor();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await lock();
  await refusedThenOpened('was changed since this computer remembered it');

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByRole('button', { name: 'Remember on this computer' }).waitFor();
}, 240_000);

it('the window is hidden from pictures of the screen while another program is in front', async () => {
  if (!app.isDouble) return;
  const covered = (event: 'blur' | 'focus') =>
    app.evaluate(({ BrowserWindow }, name) => {
      const [window] = BrowserWindow.getAllWindows();
      window.emit(name);
      return window.isContentProtected;
    }, event);
  expect([await covered('blur'), await covered('focus')]).toEqual([true, false]);
  await page.getByRole('switch', { name: /^Hide the window/ }).uncheck();
  await page.getByRole('button', { name: /^Undo:/ }).waitFor();
  expect(await covered('blur')).toBe(false);
});
