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
  await app.page.getByRole('link', { name: 'Child M' }).click();
  await app.page.locator('.doclist a').first().click();
  await app.page.getByRole('region', { name: 'Text of the document' }).waitFor();
  await app.page.keyboard.press('v');
  await thumbnails().waitFor();
});
afterAll(() => app.close());

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 20_000 };

function thumbnails() {
  return app.page.getByRole('navigation', { name: 'Pages' });
}

function current(): Promise<string | null> {
  return thumbnails().locator('[aria-current="page"]').getAttribute('data-page');
}

describe('small pictures of the pages', () => {
  it('are drawn, each with its number and what is tagged on it', async () => {
    await expect.poll(() => thumbnails().locator('canvas').count(), PATIENT).toBeGreaterThan(5);
    expect(await current()).toBe('1');
    await thumbnails().getByRole('button', { name: 'Page 1, no tags' }).waitFor();
    const tagged = thumbnails().getByRole('button', { name: /^Page 4, \d+ tags, \d+ left/u });
    await expect.poll(() => tagged.locator('i').count(), PATIENT).toBeGreaterThan(3);
    const isInside = await tagged.locator('.sheetlet').evaluate((sheet) => {
      const { top, bottom } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('i')].every((bar) => {
        const box = bar.getBoundingClientRect();
        return box.top >= top && box.bottom <= bottom + 1 && box.height >= 3;
      });
    });
    expect(isInside).toBe(true);
  });

  it('lead to their pages by keyboard, and follow the page that is read', async () => {
    await thumbnails().locator('button[tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown'])
      await app.page.keyboard.press(key);
    const focused = () =>
      app.page.evaluate(() => document.activeElement?.getAttribute('data-page'));
    await expect.poll(focused, PATIENT).toBe('7');
    await app.page.keyboard.press('Enter');
    await expect.poll(current, PATIENT).toBe('7');
    await app.page.getByText('page 7 of 9', { exact: true }).waitFor();
    await app.page.keyboard.press('End');
    await expect.poll(focused, PATIENT).toBe('9');
  });

  it('can be used by everyone, in light, dark and forced colours', async () => {
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await app.page.emulateMedia(media);
      expect(await accessibilityProblems(app.page), JSON.stringify(media)).toEqual([]);
    }
    await app.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('make room for the outline', async () => {
    await app.page.getByRole('button', { name: 'Outline', exact: true }).click();
    await app.page.getByRole('navigation', { name: 'Sections' }).waitFor();
    expect(await thumbnails().count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
