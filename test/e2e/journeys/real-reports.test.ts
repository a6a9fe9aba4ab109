import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, type AppInBrowser } from '../../support/app-in-browser.ts';
import { askInPage } from '../../support/bridge-in-page.ts';
import { ROOT } from '../../support/command-line.ts';
import { picture } from '../../support/picture.ts';

const corpus = join(ROOT, '..', 'shared', 'corpus', 'inspections');
const files = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.pdf'))
      .toSorted()
      .map((name) => join(corpus, name))
  : [];

const PASSPHRASE = 'maple teapot quarrel lantern';
/** All of them, on a machine with much else to do. */
const LONG = 900_000;

describe.skipIf(files.length < 2)(
  'real reports (where they are at hand beside the repository)',
  () => {
    let app: AppInBrowser;
    beforeAll(async () => {
      app = await openAppInBrowser();
      const { page } = app;
      await page.getByLabel('Name of the library').fill('Real reports');
      await page.getByLabel('Your name').fill('Ruth Whitlock');
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: 'Make Real reports' }).click();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Open Real reports' }).click();
      await page.getByRole('heading', { name: 'No reviews in this library yet' }).waitFor();
    });
    afterAll(() => app.close());

    async function importFiles(paths: readonly string[]): Promise<void> {
      const { page } = app;
      await page.getByRole('button', { name: 'Import', exact: true }).first().click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('menuitem', { name: 'Files', exact: true }).click();
      await (await chooser).setFiles([...paths]);
    }

    const hasFocus = (element: Locator): Promise<boolean> =>
      element.evaluate((one) => one === document.activeElement);

    it(
      `are imported, all ${files.length}, while one of them is read and decided`,
      async () => {
        const { page } = app;
        const [first = '', ...others] = files;
        await importFiles([first]);
        await page.getByText('Import finished: 1 imported').first().waitFor();
        await page.getByRole('button', { name: 'Close the list of imported files' }).click();
        await importFiles(others);
        await page.getByRole('heading', { name: `Importing ${others.length} files` }).waitFor();
        await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().click();
        await page.locator('.doclist a').first().click();
        await page.getByRole('region', { name: 'Text of the document' }).waitFor();
        // Whole, so that there is a next proposal to go to; none may be on its first page.
        await page.getByText(/^0 of \d+ decided$/u).waitFor();
        await page.keyboard.press('j');
        await page.locator('.card.open').waitFor();
        const isRunning = async (): Promise<boolean> => {
          const answer = await askInPage(page, 'currentImport', {});
          return JSON.stringify(answer).includes('"status":"running"');
        };
        expect(await isRunning()).toBe(true);
        let decided = 0;
        const open = page.locator('.card.open');
        while (decided < 12) {
          const before = await open.getAttribute('data-card');
          await page.keyboard.press(decided % 2 === 0 ? 'a' : 'r');
          await page.locator(`.card.open:not([data-card="${before}"])`).waitFor();
          decided += 1;
        }
        // What comes in meanwhile takes neither the place nor the focus away from who reads.
        const stays = await open.getAttribute('data-card');
        const head = open.locator('.cardhead');
        await head.focus();
        await picture(page, 'reading-while-importing');
        await page.waitForFunction(
          async () => {
            const { caselight } = globalThis as unknown as {
              caselight: {
                currentImport(input: object): Promise<{ value: { progress: { status: string } } }>;
              };
            };
            return (await caselight.currentImport({})).value.progress.status !== 'running';
          },
          undefined,
          { timeout: LONG, polling: 1000 },
        );
        expect(await open.getAttribute('data-card')).toBe(stays);
        expect(await hasFocus(head)).toBe(true);
        await page.getByText(/^12 of \d+ decided$/u).waitFor();
        await page.getByRole('link', { name: 'Cases' }).first().click();
        await page.getByText(`${files.length} documents`, { exact: false }).first().waitFor();
        await picture(page, 'all-reports-imported');
        expect(await askInPage(page, 'verifyLibrary', {})).toMatchObject({ value: { ok: true } });
        expect(app.complaints).toEqual([]);
      },
      LONG,
    );
  },
);
