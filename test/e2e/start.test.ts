import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../../src/shared/contract/wire.ts';
import {
  accessibilityProblems,
  openAppInBrowser,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

const PASSPHRASE = 'maple teapot quarrel lantern';

let app: AppInBrowser;
/** The groups of the recovery code. */
let code: readonly string[] = [];
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app.close());

/** Nothing wrong in light, in dark, and in the system's own colours. */
async function expectAccessible(): Promise<void> {
  const { page } = app;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await accessibilityProblems(page), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

describe('the start, by keyboard alone', () => {
  it('says what is missing, the GOV.UK way', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Make the library' }).press('Enter');
    const summary = page.getByRole('alert');
    expect(await summary.innerText()).toContain('There is a problem');
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Give the library a name' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('library-name');
    await expectAccessible();
  });

  it('makes a library, shows the recovery code once and wants it confirmed', async () => {
    const { page } = app;
    await page.getByLabel('Name of the library').focus();
    await page.keyboard.type('Regional panel');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ruth Whitlock');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Keep your recovery code' }).waitFor();
    const groups = page.getByRole('list', { name: /Recovery code/ }).getByRole('listitem');
    // Each is headed by its number.
    code = (await groups.allTextContents()).map((group) => group.slice(1));
    expect(code.join('')).toMatch(/^[0-9A-Z]{36}$/u);
    await expectAccessible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save code to a file' }).press('Enter'),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain(code.join('-'));
    await page.locator('.code-done', { hasText: 'Recovery code saved' }).waitFor();
    await page.getByRole('button', { name: 'Open Regional panel' }).press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('printed or saved');
    await expectAccessible();
    // Printed as it stands now, the code is alone on the paper.
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('#root > :not(.live)').allInnerTexts();
    await page.emulateMedia({ media: 'screen' });
    expect(printed.join()).toContain(code[0]);
    expect(printed.join()).not.toMatch(/problem|Caselight|Copy code|saved/u);
    await page.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Open Regional panel' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    await page.getByRole('heading', { name: 'No reviews in this library yet' }).waitFor();
    await expectAccessible();
  });

  it('locks, refuses a wrong passphrase in words, and unlocks', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Lock', exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Regional panel is locked' }).waitFor();
    await expectAccessible();
    await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('does not open this library');
    await expectAccessible();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  });

  it('unlocks with the recovery code as it is read from paper, and tells a typing mistake', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Lock', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Use the recovery code' }).press('Enter');
    const field = page.getByLabel('Recovery code', { exact: true });
    const onPaper = code.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i');
    await field.fill(onPaper.slice(0, -1));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('typing mistake');
    await field.fill(onPaper);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  });

  /** Drops a file of text on whatever room is shown. */
  async function drop(name: string, text: string): Promise<void> {
    const { page } = app;
    const dropped = await page.evaluateHandle(
      ([called, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], called, { type: 'text/plain' }));
        return data;
      },
      [name, text] as const,
    );
    await page.dispatchEvent('.rail', 'drop', { dataTransfer: dropped });
  }

  it('imports a file that is dropped on it, and says so', async () => {
    const { page } = app;
    const text = 'Serious case review\n\n1.1 The health visitor did not ask about the bruise.\n';
    await drop('review.txt', text.repeat(20));
    await page.getByText('Import finished: 1 imported').first().waitFor();
    await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().waitFor();
    await expectAccessible();
  });

  it('imports in any room, with the queue at hand, while the person goes on', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Close the list of imported files' }).click();
    await page.getByRole('link', { name: 'Themes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Themes' }).waitFor();
    await drop('empty.txt', '');
    await page.getByRole('region', { name: 'Import', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Import finished: 0 imported, 1 refused' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe('Themes');
    await expectAccessible();
    const foot = page.getByRole('button', { name: /^Import ended: 1 refused\. Hide/ });
    await foot.click();
    await page.getByRole('region', { name: 'Import', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: /^Import ended: 1 refused\. Show/ }).press('Enter');
    await page.getByRole('region', { name: 'Imported files' }).getByText('Refused').waitFor();
    await page.getByRole('button', { name: 'Close the list of imported files' }).click();
    await page.getByRole('button', { name: /^Import ended/ }).waitFor({ state: 'detached' });
  });

  it('leaves out one file of an import, by key, and imports the others', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases' }).first().click();
    // Nothing is read on until it is let go.
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      for (const name of ['first.txt', 'second.txt', 'third.txt']) {
        const text = `Serious case review ${name}\n\n1.1 Nobody asked about the bruise.\n`;
        data.items.add(new File([text], name, { type: 'text/plain' }));
      }
      const read = Reflect.get(File.prototype, 'arrayBuffer');
      const held = Promise.withResolvers<void>();
      File.prototype.arrayBuffer = async function late(this: File) {
        await held.promise;
        File.prototype.arrayBuffer = read;
        return read.call(this);
      };
      addEventListener('let-go', () => held.resolve(), { once: true });
      return data;
    });
    await page.dispatchEvent('.rail', 'drop', { dataTransfer: dropped });
    await page.getByRole('button', { name: 'Leave out second.txt' }).press('Enter');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'second.txt' })
      .getByText('Stopped')
      .waitFor();
    await page.locator('[aria-label="Imported files"]:focus').waitFor();
    await expectAccessible();
    await page.evaluate(() => dispatchEvent(new Event('let-go')));
    await page.getByRole('heading', { name: 'Import finished: 2 imported, 1 not read' }).waitFor();
    await page.getByRole('button', { name: /^Leave out/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close the list of imported files' }).click();
  });

  it('offers no form until it knows of libraries, nor where it cannot know', async () => {
    const { page } = app;
    const fields = page.getByRole('main').getByRole('textbox').or(page.locator('form'));
    const asked = '**/call/recentLibraries';
    const held = Promise.withResolvers<void>();
    await page.route(asked, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    const asks = page.waitForRequest(asked);
    await page.getByRole('button', { name: 'Open another library' }).click();
    await asks;
    await page.getByText('Looking for libraries…').waitFor();
    expect(await fields.count()).toBe(0);
    expect(await page.locator('[aria-current]').count()).toBe(0);
    expect(await page.title()).toBe('Caselight');
    await expectAccessible();
    held.resolve();
    await page.getByRole('heading', { name: 'Open a library' }).waitFor();
    expect(await page.title()).toBe('Open a library - Caselight');
    await page.unroute(asked);

    const problem = { code: 'unexpected', what: 'The list was not read.', next: 'Try again.' };
    const body = Buffer.from(packed({ ok: false, problem }));
    await page.route(asked, (route) => route.fulfill({ body }), { times: 1 });
    await page.reload();
    await page.getByText('The list was not read.').waitFor();
    expect(await fields.count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
