import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

const FIRST = 'maple teapot quarrel lantern';
const SECOND = 'harbour pencil walnut violin';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  const { page } = app;
  await page.getByLabel('Name of the library').fill('Regional panel');
  await page.getByLabel('Your name').fill('Ruth Whitlock');
  await page.getByLabel('Passphrase', { exact: true }).fill(FIRST);
  await page.getByLabel('Passphrase again', { exact: true }).fill(FIRST);
  await page.getByRole('button', { name: 'Make Regional panel' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Open Regional panel' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});
afterAll(() => app.close());

describe('settings', () => {
  it('are accessible, light and dark', async () => {
    const { page } = app;
    await page.getByText('coding now').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.locator('[data-theme="dark"]').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('take a change back with Ctrl+Z, wherever it was made', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Undo:/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('[data-theme="light"]').waitFor();
  });

  it('add a person, who is coding from then on', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('Enter a name');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('Joel Okafor');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Coding as Joel Okafor, JO' }).waitFor();
    await page.getByRole('button', { name: 'Switch to Ruth' }).click();
    await page.getByRole('button', { name: 'Coding as Ruth Whitlock, RW' }).waitFor();
  });

  it('change a key, refuse one that is taken, and switch one off', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Change the key for find anything' }).click();
    await page.getByLabel('Press the new key here').press('Control+1');
    await page.getByText('does “Go to cases” already').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Press the new key here').press('q');
    await page.getByRole('button', { name: 'Keep this key' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('q');
    await page.getByRole('dialog', { name: 'Find' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('switch', { name: 'Single-letter keys' }).uncheck();
    await page.keyboard.press('q');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('switch', { name: 'Single-letter keys' }).check();
  });

  it('let rooms have the same key for acts of their own', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Change the key for accept', exact: true }).click();
    const field = page.getByLabel('Press the new key here');
    await field.press('g');
    await field.press('a');
    expect(await page.locator('#key-holder').innerText()).toBe('');
    await field.press('r');
    await page.getByText('R does “Reject” already').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('change the passphrase: the old one no longer opens, the new one does', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Change passphrase' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Passphrase now', { exact: true }).fill(FIRST);
    await dialog.getByLabel('New passphrase', { exact: true }).fill(SECOND);
    await dialog.getByLabel('New passphrase again', { exact: true }).fill(SECOND);
    await dialog.getByRole('button', { name: 'Change passphrase' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(FIRST);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(SECOND);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  });

  it('make a backup and say when', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(/MB, checked$/).waitFor();
  });

  it('restore a backup after saying what would be lost, and keep what it replaces', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Mary Okonjo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Coding as Mary Okonjo, MO' }).waitFor();
    await page.getByText('All backups, and restoring one').click();
    await page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
    await dialog.getByText('1 act done since').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Restore this backup' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Coding as Ruth Whitlock/ }).waitFor();
    await page.getByText('Before a backup was restored').waitFor();
  });
});

describe('quick open', () => {
  it('goes where its words say, by keyboard', async () => {
    const { page } = app;
    await page.keyboard.press('q');
    const field = page.getByRole('combobox', { name: /^Case, document/ });
    await field.fill('reprots');
    expect(await page.getByRole('dialog').getByRole('option').first().innerText()).toContain(
      'Reports',
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    await page.keyboard.press('q');
    await page.getByRole('combobox', { name: /^Case, document/ }).fill('recovery code');
    await page.getByRole('option', { name: 'Lock, passphrase and recovery code' }).click();
    await page.getByRole('dialog', { name: 'Lock, passphrase and recovery code' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
