import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
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

/** The words that are flagged most often are settled everywhere at once, and opened again by one undo. */
async function settlesTogether(page: Page): Promise<void> {
  const open = page.locator('.flags li:not(.closed)');
  const before = await open.count();
  const together = page.getByRole('checkbox', { name: /^Flag \d+ in all \d+ places/ }).first();
  const places = Number(
    /in all (\d+)/.exec((await together.getAttribute('aria-label')) ?? '')?.[1],
  );
  expect(places).toBeGreaterThan(1);
  await together.focus();
  await page.keyboard.press('Space');
  await page
    .getByRole('button', { name: new RegExp(`^Replace flag \\d+ in all ${places} places$`) })
    .click();
  await expect.poll(() => open.count()).toBe(before - places);
  await page.keyboard.press('Control+z');
  await expect.poll(() => open.count()).toBe(before);
}

describe('a 7-minute briefing', () => {
  it('is drafted from a theme, with its numbers, quotes, questions and flags', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Briefs' }).click();
    await page.getByText('There are no briefs yet').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the first brief' }).click();
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await page.getByRole('link', { name: 'Choose the theme that it is about' }).waitFor();
    await page.getByLabel('Theme', { exact: true }).selectOption('Professional curiosity');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Professional curiosity' }).waitFor();
    await page.getByText(/Professional curiosity is a concern in \d+ of 12 reviews/).waitFor();
    expect(await page.locator('.a4 blockquote').count()).toBeGreaterThanOrEqual(4);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is put in order by keyboard and by dragging, and undone', async () => {
    const { page } = app;
    const parts = page.getByRole('region', { name: 'Parts' });
    const names = () => parts.locator('.brief-partname').allInnerTexts();
    const before = await names();
    await parts.getByRole('button', { name: '4. What went well', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await names()).indexOf('4. What went well'))
      .toBe(before.indexOf('4. What went well') - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(before);
    await parts
      .getByRole('listitem')
      .filter({ hasText: '6. Questions' })
      .dragTo(parts.getByRole('listitem').filter({ hasText: '2. How often' }));
    await expect.poll(async () => (await names())[2]).toBe('6. Questions for a team');
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(before);
  });

  it('takes quotes and words of the trainer', async () => {
    const { page } = app;
    const quotes = page.locator('.a4 blockquote');
    const count = await quotes.count();
    await page
      .getByRole('button', { name: /^Add: / })
      .first()
      .click();
    await expect.poll(() => quotes.count()).toBe(count + 1);
    // The line went, and the keyboard goes on with the one that took its place.
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await expect.poll(focused).toMatch(/^Add: /);
    await page.getByRole('button', { name: '6. Questions for a team', exact: true }).click();
    const ask = page.getByRole('button', { name: 'Question', exact: true });
    const questions = page.locator('.a4 p.question');
    const asked = await questions.count();
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'The question' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => ask.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await questions.count()).toBe(asked);
    await page.keyboard.press('Enter');
    await page.keyboard.type('What would make us ask again?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('What would make us ask again?').first().waitFor();
    expect(await questions.count()).toBe(asked + 1);
    const lines = page.locator('.a4 .brief-line');
    const standing = await lines.count();
    await lines.nth(1).getByRole('button', { name: 'Take this out' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.count()).toBe(standing - 1);
    await expect.poll(focused).toBe('Take this out');
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines.count()).toBe(standing);
    await ask.focus();
    await expect.poll(() => ask.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is exported once its flags are settled, or with them where that is said', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByRole('link', { name: 'Settle the open flags, or say that it may go with them' })
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await settlesTogether(page);
    for (let open = await page.locator('.flags li:not(.closed)').count(); open > 0; open -= 1) {
      await page.keyboard.press('f');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.flags li:not(.closed)').count()).toBe(open - 1);
    }
    await page.getByText('No flag is open').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const path = await (await download).path();
    const { blocks } = await readDocx(new Uint8Array(await readFile(path)));
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain('Professional curiosity');
    expect(texts).toContain('What would make us ask again?');
    const quoted = (await page.locator('.a4 blockquote').allInnerTexts()).map((text) =>
      text.trim(),
    );
    for (const words of quoted) expect(texts).toContain(words);
    expect(app.complaints).toEqual([]);
  });

  it('keeps all flags of a kind with one reason, and leaves no word of them unseen', async () => {
    const { page } = app;
    await page.keyboard.press('Control+z');
    const open = page.locator('.flags li:not(.closed)');
    await expect.poll(() => open.count()).toBeGreaterThan(0);
    await page.keyboard.press('Shift+F');
    const dialog = page.getByRole('dialog', { name: 'Settle flags of one kind' });
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByRole('button', { name: /^Settle / }).click();
    await dialog.getByRole('link', { name: 'Say why these words may stay' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('Published with the review');
    await page.keyboard.press('Enter');
    await expect.poll(() => open.count()).toBe(0);
    await page
      .getByText(/is kept: Published with the review/)
      .first()
      .waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('keeps the words of one flag with the reason that stands there, by keyboard alone', async () => {
    const { page } = app;
    const kept = page.getByText(/is kept: A public inquiry/);
    const reason = page.getByLabel('Why they may stay');
    const open = page.locator('.flags li:not(.closed)');
    const kinds = async () =>
      (await open.locator('h3').allInnerTexts()).map((text) => text.replace(/^\d+\s*/u, ''));
    const twice = async () => (await kinds()).find((kind, at, all) => all.indexOf(kind) !== at);
    for (let undone = 0; undone < 40 && (await twice()) === undefined; undone += 1) {
      const before = await open.count();
      await page.keyboard.press('Control+z');
      await expect.poll(() => open.count()).toBeGreaterThan(before);
    }
    const ofKind = open.filter({ hasText: (await twice()) ?? 'no kind' });
    const keep = ofKind.first().getByRole('button', { name: /^Keep flag/ });
    await keep.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => reason.evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Say why these words may stay').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => reason.count()).toBe(0);
    await expect.poll(() => keep.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('A public inquiry');
    await page.keyboard.press('Enter');
    await expect.poll(() => kept.count()).toBe(1);
    await keep.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => kept.count()).toBe(2);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => kept.count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });

  it.each([
    [1920, 1080],
    [640, 400],
    [320, 640],
  ])('fits %d pixels without scrolling both ways', async (width, height) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
