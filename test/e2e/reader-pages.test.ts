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

describe('the printed pages', () => {
  it('are read and painted in threads of their own, which end with the document', async () => {
    const { page } = app;
    const threads = () =>
      page
        .workers()
        .flatMap((one) => /pdf\.(\w+)/u.exec(one.url())?.[1] ?? [])
        .toSorted();
    await expect.poll(threads, PATIENT).toEqual(['renderer', 'worker']);
    const address = new URL(page.url()).hash;
    await page.evaluate(() => (location.hash = '/cases'));
    await expect.poll(threads, PATIENT).toEqual([]);
    // Blank sheets stand at once where the file is a long time coming.
    let give = (): void => undefined;
    const held = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/call/documentFile', async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate((to) => (location.hash = to), address);
    await page.getByRole('region', { name: 'Text of the document' }).waitFor();
    await page.keyboard.press('v');
    await page.getByRole('region', { name: 'Page 1', exact: true }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Opening the pages of' }).waitFor();
    expect(await page.locator('.page-face .textLayer span').count()).toBe(0);
    give();
    await page.locator('.page-face .textLayer span').first().waitFor();
    await page.getByText('Opening the pages of').waitFor({ state: 'detached' });
    await expect.poll(threads, PATIENT).toEqual(['renderer', 'worker']);
  });

  /** How much of page 4 is above the top of the window, as a share of its height. */
  const share = (): Promise<number> =>
    app.page.evaluate(() => {
      const face = document.querySelector('.page-face');
      const page = face?.querySelector('[aria-label="Page 4"]');
      if (!face || !page) return Number.NaN;
      const { top, height } = page.getBoundingClientRect();
      return (face.getBoundingClientRect().top - top) / height;
    });

  it('keep the place that is read where the window or the zoom gives them another size', async () => {
    const { page } = app;
    await page.getByText(/^page \d of 9$/u).waitFor();
    await page.locator('.page-face').evaluate((face) => {
      const row = face.querySelector('.page-row');
      const height = (row?.clientHeight ?? 0) + 20;
      face.scrollTop = 3.25 * height;
    });
    await expect.poll(share, PATIENT).toBeGreaterThan(0.1);
    const before = await share();
    const expectKept = () =>
      expect.poll(async () => Math.abs((await share()) - before), PATIENT).toBeLessThan(0.05);
    for (const width of [1900, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectKept();
    }
    const height = () =>
      page.getByLabel('Page 4', { exact: true }).evaluate((on) => on.clientHeight);
    const small = await height();
    for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(height, PATIENT).toBeGreaterThan(small);
    await expectKept();
  });
});
