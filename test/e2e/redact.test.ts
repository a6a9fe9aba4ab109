import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/core/extract/docx/read-docx.ts';
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

const places = '.redact-text .place';

describe('redacting a review', () => {
  it('opens from the reader by a key, and proposes what to take out with a reason', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases' }).first().click();
    await page.locator('.lib a[href^="#/cases/"]').first().click();
    await page.locator('.doclist a').first().click();
    await page.getByRole('region', { name: 'Document', exact: true }).waitFor();
    await page.keyboard.press('x');
    await page.getByRole('heading', { level: 1, name: 'Redact' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look for what could tell who is meant' }).click();
    await page.locator(places).first().waitFor();
    await page.keyboard.press('j');
    const card = page.getByRole('region', { name: 'The chosen place' });
    await card.getByText(/Page \d+, proposed, not decided/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('decides by keys, goes on to the next, and takes back', async () => {
    const { page } = app;
    const kept = page.locator(`${places}.kept`);
    const taken = page.locator(`${places}.accepted`);
    await page.keyboard.press('a');
    await expect.poll(() => taken.count()).toBe(1);
    const card = page.getByRole('region', { name: 'The chosen place' });
    await card.getByText(/proposed, not decided/).waitFor();
    await page.keyboard.press('r');
    await expect.poll(() => kept.count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => kept.count()).toBe(0);
    expect(await taken.count()).toBe(1);
  });

  it('leaves words in wherever they stand, and takes out words that were not proposed', async () => {
    const { page } = app;
    await page
      .getByRole('button', { name: /^Leave in .* everywhere$/ })
      .first()
      .click();
    await expect.poll(() => page.locator(`${places}.kept`).count()).toBeGreaterThan(0);
    await page.keyboard.press('t');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Take out', exact: true }).last().click();
    await page.getByRole('link', { name: 'Say why' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Words' }).fill('review');
    await page.getByRole('textbox', { name: 'Why' }).fill('It could be known by it.');
    await page.getByRole('textbox', { name: 'In their place' }).fill('the board');
    await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(`${places}.manual`).count()).toBeGreaterThan(0);
    await page.getByText('[the board]').first().waitFor();
  });

  it('saves a copy that was read back, with a list of what was taken out', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Redacted copy' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const file = await (await download).path();
    await page.getByText(/was read back before it was saved/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const read = await readDocx(await readFile(file));
    const text = JSON.stringify(read);
    expect(text).toContain('What was taken out');
    expect(text).toContain('[the board]');
    await page.getByRole('button', { name: 'Done' }).click();
  });

  it('asks how words that are flagged leave, before any other export', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Briefs' }).first().click();
    await page.getByRole('button', { name: 'Case report' }).first().click();
    await page.getByLabel('Case', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('radio', { name: /^Page/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    const asked = page.getByRole('dialog', { name: 'Before it leaves the library' });
    await asked.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await asked.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toMatch(/\[[^\]]{3,60}\]/);
  });

  it('makes no complaint', () => {
    expect(app.complaints).toEqual([]);
  });
});
