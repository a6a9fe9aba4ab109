import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  openSamples,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  await openSamples(app.page);
});
afterAll(() => app.close());

describe('keeping and erasing', () => {
  it('labels a document and gives it a day, with the documents of its case', async () => {
    const { page } = app;
    await page.evaluate(() => (window.location.hash = '#/cases/1'));
    const label = page.getByRole('combobox', { name: /^Who may see/ }).first();
    await label.selectOption('restricted');
    await page.getByText(/, restricted$/).waitFor();
    const day = page.getByLabel(/^Keep .* until$/).first();
    await day.fill('2020-03-31');
    await day.blur();
    await page.getByRole('button', { name: /^Undo: keep until 2020-03-31/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says in the reader that the document is restricted', async () => {
    const { page } = app;
    await page.evaluate(() => (window.location.hash = '#/cases/1/document/1'));
    await page.getByText(/, document 1 of 1, restricted$/).waitFor();
  });

  it('lists it as due, asks before it is erased, and says by when backups no longer hold it', async () => {
    const { page } = app;
    await page.evaluate(() => (window.location.hash = '#/settings/keeping'));
    await page.getByText('1 document due').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Erase / }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase 1 document' });
    await dialog.getByText('Check what goes').waitFor();
    await dialog.getByText('within 30 days').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Erase 1 document' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('No document is due').waitFor();
    await page.getByText('What was erased').click();
    await page.getByText(/1 document, gone from the backups by/).waitFor();
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
