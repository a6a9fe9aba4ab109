import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, type AppInBrowser } from '../../support/app-in-browser.ts';
import { ROOT } from '../../support/command-line.ts';
import { picture } from '../../support/picture.ts';

/*
 * From the first start to a report on the disk: make a library, import, decide, report, export; first
 * by mouse, then all of it again by keyboard alone, in a second library of the same computer.
 */

const PASSPHRASE = 'maple teapot quarrel lantern';
const REVIEW = join(
  ROOT,
  'resources',
  'samples',
  'westmarch-scp-7-minute-briefing-child-t-2021.pdf',
);

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 60_000 };

/** Of each choice of files: whether its field stood in the document, where nothing collects it. */
const fields: Promise<boolean>[] = [];

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  const files = await chosenFiles();
  // Whenever files are asked for, these are chosen: the system's own dialog is no part of Caselight.
  app.page.on('filechooser', (chooser) => {
    fields.push(chooser.element().evaluate((field) => field.isConnected));
    void chooser.setFiles(files);
  });
});
afterAll(() => app.close());

/** The files as a person chooses them: a review, and one that was torn on its way. */
async function chosenFiles() {
  const whole = await readFile(REVIEW);
  return [
    { name: 'review.pdf', mimeType: 'application/pdf', buffer: whole },
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: whole.subarray(0, 300) },
  ];
}

/** The rows of a table of themes that was exported, as what the reviews with each theme are counted as. */
async function exportedThemes(download: Download): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(await download.path(), 'utf8');
  const [head = '', ...rows] = text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u);
  const columns = cellsOf(head);
  const at = (name: string): number => {
    const found = columns.indexOf(name);
    expect(found, `${name} in ${head}`).toBeGreaterThanOrEqual(0);
    return found;
  };
  return new Map(
    rows.map((row) => {
      const cells = cellsOf(row);
      return [
        cells[at('label')] ?? '',
        Number(cells[at('concern_n')]) + Number(cells[at('good_n')]),
      ];
    }),
  );
}

/** A label with a comma stands in quotes. */
function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** The names of the themes of cards that stand as confirmed; mentions are in no count. */
async function confirmedThemes(page: Page): Promise<readonly string[]> {
  const names = await page
    .locator('.card.confirmed')
    .filter({ hasNotText: /mention/iu })
    .locator('.name')
    .allInnerTexts();
  return [...new Set(names)];
}

describe('the first run, by mouse', () => {
  it('makes a library', async () => {
    const { page } = app;
    await picture(page, 'first-start');
    await page.getByLabel('Name of the library').click();
    await page.keyboard.type('Regional panel');
    await page.getByLabel('Your name').click();
    await page.keyboard.type('Ruth Whitlock');
    await page.getByLabel('Passphrase', { exact: true }).click();
    await page.keyboard.type(PASSPHRASE);
    await page.getByLabel('Passphrase again', { exact: true }).click();
    await page.keyboard.type(PASSPHRASE);
    await page.getByRole('button', { name: 'Make Regional panel' }).click();
    await page.getByRole('checkbox').click();
    await picture(page, 'recovery-code');
    await page.getByRole('button', { name: 'Open Regional panel' }).click();
    await page.getByRole('heading', { name: 'No reviews in this library yet' }).waitFor();
  });

  it('imports a review, and refuses a torn file in words', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Import', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Files', exact: true }).click();
    await page.getByText('Import finished: 1 imported, 1 refused').first().waitFor();
    const refused = page
      .getByRole('region', { name: 'Imported files' })
      .getByRole('listitem')
      .filter({ hasText: 'broken.pdf' });
    expect(await refused.innerText()).toMatch(/Refused: .+\. .+\./su);
    await picture(page, 'torn-file-refused');
    await page.getByRole('button', { name: 'Close the list of imported files' }).click();
  });

  it('decides, and exports a report of what was confirmed', async () => {
    const { page } = app;
    await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().click();
    await page.locator('.doclist a').first().click();
    await page.locator('.cardhead').first().click();
    for (const name of ['Accept', 'Accept', 'Reject', 'Accept']) {
      const card = page.locator('.card.open');
      const before = await card.getAttribute('data-card');
      await card.getByRole('button', { name }).click();
      await page.locator(`.card.open:not([data-card="${before}"])`).waitFor();
    }
    await page.getByText(/^4 of \d+ decided$/u).waitFor();
    await picture(page, 'four-decided');
    const confirmed = await confirmedThemes(page);
    await page.getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('link', { name: /^Which themes come up in most reviews/ }).click();
    await page.getByLabel('Count').selectOption({ label: 'confirmed tags' });
    await page.locator('.finding').waitFor();
    await picture(page, 'report');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /^First table/ }).click();
    await expectExported(await download, confirmed);
  });

  it('locks, refuses a wrong passphrase, and goes on where it was', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases' }).click();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByRole('heading', { name: 'Regional panel is locked' }).waitFor();
    expect(await page.content()).not.toContain(name);
    await page.getByLabel('Passphrase', { exact: true }).click();
    await page.keyboard.type('maple teapot quarrel lanterns');
    await page.getByRole('button', { name: 'Unlock' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('does not open this library');
    await picture(page, 'wrong-passphrase');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().click();
    await page.getByText(/3 tags confirmed/u).waitFor();
  });
});

/** Presses Tab until the focus is on the element: what a mouse reaches, the keyboard reaches too. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.first().waitFor();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    // One press after the other, and a look after each.
    // oxlint-disable-next-line no-await-in-loop
    if (await element.first().evaluate((one) => one === document.activeElement)) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(element)}`);
}

/** More stops than any room has. */
const MOST_STOPS = 150;

describe('the first run, by keyboard alone', () => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const tabAndPress = async (element: Locator, key = 'Enter'): Promise<void> => {
    await tabTo(app.page, element);
    await press(key);
  };

  it('makes a library', async () => {
    const { page } = app;
    await press('Control+l');
    await tabAndPress(page.getByRole('button', { name: 'Open another library' }));
    await tabAndPress(page.getByRole('button', { name: /^Make a library/u }));
    await tabTo(page, page.getByLabel('Name of the library'));
    await page.keyboard.type('Training set');
    await tabTo(page, page.getByLabel('Your name'));
    await page.keyboard.type('Joel Okafor');
    await tabTo(page, page.getByLabel('Passphrase', { exact: true }));
    await page.keyboard.type(PASSPHRASE);
    await tabTo(page, page.getByLabel('Passphrase again', { exact: true }));
    await page.keyboard.type(PASSPHRASE);
    await press('Enter');
    await tabAndPress(page.getByRole('checkbox'), 'Space');
    await tabAndPress(page.getByRole('button', { name: 'Open Training set' }));
    await page.getByRole('heading', { name: 'No reviews in this library yet' }).waitFor();
  });

  it('imports a review', async () => {
    const { page } = app;
    await tabAndPress(page.getByRole('button', { name: 'Import', exact: true }));
    const files = page.getByRole('menuitem', { name: 'Files', exact: true });
    await expect
      .poll(() => files.evaluate((one) => one === document.activeElement), PATIENT)
      .toBe(true);
    await press('Enter');
    await page.getByText('Import finished: 1 imported, 1 refused').first().waitFor();
    await tabAndPress(page.getByRole('button', { name: 'Close the list of imported files' }));
  });

  it('decides, and exports a report of what was confirmed', async () => {
    const { page } = app;
    await tabAndPress(page.getByRole('grid').getByRole('row').and(page.locator('[tabindex="0"]')));
    // A case of one document opens at that.
    await page.locator('.cardhead').first().waitFor();
    await press('j');
    for (const key of ['a', 'r', 'a']) {
      const before = await page.locator('.card.open').getAttribute('data-card');
      await press(key);
      await page.locator(`.card.open:not([data-card="${before}"])`).waitFor();
    }
    await page.getByText(/^3 of \d+ decided$/u).waitFor();
    const confirmed = await confirmedThemes(page);
    await press('Control+4');
    await tabAndPress(page.getByRole('link', { name: /^Which themes come up in most reviews/ }));
    await page.getByRole('heading', { level: 1, name: 'Themes across reviews' }).waitFor();
    await tabAndPress(page.getByLabel('Count'), 'Home');
    await page.locator('.finding').waitFor();
    await picture(page, 'report-by-keyboard');
    const download = page.waitForEvent('download');
    await tabAndPress(page.getByRole('button', { name: 'Export' }));
    const item = page.getByRole('menuitem', { name: /^First table/ });
    await item.waitFor();
    // The letters typed go to the item that begins with them.
    await page.keyboard.type('first');
    await expect.poll(() => item.evaluate((one) => one === document.activeElement)).toBe(true);
    await press('Enter');
    await expectExported(await download, confirmed);
  });

  it('kept each field for files in the document until it answered, and no longer', async () => {
    expect(await Promise.all(fields)).toEqual([true, true]);
    expect(await app.page.locator('input[type=file]').count()).toBe(0);
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});

/** The file has one review under each theme that was confirmed, and none under any other. */
async function expectExported(download: Download, confirmed: readonly string[]): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.csv$/u);
  const themes = await exportedThemes(download);
  const counted = [...themes].filter(([, count]) => count > 0).map(([theme]) => theme);
  expect(confirmed.length).toBeGreaterThan(0);
  expect(counted.toSorted()).toEqual([...confirmed].toSorted());
}
