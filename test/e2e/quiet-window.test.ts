import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MADE_PASSPHRASE, makeLibrary } from '../bench/made-library.ts';
import { openAppInBrowser, type AppInBrowser } from '../support/app-in-browser.ts';

/** On a busy machine an answer may take seconds. */
const PATIENTLY = { timeout: 60_000 };

/** What the window asks of the library, counted: time says little on a busy machine. */
describe('the window asks no more than it needs', () => {
  let app: AppInBrowser;
  let data: string;
  let asked: { name: string; input: string }[] = [];

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'caselight-quiet-'));
    // One long document of 1,200 passages and one of 99.
    makeLibrary(data, 2);
    app = await openAppInBrowser({ data });
    app.page.on('request', (request) => {
      const [, name] = /\/call\/(\w+)$/u.exec(request.url()) ?? [];
      if (name !== undefined && name !== 'stillHere') {
        asked.push({ name, input: request.postData() ?? '' });
      }
    });
    await app.page.getByLabel('Passphrase', { exact: true }).fill(MADE_PASSPHRASE);
    await app.page.keyboard.press('Enter');
    await app.page.getByText('2 cases', { exact: true }).first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await rm(data, { recursive: true, force: true });
  });

  /** Once what was shown has been drawn, and whoever wanted to ask because of it has asked. */
  const settled = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const { caselight } = globalThis as unknown as {
        caselight: { stillHere(input: object): Promise<unknown> };
      };
      for (let frame = 0; frame < 3; frame += 1) {
        // oxlint-disable-next-line no-await-in-loop
        await new Promise(requestAnimationFrame);
        // oxlint-disable-next-line no-await-in-loop
        await caselight.stillHere({});
      }
    });
  const names = (): readonly string[] => asked.map(({ name }) => name);
  const room = async (page: Page, name: string, sign: string): Promise<void> => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name }).click();
    await page.locator(sign).filter({ visible: true }).first().waitFor();
  };
  const rooms = async (page: Page): Promise<void> => {
    await room(page, 'Search', '#search-words');
    await room(page, 'Themes', '.theme-page .rule');
    await room(page, 'Reports', '.report-list a');
    await room(page, 'Cases', '.casetable tbody th');
    await settled(page);
  };

  it('asks ahead what the themes room wants, one thing after the other, and nothing when it is first entered', async () => {
    const { page } = app;
    const wanted = ['codebook', 'themeRules', 'learnedFromDecisions', 'themeCounts'];
    const ofThemes = (): readonly string[] => names().filter((name) => wanted.includes(name));
    await expect.poll(ofThemes, PATIENTLY).toEqual(wanted);
    await settled(page);
    await room(page, 'Themes', '.theme-page .rule');
    await settled(page);
    expect(ofThemes()).toEqual(wanted);
    await room(page, 'Cases', '.casetable tbody th');
  });

  it('asks nothing again in rooms that are come back to while nothing has changed', async () => {
    const { page } = app;
    await rooms(page);
    // Each question of the library once, whoever wants the answer.
    const first = names().filter((name) =>
      ['listCases', 'listDocuments', 'codebook'].includes(name),
    );
    expect(first.toSorted()).toEqual(['codebook', 'listCases', 'listDocuments']);
    asked = [];
    await rooms(page);
    expect(names()).toEqual([]);
  });

  it('opens a long document with its first passages, and shows no count before all is there', async () => {
    const { page } = app;
    asked = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/call/readPassages', async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => (location.hash = '/cases/1/document/1'));
    await page.locator('.para .cardhead').first().waitFor();
    expect(names().filter((name) => name !== 'readPassages')).toEqual(['readDocument']);
    const foot = page.locator('.foot').filter({ visible: true });
    await expect
      .poll(() => foot.innerText(), PATIENTLY)
      .toContain('Reading the rest of the document');
    expect(await page.locator('.reader-left').count()).toBe(0);
    expect(await page.locator('.outline .left').count()).toBe(0);
    release();
    await expect.poll(() => foot.innerText(), PATIENTLY).toMatch(/^0 of 3,?600 decided/u);
    expect(await page.locator('.reader-left').innerText()).toContain('proposals decided');
    expect(names().filter((name) => name === 'readPassages')).toHaveLength(3);
  });

  it('asks one thing for a decision, and for taking it back only what it changed', async () => {
    const { page } = app;
    const foot = page.locator('.foot strong').filter({ visible: true });
    await page.keyboard.press('j');
    await page.locator('.card.open').waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => foot.innerText(), PATIENTLY).toMatch(/^1 of/u);
    await page.getByRole('button', { name: /^Undo: accepted/u }).waitFor();
    await settled(page);
    asked = [];
    await page.keyboard.press('a');
    await expect.poll(() => foot.innerText(), PATIENTLY).toMatch(/^2 of/u);
    await settled(page);
    expect(names()).toEqual(['editTags']);
    asked = [];
    await page.keyboard.press('z');
    await expect.poll(() => foot.innerText(), PATIENTLY).toMatch(/^1 of/u);
    await settled(page);
    expect(names()).toEqual(['undo', 'readTags']);
    expect(asked[1]?.input).toMatch(/"tagIds":\[\d+\]/u);
  });

  it('asks again for what was changed elsewhere, and shows it', async () => {
    const { page } = app;
    asked = [];
    await room(page, 'Cases', '.casetable tbody th');
    await expect.poll(() => names(), PATIENTLY).toContain('listCases');
    expect(app.complaints).toEqual([]);
  });
});
