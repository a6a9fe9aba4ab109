import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, openSamples, type AppInBrowser } from '../support/app-in-browser.ts';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  await openSamples(app.page);
});
afterAll(() => app.close());

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 60_000 };

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.matches('[data-passage]') === true) return 'a passage';
    return activeElement?.matches('tr') === true ? 'a row' : activeElement?.tagName;
  });

describe('the keyboard', () => {
  it('goes on in the document that was opened, and where it was when one comes back', async () => {
    const { page } = app;
    await page.getByRole('grid').getByRole('row').and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENT).toBe('a passage');
    await page.goBack();
    await expect.poll(() => focused(page), PATIENT).toBe('a row');
    await page.keyboard.press('Control+4');
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    expect(await focused(page)).toBe('MAIN');
    await page.keyboard.press('Control+1');
    await expect.poll(() => focused(page), PATIENT).toBe('a row');
  });
});

describe('the printed page', () => {
  it('gives its words to be tagged, and takes the tag back', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Child M' }).click();
    await page.locator('.doclist a').first().click();
    await page.locator('[data-passage]').first().waitFor();
    await page.keyboard.press('v');
    await page.locator('[data-printed="1"] [data-unit]').first().waitFor(PATIENT);
    await page.locator('.thumbnails [data-page="3"]').click();
    const run = page
      .locator('[data-printed="3"] [data-unit]')
      .filter({ hasText: /\w{4,} \w{4,} / });
    // The first is the running head, which is no part of the text.
    await run.nth(4).waitFor(PATIENT);
    await run.nth(4).scrollIntoViewIfNeeded();
    const box = await run.nth(4).boundingBox();
    if (box === null) throw new Error('the words are not on the screen');
    // On whole pixels, as a mouse is: between them, at the edge of a letter, Chromium may take none.
    const [left, middle] = [Math.ceil(box.x) + 4, Math.round(box.y + box.height / 2)];
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move(left + 200, middle, { steps: 4 });
    await page.mouse.up();
    await page.getByText(/^\d+ words? chosen$/u).waitFor();
    expect(await page.locator('.page-mark.words-chosen').count()).toBeGreaterThan(0);
    const before = await page.locator('.card').count();
    await page.keyboard.press('t');
    await page.getByLabel('Theme', { exact: false }).first().waitFor();
    await page.keyboard.type('recording');
    await page.keyboard.press('Enter');
    await page.locator('.card.open').filter({ hasText: 'Records and recording' }).waitFor();
    expect(await page.locator('.page-mark.words-chosen').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.card').count(), PATIENT).toBe(before);
  });
});

describe('the codebook', () => {
  it('is put in another order, and back', async () => {
    const { page } = app;
    await page.evaluate(() => {
      window.location.hash = '/themes/professional_curiosity';
    });
    const first = page.locator('.theme-tree li a').first();
    await first.filter({ hasText: 'Professional curiosity' }).waitFor();
    await page.getByRole('button', { name: 'Move Professional curiosity down' }).click();
    await first.filter({ hasText: 'Professional challenge' }).waitFor();
    await page.keyboard.press('Control+z');
    await first.filter({ hasText: 'Professional curiosity' }).waitFor();
  });
});

describe('a host that has ended', () => {
  it('is told, and nothing is said to be saved', async () => {
    const { page } = app;
    expect(app.complaints).toEqual([]);
    await page
      .locator('.foot')
      .getByText('saved', { exact: true })
      .filter({ visible: true })
      .waitFor();
    await app.killHost();
    await page.getByRole('alert').filter({ hasText: 'Caselight has ended' }).waitFor(PATIENT);
    await page.locator('.foot').getByText('not saved').filter({ visible: true }).waitFor();
  });
});
