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
});
afterAll(() => app.close());

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 20_000 };

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

/** What the bar says: "3 of 17". */
async function says(): Promise<string> {
  return (await app.page.locator('.find-count').innerText()).split('\n')[0]?.trim() ?? '';
}

/** The words under the mark of the place that is shown, in the text; undefined where none is drawn. */
function marked(): Promise<string | undefined> {
  return app.page.evaluate(() => {
    const [range] = CSS.highlights.get('reader-found-now') ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
}

/** Whether the marked words stand inside the window. */
function isInView(): Promise<boolean> {
  return app.page.evaluate(() => {
    const [range] = CSS.highlights.get('reader-found-now') ?? [];
    const face = document.querySelector('.text-face')?.getBoundingClientRect();
    if (!(range instanceof Range) || face === undefined) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= face.top && bottom <= face.bottom;
  });
}

describe('finding in the document', () => {
  it('counts every place of the whole document and goes through them by Enter, round its end', async () => {
    await press('Control+f');
    const field = app.page.getByRole('searchbox', { name: 'Find in this document' });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await app.page.keyboard.type('CHILD M\u2019S MOTHER');
    await expect.poll(says, PATIENT).toMatch(/^1 of \d+$/u);
    const of = Number((await says()).split(' ').at(-1));
    expect(of).toBeGreaterThan(3);
    for (let i = 2; i <= of; i += 1) {
      await press('Enter');
      await expect.poll(says, PATIENT).toBe(`${i} of ${of}`);
      await expect.poll(marked, PATIENT).toMatch(/^Child M.s mother$/iu);
      await expect.poll(isInView, PATIENT).toBe(true);
    }
    await press('Enter');
    await expect.poll(says, PATIENT).toBe(`1 of ${of}`);
    await press('Shift+Enter');
    await expect.poll(says, PATIENT).toBe(`${of} of ${of}`);
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
    const small = await app.page.locator('.find-bar button').evaluateAll((buttons) =>
      buttons.filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      }),
    );
    expect(small).toEqual([]);
  });

  it('says that there is none, and marks none', async () => {
    await app.page.getByRole('searchbox').fill('xylophone');
    await expect.poll(says, PATIENT).toBe('Not in this document');
    expect(await marked()).toBeUndefined();
  });

  it('marks the same place on the printed page', async () => {
    await app.page.getByRole('searchbox').fill('terms of reference');
    await expect.poll(says, PATIENT).toMatch(/^\d+ of \d+$/u);
    await app.page.getByRole('button', { name: 'Page', exact: true }).click();
    await app.page.getByRole('region', { name: 'Pages as printed' }).waitFor();
    await press('F3');
    const now = app.page.locator('.page-mark.found.now').first();
    await now.waitFor();
    const overlap = await now.evaluate((mark) => {
      const box = mark.getBoundingClientRect();
      const spans = [...(mark.closest('.printed-page')?.querySelectorAll('.textLayer span') ?? [])];
      return spans
        .filter((span) => {
          const { top, bottom, left, right } = span.getBoundingClientRect();
          const middle = (box.top + box.bottom) / 2;
          return top <= middle && bottom >= middle && left <= box.left + 1 && right >= box.left + 1;
        })
        .map((span) => span.textContent)
        .join('');
    });
    expect(overlap.toLowerCase()).toContain('terms');
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'Text', exact: true }).click();
    await app.page.getByRole('region', { name: 'Text of the document' }).waitFor();
  });

  it('gives the focus back where it was, and takes its marks off', async () => {
    await app.page.getByRole('searchbox').press('Escape');
    const passage = app.page.locator('[data-passage][tabindex="0"]');
    await passage.focus();
    const came = await passage.getAttribute('data-passage');
    await press('Control+f');
    await app.page.getByRole('searchbox').waitFor();
    await press('Escape');
    await app.page.getByRole('searchbox').waitFor({ state: 'detached' });
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.getAttribute('data-passage')))
      .toBe(came);
    expect(await marked()).toBeUndefined();
    expect(app.complaints).toEqual([]);
  });
});

describe('opening the reader from a search', () => {
  it('shows the passage with the words that answered, to step through, and none of them in the address', async () => {
    await app.page.getByRole('link', { name: 'Search' }).click();
    await app.page.getByRole('combobox').first().fill('grandmother telephoned');
    // With its words: before they are read there is nothing to open.
    await app.page.locator('.hit mark').first().waitFor();
    await press('Enter');
    await app.page.getByText('words of the search').waitFor();
    await expect.poll(says, PATIENT).toMatch(/^\d+ of \d+$/u);
    await expect.poll(marked, PATIENT).toMatch(/grandmother|MGM|telephone/iu);
    await expect.poll(isInView, PATIENT).toBe(true);
    expect(app.page.url()).toMatch(/passage\/\d+\/find\/\d+$/u);
    expect(app.page.url()).not.toMatch(/grandmother|telephone/iu);
    const before = await says();
    await app.page.getByRole('button', { name: 'Next place' }).click();
    await expect.poll(says, PATIENT).not.toBe(before);
    expect(app.complaints).toEqual([]);
  });

  it('opens no field to find nothing, where the passage was found without words', async () => {
    await app.page.getByRole('link', { name: 'Search' }).click();
    await app.page.getByRole('combobox').first().fill('section:findings');
    await app.page.getByText('Read as passages').waitFor();
    await expect.poll(() => app.page.locator('.hit mark').count(), PATIENT).toBe(0);
    await app.page.locator('.hit-words').first().waitFor();
    await app.page.getByRole('button', { name: /^Open here/u }).click();
    await app.page.getByRole('region', { name: 'Passages of the search' }).waitFor();
    expect(await app.page.getByRole('searchbox', { name: 'Find in this document' }).count()).toBe(
      0,
    );
    await press('Control+f');
    await app.page.getByRole('searchbox', { name: 'Find in this document' }).waitFor();
    expect(await says()).toBe('');
    expect(app.complaints).toEqual([]);
  });
});
