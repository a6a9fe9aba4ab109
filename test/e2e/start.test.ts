import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

const PASSPHRASE = 'maple teapot quarrel lantern';

let app: AppInBrowser;
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
    expect(
      await page
        .getByRole('list', { name: /Recovery code/ })
        .getByRole('listitem')
        .count(),
    ).toBe(9);
    await expectAccessible();
    await page.getByRole('button', { name: 'Open Regional panel' }).press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('printed or saved');
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

  it('imports a file that is dropped on it, and says so', async () => {
    const { page } = app;
    const text = 'Serious case review\n\n1.1 The health visitor did not ask about the bruise.\n';
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content.repeat(20)], 'review.txt', { type: 'text/plain' }));
      return data;
    }, text);
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await page.getByText('Import finished: 1 imported').first().waitFor();
    await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().waitFor();
    await expectAccessible();
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
