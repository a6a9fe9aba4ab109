import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  type AppInBrowser,
} from '../support/app-in-browser.ts';
import { caselight } from '../support/command-line.ts';

const PASSPHRASE = 'maple teapot quarrel lantern';

let folder = '';
let app: AppInBrowser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caselight-coder-'));
  const secret = join(folder, 'passphrase.txt');
  const review = join(folder, 'review.txt');
  await writeFile(secret, PASSPHRASE);
  await writeFile(review, '1.1 Nobody asked the parents how the bruise had come about.\n');
  const given = ['--library', join(folder, 'library.caselight'), '--passphrase-file', secret];
  expect((await caselight([...given, 'init'])).code).toBe(0);
  expect((await caselight([...given, 'import', review])).code).toBe(0);
  app = await openAppInBrowser({ data: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

it('asks who is coding before the first act in a library that has nobody, and once', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Open a library' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Say who is coding' }).waitFor();
  await page.getByRole('link', { name: 'Themes' }).click();
  await page.getByRole('button', { name: 'Retire' }).click();
  await page.getByRole('dialog', { name: 'Who is coding?' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toContain('Enter your name');
  await page.getByLabel('Your name').fill('Ruth Whitlock');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Coding as Ruth Whitlock, RW' }).waitFor();
  // The question came after a dialog or an act, and the keyboard goes on in the room.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
    .toBe(true);
  await page.getByRole('button', { name: 'Use again' }).click();
  await page.getByRole('button', { name: 'Retire' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(app.complaints).toEqual([]);
});
