import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { CALLS, EVENTS } from '../../src/shared/contract/contract.ts';
import { askInPage, bridgeNames } from '../support/bridge-in-page.ts';
import { launchApp, type LaunchedApp } from '../support/launch-app.ts';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstWindow();
});
afterAll(() => app.close());

describe('the window', () => {
  it('has the contract on window.caselight and nothing else', async () => {
    const names = await bridgeNames(page);
    expect(names.toSorted()).toEqual([...Object.keys(CALLS), ...Object.keys(EVENTS)].toSorted());
  });

  it('opens the sample reviews through the database process', async () => {
    await page.getByRole('button', { name: /^Look around with sample reviews/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    await page.getByRole('link', { name: 'Baby Rowan' }).waitFor();
  });

  it('refuses a wrong shape in every call that takes one, and says nothing of it', async () => {
    for (const name of Object.keys(CALLS)) {
      const answer = await askInPage(page, name, { somethingElse: 'Baby Rowan' });
      expect(answer, name).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
      expect(JSON.stringify(answer)).not.toContain('Baby Rowan');
    }
  });

  it('asks nothing of any other place, and goes nowhere else', async () => {
    await page.evaluate(() => {
      window.open('https://example.org/');
      void fetch('https://example.org/').catch(() => undefined);
      window.location.href = 'https://example.org/';
    });
    await page.waitForTimeout(300);
    expect(page.url()).toMatch(/caselight/);
    expect(app.windows()).toHaveLength(1);
  });

  it('locks, and forgets what it showed', async () => {
    await page.getByRole('link', { name: 'Search' }).click();
    await page.locator('#search-words').fill('Baby Rowan');
    // What was said last stands in the page, unseen.
    await page.getByRole('link', { name: 'Cases' }).first().click();
    await page.getByLabel(/^Find a case by/u).fill('Rowan');
    await expect
      .poll(() => page.locator('.live').textContent(), { timeout: 20_000 })
      .toBe('1 case shown');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('heading', { name: 'Sample reviews is locked' }).waitFor();
    expect(await page.locator('.live').textContent()).toBe('');
    expect(await page.content()).not.toContain('Baby Rowan');
  });
});
