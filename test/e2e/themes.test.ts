import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  openSamples,
  type AppInBrowser,
} from '../support/app-in-browser.ts';
import { askInPage } from '../support/bridge-in-page.ts';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  await openSamples(app.page);
});
afterAll(() => app.close());

/** Decides so many proposals of a theme, the first as they were proposed, the others rejected. */
async function decide(theme: string, accepted: number, rejected: number): Promise<void> {
  const coder = 'Sample reader';
  const answer = await askInPage(app.page, 'listTags', { theme, state: 'proposed' });
  const { value } = answer as { value: { tags: readonly { id: number }[] } };
  const ids = value.tags.slice(0, accepted + rejected).map(({ id }) => id);
  expect(ids).toHaveLength(accepted + rejected);
  const edit = (tagIds: readonly number[], decision: string) =>
    askInPage(app.page, 'editTags', { tagIds, edit: { decision }, coder });
  await edit(ids.slice(0, accepted), 'accepted');
  await edit(ids.slice(accepted), 'rejected');
}

describe('what was learned', () => {
  it('says from how many decisions, what moved, and is forgotten and brought back', async () => {
    const { page } = app;
    await decide('information_sharing', 4, 18);
    await decide('recording', 2, 1);
    await page.getByRole('link', { name: 'Themes' }).click();
    await page.getByRole('link', { name: 'What was learned' }).click();
    const row = page.getByRole('row', { name: /Information sharing/ });
    await row.waitFor();
    const cells = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
    const [decided, right, before, after, words] = cells;
    expect([decided, right]).toEqual(['22', '4']);
    // (4 + 10 c) / 32, where c is what they were proposed at; both are shown to two places.
    expect(Number(after)).toBeCloseTo((4 + 10 * Number(before)) / 32, 1);
    expect(words).toMatch(/less sure$/);
    await page
      .getByRole('row', { name: /Records and recording/ })
      .getByText('nothing yet, 17 more needed')
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Forget what was learned' }).click();
    await page.getByText('No proposal has been decided since.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('z');
    await row.waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describe('a theme', () => {
  it('is given a colour of its own, which shows wherever its letters stand, and undo takes it back', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Records and recording', exact: true }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Records and recording' }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('radio', { name: 'as practice themes' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'indigo' }).check();
    await page.getByRole('button', { name: 'Keep changes' }).click();
    const code = page.locator('.theme-head .code');
    const colour = () => code.evaluate((box) => getComputedStyle(box).backgroundColor);
    await page.locator('.theme-head .code.c-indigo').waitFor();
    expect(await colour()).toBe('rgb(36, 39, 90)');
    await page.getByText('Codebook 2026.1+1').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.theme-head .code:not(.c-indigo)').waitFor();
    expect(await colour()).toBe('rgb(29, 112, 184)');
    expect(app.complaints).toEqual([]);
  });

  it('says what a new rule would propose in the end, in words', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByLabel('Words to find').fill('"health visitor"');
    await page.getByText('In words: “health visitor”: as the clause says').waitFor();
    await page.getByText(/would be new proposals/).waitFor();
    // The numbers are of the words that stand there: none while other words are tried.
    await page.getByLabel('Words to find').fill('"health visitors"');
    expect(await page.locator('.try-counts').count()).toBe(0);
    await page.getByText(/would be new proposals/).waitFor();
    await page
      .getByText(/would (not )?be proposed/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close without saving' }).click();
    expect(app.complaints).toEqual([]);
  });
});
