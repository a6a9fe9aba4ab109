import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  openSamples,
  type AppInBrowser,
} from '../support/app-in-browser.ts';
import { askInPage } from '../support/bridge-in-page.ts';

let app: AppInBrowser;

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 20_000 };

beforeAll(async () => {
  app = await openAppInBrowser();
  await openSamples(app.page);
  app.page.setDefaultTimeout(PATIENT.timeout);
});
afterAll(() => app.close());

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

/** What the line above the list counts: "4 of 12 cases". */
function counts(): Promise<string> {
  return app.page.locator('.tools strong').first().innerText();
}

/** The name of the case whose row has the focus; empty where none has. */
function focusedRow(): Promise<string> {
  return app.page.evaluate(
    () => document.activeElement?.querySelector(':scope > th')?.textContent ?? '',
  );
}

async function focusFirstRow(): Promise<void> {
  await app.page.locator('.casetable tbody tr[tabindex="0"]').focus();
  await press('Home');
}

async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
    expect(await accessibilityProblems(app.page), colorScheme).toEqual([]);
  }
  await app.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await accessibilityProblems(app.page), 'forced colours').toEqual([]);
  await app.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

describe('the list of cases, by keyboard', () => {
  it('is accessible, and no id is shown raw', async () => {
    await expectAccessible();
    expect(await app.page.locator('main').innerText()).not.toMatch(/[a-z]_[a-z]/u);
  });

  it('narrows by a facet, says how many are left, and clears', async () => {
    const { page } = app;
    const type = page.getByRole('group', { name: 'Type' });
    const first = type.getByRole('checkbox').first();
    const count = Number.parseInt(await type.locator('.n').first().innerText(), 10);
    await first.focus();
    await press(' ');
    await expect.poll(counts, PATIENT).toBe(`${count} of 12 cases`);
    await page.getByText(`${count} cases shown`).waitFor({ state: 'attached' });
    expect(await page.locator('.casetable tbody th').count()).toBe(count);
    await page.getByRole('button', { name: 'Clear all' }).focus();
    await press('Enter');
    await expect.poll(counts, PATIENT).toBe('12 cases');
  });

  it('narrows by years, and tells a year that is none', async () => {
    const { page } = app;
    await page.getByLabel('From year').focus();
    await press('Control+a');
    await page.keyboard.type('20x');
    await page.getByText('Enter years in four figures, like 2019').waitFor();
    await expectAccessible();
    await press('Control+a');
    await page.keyboard.type('2016');
    await press('Enter');
    await expect.poll(counts, PATIENT).toMatch(/^\d+ of 12 cases$/u);
    const years = await page.locator('.casetable td[data-l="Year"]').allInnerTexts();
    expect(years.every((year) => Number(year) >= 2016)).toBe(true);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toBe('From year');
    await press('Control+a');
    await page.keyboard.type('2017');
    await press('Tab');
    await expect
      .poll(() => page.locator('.casetable td[data-l="Year"]').allInnerTexts(), PATIENT)
      .not.toContain('2016');
    expect(await focused()).toBe('To year');
    await page.getByRole('button', { name: 'Clear all' }).focus();
    await press('Enter');
    await expect.poll(counts, PATIENT).toBe('12 cases');
    expect(await page.getByLabel('From year').inputValue()).not.toBe('2017');
  });

  it('narrows by words of the name or the partnership as they are typed', async () => {
    const { page } = app;
    await page.getByLabel('Find a case by its name or partnership').fill('child m');
    await expect.poll(counts, PATIENT).toMatch(/^\d of 12 cases$/u);
    expect(await page.locator('.casetable tbody th').first().innerText()).toMatch(/child m/iu);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(counts, PATIENT).toBe('12 cases');
  });

  it('keeps columns and order with the library, and neither is an act to undo', async () => {
    const { page } = app;
    const head = page.getByRole('columnheader', { name: 'Harm' });
    await head.getByRole('button').click();
    await page.getByRole('button', { name: /^Columns/u }).click();
    await page.getByRole('option', { name: 'Partnership' }).click();
    await press('Escape');
    await page.getByText('Nothing to undo').first().waitFor();
    expect(await askInPage(page, 'readPreferences', {})).toMatchObject({
      value: { caseOrder: { by: 'harm', isDown: false } },
    });
    expect(await page.locator('th[aria-sort]').innerText()).toContain('Harm');
    expect(await page.getByRole('columnheader', { name: 'Partnership' }).count()).toBe(0);
    await page.getByRole('button', { name: /^Columns/u }).click();
    await page.getByRole('button', { name: /^Show the usual/u }).click();
    await press('Escape');
    await page.getByRole('columnheader', { name: 'Year' }).getByRole('button').click();
  });

  it('merges two chosen cases, and takes it back', async () => {
    const { page } = app;
    await focusFirstRow();
    await press(' ', 'Shift+ArrowDown');
    await page.getByText('2 cases chosen').waitFor();
    await press('.');
    await page.getByRole('menuitem', { name: 'Merge 2 cases' }).waitFor();
    await expectAccessible();
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge 2 cases' });
    await dialog.waitFor();
    await expectAccessible();
    // The other than is offered: it stays what it is called, though the first has been there for longer.
    await dialog.getByRole('radio', { checked: false }).check();
    const kept = dialog
      .locator('label')
      .filter({ has: page.getByRole('radio', { checked: true }) });
    const name = (await kept.innerText()).split(',')[0] ?? '';
    await dialog.getByText(`It goes on being called ${name}`).waitFor();
    await page.getByRole('button', { name: /^Merge into/u }).focus();
    await press('Enter');
    await expect.poll(counts, PATIENT).toBe('11 cases');
    await page.getByRole('rowheader', { name, exact: true }).waitFor();
    await press('z');
    await expect.poll(counts, PATIENT).toBe('12 cases');
  });

  it('opens a case with Enter and comes back to its row', async () => {
    const { page } = app;
    await focusFirstRow();
    await page.locator('tr[data-index="0"]:focus').waitFor();
    await press('ArrowDown');
    await page.locator('tr[data-index="1"]:focus').waitFor();
    const name = await focusedRow();
    await press('Enter');
    await page.getByRole('region', { name: 'Text of the document' }).waitFor();
    await page.goBack();
    await expect.poll(focusedRow, PATIENT).toBe(name);
  });
});

describe('the facts of a case, by keyboard', () => {
  const confirmed = async (): Promise<number> =>
    Number.parseInt(await app.page.locator('.factshead p').first().innerText(), 10);

  it('accepts and rejects with the words that say so in sight, and takes it back', async () => {
    const { page } = app;
    await page.getByRole('rowheader', { name: 'Child M' }).getByRole('link').click();
    await page.getByRole('heading', { name: 'Facts of the case' }).waitFor();
    expect(await confirmed()).toBe(0);
    await press('j');
    await page.locator('.fact.current').waitFor();
    expect(await page.locator('.fact.current').innerText()).toMatch(/proposed, 0\.\d\d/u);
    expect(await page.locator('.fact.current q').count()).toBe(1);
    await expectAccessible();
    await press('a');
    await expect.poll(confirmed, PATIENT).toBe(1);
    await press('a');
    await expect.poll(confirmed, PATIENT).toBe(2);
    await press('z');
    await expect.poll(confirmed, PATIENT).toBe(1);
    await press('z');
    await expect.poll(confirmed, PATIENT).toBe(0);
  });

  it('sets a date by hand, and says what is wrong with one', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Set date of publication by hand' }).focus();
    await press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByLabel('Month').fill('13');
    await dialog.getByLabel('Year').fill('2014');
    await press('Enter');
    await dialog.getByText('There is a problem').waitFor();
    await expectAccessible();
    await dialog.getByLabel('Month').fill('2');
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const set = page.locator('.fact', { hasText: 'February 2014' });
    await set.waitFor();
    expect(await set.innerText()).toContain('set by hand, Sample reader');
    await press('z');
    await set.waitFor({ state: 'detached' });
  });

  it('leads to the passage that says it', async () => {
    const { page } = app;
    const words = page.locator('.factwords a').nth(1);
    await words.focus();
    await press('Enter');
    await page.getByRole('region', { name: 'Text of the document' }).waitFor();
    expect(page.url()).toMatch(/\/passage\/\d+$/u);
    await page.goBack();
  });
});

describe('deleting a case', () => {
  it('asks by name and count, deletes, and goes on to the next row', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases', exact: true }).last().click();
    await page.locator('.casetable').waitFor();
    await focusFirstRow();
    await press('ArrowDown');
    const next = await focusedRow();
    await press('ArrowUp');
    const name = await focusedRow();
    await press('.', 'End');
    await page.getByRole('menuitem', { name: `Delete ${name}` }).waitFor();
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: `Delete ${name} and 1 document` });
    await dialog.waitFor();
    await dialog.getByText(/0 decided, \d+ not yet decided, 0 notes/u).waitFor();
    await expectAccessible();
    await press('Shift+Tab', 'Enter');
    await expect.poll(counts, PATIENT).toBe('11 cases');
    await expect.poll(focusedRow, PATIENT).toBe(next);
  });
});

describe('a narrow window', () => {
  it('shows the same in one column, without scrolling sideways', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.casetable').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    const overlapping = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('.casetable tbody tr:not(.gap)')];
      return rows.filter((row) => row.scrollHeight > row.clientHeight + 1).length;
    });
    expect(overlapping).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Narrow the list' }).click();
    await page.getByRole('group', { name: 'Progress' }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
