import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  openSamples,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

let app: AppInBrowser;
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'caselight-reader-'));
  app = await openAppInBrowser({ data });
  await openSamples(app.page);
  await openFirstDocument();
});
afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

/** As much of what a document is read with as is asked about here. */
interface Asked {
  readDocument(input: object): Promise<{
    value: { tags: readonly { id: number; state: string; shownConfidence: number }[] };
  }>;
}

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 20_000 };

/** Opens the first document of the list by its links, as a person would. */
async function openFirstDocument(): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: 'Child M' }).click();
  await page.locator('.doclist a').first().click();
  await page.getByRole('region', { name: 'Text of the document' }).waitFor();
}

/** How many proposals the foot bar says are decided. */
async function decided(): Promise<number> {
  const words = await app.page.locator('.foot strong').first().innerText();
  return Number(/^(\d+) of \d+ decided/.exec(words)?.[1]);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, forcedColors: 'none' });
    expect(await accessibilityProblems(app.page), colorScheme).toEqual([]);
  }
  await app.page.emulateMedia({ colorScheme: 'light' });
}

describe('the reader, by keyboard', () => {
  it('opens a proposal with its words and what can be done with it', async () => {
    await press('j');
    const card = app.page.locator('.card.open');
    await card.waitFor();
    expect(await card.innerText()).toContain('Words that led here');
    expect(await card.getByRole('button', { name: 'Accept' }).count()).toBe(1);
    await expectAccessible();
  });

  it('decides thirty, takes them all back and does them all again', async () => {
    const before = await decided();
    for (let i = 0; i < 30; i += 1) await press(i % 3 === 0 ? 'r' : 'a');
    await expect.poll(decided, PATIENT).toBe(before + 30);
    for (let i = 0; i < 30; i += 1) await press('z');
    await expect.poll(decided, PATIENT).toBe(before);
    for (let i = 0; i < 30; i += 1) await press('Shift+Z');
    await expect.poll(decided, PATIENT).toBe(before + 30);
  });

  it('opens the proposal that a decision was taken back on, and the next one once it is decided anew', async () => {
    const card = app.page.locator('.card.open');
    const opened = (): Promise<string | null> => card.getAttribute('data-card');
    // Each of the thirty that were just done again opens its card; the last may come late.
    const comesToRest = async (): Promise<boolean> => {
      const before = await opened();
      await app.page.waitForTimeout(300);
      return before === (await opened());
    };
    await expect.poll(comesToRest, PATIENT).toBe(true);
    await press('j');
    await expect.poll(comesToRest, PATIENT).toBe(true);
    const first = await opened();
    await press('a');
    await expect.poll(opened, PATIENT).not.toBe(first);
    await expect.poll(comesToRest, PATIENT).toBe(true);
    const second = await opened();
    await press('z');
    await expect.poll(opened, PATIENT).toBe(first);
    await press('a');
    await expect.poll(opened, PATIENT).toBe(second);
  });

  it('decides nothing by letters typed in an open filter, and undoes to a tag that the filter hides', async () => {
    const { page } = app;
    const card = page.locator('.card.open');
    const opened = (): Promise<string | null> => card.getAttribute('data-card');
    const first = await opened();
    const before = await decided();
    await page.getByRole('button', { name: 'State' }).click();
    const proposed = page.getByRole('option', { name: 'Proposed' });
    await proposed.waitFor();
    await press('a', 'x', 'j');
    await proposed.click();
    await press('Escape');
    await proposed.waitFor({ state: 'detached' });
    expect(await decided()).toBe(before);
    expect(await opened()).toBe(first);
    await press('a');
    await expect.poll(decided, PATIENT).toBe(before + 1);
    await expect.poll(opened, PATIENT).not.toBe(first);
    await press('z');
    await expect.poll(decided, PATIENT).toBe(before);
    await expect.poll(opened, PATIENT).toBe(first);
    await page.getByRole('button', { name: 'State' }).click();
    await proposed.click();
    await press('Escape');
    await proposed.waitFor({ state: 'detached' });
  });

  it('takes letters as letters where a theme is sought, and changes the theme', async () => {
    const before = await decided();
    await press('j');
    await press('t');
    await app.page.getByRole('dialog').waitFor();
    await app.page.keyboard.type('drift');
    await app.page.getByRole('option', { name: /drift/iu }).first().waitFor();
    await expectAccessible();
    await press('Enter');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await decided()).toBe(before);
    await expect
      .poll(() => app.page.locator('.card.open .name').innerText(), PATIENT)
      .toMatch(/drift/iu);
    await press('z');
  });

  it('keeps a note with the tag', async () => {
    await press('n');
    await app.page.getByLabel('What should whoever reads this tag next know?').waitFor();
    await app.page.keyboard.type('Ask the midwife');
    await press('Control+Enter');
    await expect
      .poll(() => app.page.locator('.card.open .cnote').innerText(), PATIENT)
      .toBe('Ask the midwife');
  });

  it('tags words that were chosen with the word caret', async () => {
    const passage = app.page.locator('[data-passage][tabindex="0"]');
    await passage.focus();
    await press('Enter');
    await app.page
      .getByRole('group', { name: 'Chosen words' })
      .getByText(/^In the words/u)
      .waitFor();
    await expectAccessible();
    // No other tag is meant while one stands in the words.
    await press('t');
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await app.page.getByText('3 words chosen').waitFor();
    await press('t');
    await app.page.getByRole('dialog', { name: 'Tag 3 words' }).waitFor();
    await app.page.keyboard.type('recording');
    await press('Enter');
    const card = app.page.locator('.card.open');
    await expect.poll(() => card.innerText(), PATIENT).toContain('Take this tag away');
    await press('2');
    await expect.poll(() => card.innerText(), PATIENT).toContain('good practice');
  });

  it('moves the edges of a tag by words', async () => {
    await press('e');
    await app.page.getByText(/3 words\. Arrows move the end/u).waitFor();
    await press('ArrowRight');
    await app.page.getByText(/4 words\. Arrows move the end/u).waitFor();
    await press('Enter');
    await expect
      .poll(() => app.page.locator('.card.open .cardhead').innerText(), PATIENT)
      .toContain('4 words');
  });

  it('tells the history of a tag, and gives the focus back to its card', async () => {
    const button = app.page.locator('.card.open').getByRole('button', { name: 'History' });
    await button.focus();
    await press('h');
    const dialog = app.page.getByRole('dialog', { name: /^History of/u });
    await dialog.getByText(/tagged these words, with codebook/u).waitFor();
    expect(await dialog.locator('li').count()).toBe(4);
    expect(await dialog.innerText()).toMatch(/moved the edges/u);
    await expectAccessible();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('shows the printed page with the same tags, and comes back', async () => {
    await press('v');
    await app.page.getByRole('region', { name: 'Pages as printed' }).waitFor();
    await app.page.locator('.page-marks .page-mark.chosen').first().waitFor();
    await expectAccessible();
    await press('v');
    await app.page.getByRole('region', { name: 'Text of the document' }).waitFor();
  });

  it('takes the keyboard to the pages and back to a passage', async () => {
    const { page } = app;
    const pages = page.getByRole('region', { name: 'Pages as printed' });
    const isFocused = (one: Element): boolean => one === document.activeElement;
    await page.locator('[data-passage][tabindex="0"]').focus();
    await press('v');
    await expect.poll(() => pages.evaluate(isFocused), PATIENT).toBe(true);
    await press('v');
    await page.locator('[data-passage]:focus').waitFor();
  });

  it('moves edges in the text, from the printed page too, and draws them', async () => {
    const { page } = app;
    const drawn = (): Promise<string> =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('reader-choice') ?? [];
        return range instanceof Range ? range.toString() : '';
      });
    await press('v');
    await page.getByRole('region', { name: 'Pages as printed' }).waitFor();
    await press('j');
    const words = page.getByRole('group', { name: 'Chosen words' });
    await press('e');
    await words.getByText('Arrows move the end').waitFor();
    await page.locator('[data-passage]:focus').waitFor();
    await expect.poll(drawn, PATIENT).not.toBe('');
    const before = await drawn();
    await press('ArrowLeft');
    await expect.poll(drawn, PATIENT).not.toBe(before);
    expect(before.startsWith(await drawn())).toBe(true);
    await press('Escape');
    await expect.poll(drawn, PATIENT).toBe('');
  });

  it('counts a proposal marked unsure as left to decide, and says so', async () => {
    const { page } = app;
    const before = await decided();
    await press('j');
    await press('u');
    await page.getByText('1 of those left marked unsure').waitFor();
    expect(await decided()).toBe(before);
    await press('z');
    await page.getByText('1 of those left marked unsure').waitFor({ state: 'detached' });
  });

  it('keeps the section that is read in sight in the outline', async () => {
    const { page } = app;
    const outline = page.getByRole('navigation', { name: 'Sections' });
    await page.setViewportSize({ width: 1280, height: 480 });
    await outline.getByRole('button').last().click();
    const current = outline.locator('[aria-current]');
    const isInSight = (): Promise<boolean> =>
      current.evaluate((line) => {
        const list = line.closest('nav')?.getBoundingClientRect();
        const { top, bottom } = line.getBoundingClientRect();
        return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
      });
    await expect.poll(() => outline.evaluate((list) => list.scrollTop), PATIENT).toBeGreaterThan(0);
    await expect.poll(isInSight, PATIENT).toBe(true);
    await page
      .getByRole('region', { name: 'Text of the document' })
      .evaluate((text) => text.scrollTo(0, 0));
    await outline.getByRole('button').first().and(current).waitFor();
    await expect.poll(isInSight, PATIENT).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('the last proposal of a document', () => {
  it('is followed by those of the next document, whatever is left in this one', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases' }).first().click();
    await openFirstDocument();
    const here = page.url();
    // With none chosen, the one before is the last.
    const opensLast = async (): Promise<number> => {
      await press('k');
      await page.waitForTimeout(500);
      return page.locator('.card.open').count();
    };
    // Nothing is opened while the rest of the document is on its way, as is said then.
    await expect.poll(opensLast, PATIENT).toBe(1);
    expect(page.url()).toBe(here);
    await press('j');
    await expect.poll(() => page.url(), PATIENT).toMatch(/\/document\/\d+\/tag\/\d+$/u);
    expect(page.url()).not.toContain(here);
    await page.locator('.card.open').waitFor();
  });

  it('shows a tag that one was sent to, however unsure it is', async () => {
    const { page } = app;
    const [, document] = /\/document\/(\d+)/u.exec(page.url()) ?? [];
    const hidden = await page.evaluate(async (documentId) => {
      const { caselight } = globalThis as unknown as { caselight: Asked };
      const { value } = await caselight.readDocument({ documentId });
      return value.tags.find(
        ({ state, shownConfidence }) => state === 'proposed' && shownConfidence < 0.45,
      );
    }, Number(document));
    const here = page.url().replace(/tag\/\d+$/u, `tag/${hidden?.id}`);
    await page.goto(here);
    await page.locator(`.card.open[data-card="${hidden?.id}"]`).waitFor();
    await page.getByText('tags not shown by the filters').waitFor();
    // Until a filter is changed: it hides this one as any other.
    await page.getByLabel('Confidence').selectOption('from 0.70');
    await page.locator(`[data-card="${hidden?.id}"]`).waitFor({ state: 'detached' });
  });
});

describe('what was decided', () => {
  it('is still there when the app was ended and started again', async () => {
    const before = await decided();
    await app.close();
    app = await openAppInBrowser({ data });
    await openSamples(app.page);
    await openFirstDocument();
    await expect.poll(decided, PATIENT).toBe(before);
    expect(app.complaints).toEqual([]);
  });
});
