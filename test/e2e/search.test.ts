import { readFile } from 'node:fs/promises';
import type { Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../../src/shared/contract/wire.ts';
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
  app.page.setDefaultTimeout(20_000);
  await app.page.getByRole('link', { name: 'Search' }).click();
});
afterAll(() => app.close());

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 20_000 };

/** Words of which no passage holds all, and some hold a part. */
const ONLY_NEAR = 'bruise dentist pharmacist';

const field = () => app.page.getByRole('combobox', { name: 'Words to look for in all reviews' });
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await app.page.keyboard.press(key);
};

/** What the room says was found: "12 passages in 5 of 12 cases". */
const says = async (): Promise<string> =>
  (await app.page.getByRole('banner').locator('.meta').innerText()).trim();

async function search(words: string): Promise<void> {
  await field().fill(words);
  await app.page.locator('.read-as').waitFor();
  await expect.poll(says, PATIENT).toMatch(/^[\d,]+ passages? in /u);
}

/** The passage that is shown beside, by its id. */
const current = async (): Promise<string> =>
  (await app.page.locator('[aria-current="true"].hit-words').getAttribute('id')) ?? '';

/** What has the focus, by its id. */
const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.id ?? '');

/** Refuses a call of the window while something is done, and waits until it is said. */
async function refused(name: string, what: string, act: () => Promise<void>): Promise<void> {
  const body = Buffer.from(
    packed({ ok: false, problem: { code: 'unexpected', what, next: 'Try again.' } }),
  );
  await app.page.route(`**/call/${name}`, (route) => route.fulfill({ body }));
  await act();
  await app.page.locator('.toast', { hasText: `${what} Try again.` }).waitFor();
  await app.page.unroute(`**/call/${name}`);
}

/** The library's own answer, asked of it directly. */
function counted(query: string): Promise<{ passages: number; cases: number }> {
  return app.page.evaluate(async (words) => {
    const { caselight } = globalThis as unknown as {
      caselight: {
        searchLibrary(input: object): Promise<{ value: { passages: number; cases: number } }>;
      };
    };
    const { value } = await caselight.searchLibrary({
      search: { query: words, fieldWords: true, off: [], filters: {} },
      sort: 'relevance',
      grouped: true,
      perCase: null,
      open: [],
      limit: 0,
      offset: 0,
      near: 0,
    });
    return { passages: value.passages, cases: value.cases };
  }, query);
}

describe('the search room', () => {
  it('teaches by examples that can be tried', async () => {
    await app.page.getByRole('button', { name: '"was not brought"' }).click();
    await expect.poll(() => field().inputValue()).toBe('"was not brought"');
    await app.page.locator('.hit').first().waitFor();
  });

  it('shows, as one types, passages by case with the counts of the library', async () => {
    await field().fill('');
    await field().pressSequentially('health visitor');
    const { passages, cases } = await counted('health visitor');
    expect(passages).toBeGreaterThan(5);
    await expect.poll(says, PATIENT).toBe(`${passages} passages in ${cases} of 12 cases`);
    expect(await app.page.locator('.hit mark').count()).toBeGreaterThan(3);
    await app.page.getByText('Read as passages with').waitFor();
  });

  it('asks one question at a time however fast one types, and shows the answer to the last', async () => {
    let underWay = 0;
    let most = 0;
    const isSearch = (request: Request): boolean => request.url().endsWith('/call/searchLibrary');
    const begun = (request: Request): void => {
      if (isSearch(request)) most = Math.max(most, (underWay += 1));
    };
    const ended = (request: Request): void => {
      if (isSearch(request)) underWay -= 1;
    };
    app.page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
    await field().fill('');
    await field().pressSequentially('health visitor');
    await expect.poll(() => underWay, PATIENT).toBe(0);
    app.page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
    expect(most).toBe(1);
    const { passages, cases } = await counted('health visitor');
    await expect.poll(says, PATIENT).toBe(`${passages} passages in ${cases} of 12 cases`);
  });

  it('narrows by what is chosen, and says so where it can be taken away', async () => {
    const before = await says();
    const section = app.page.getByRole('group', { name: 'Section' }).locator('label.check').first();
    const [name = '', count = ''] = (await section.innerText()).split(/\n+/u);
    await section.click();
    await expect
      .poll(says, PATIENT)
      .toMatch(new RegExp(`^${Number.parseInt(count, 10)} passages? in`, 'u'));
    await app.page.getByRole('button', { name: `Do not narrow by section ${name}` }).click();
    await expect.poll(says, PATIENT).toBe(before);
  });

  it('shows the field’s words, and searches without one that is switched off', async () => {
    const readAs = () => app.page.locator('.read-as > p').innerText();
    const before = await readAs();
    await app.page.getByRole('button', { name: /^health visitor also/u }).click();
    const way = app.page.getByRole('dialog').getByRole('checkbox').first();
    await way.uncheck();
    await expect.poll(readAs, PATIENT).not.toBe(before);
    await way.check();
    await expect.poll(readAs, PATIENT).toBe(before);
    await press('Escape');
  });

  it('leaves the field for what was found by Escape, and the words stay', async () => {
    await search('health visitor');
    await press('Escape');
    await app.page.locator('.hit-words[aria-current="true"]:focus').waitFor();
    expect(await field().inputValue()).toBe('health visitor');
    await press('/');
    await expect.poll(() => field().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('goes by Escape to passages that only come near, and to the other views, and the words stay', async () => {
    const { page } = app;
    await field().fill(ONLY_NEAR);
    await page.getByText(/^The nearest/u).waitFor();
    await expect.poll(says, PATIENT).toMatch(/^0 passages/u);
    await field().press('Escape');
    await expect.poll(focused, PATIENT).toMatch(/^hit-\d+$/u);
    expect(await field().inputValue()).toBe(ONLY_NEAR);
    await search('health visitor');
    await page.getByRole('button', { name: 'In context' }).click();
    await page.locator('.context-line').first().waitFor();
    await field().press('Escape');
    await expect.poll(focused, PATIENT).toBe('line-0');
    await page.getByRole('button', { name: 'By year' }).click();
    await page.getByRole('region', { name: 'Cases by year' }).waitFor();
    await field().press('Escape');
    const years = page.getByRole('region', { name: 'Cases by year' });
    await expect.poll(() => years.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field().inputValue()).toBe('health visitor');
    await page.getByRole('button', { name: 'Passages', exact: true }).click();
    await field().fill('xylophone zyzzyva');
    await page.getByRole('heading', { name: 'No passage answers this search' }).waitFor();
    await field().press('Escape');
    await expect.poll(() => field().inputValue()).toBe('');
  });

  it('moves the focus to a passage once for each asking, and leaves it in the field after that', async () => {
    const { page } = app;
    await search('health visitor');
    await page.locator('.hit').first().waitFor();
    await field().press('Escape');
    await press('j');
    await expect.poll(focused, PATIENT).toMatch(/^hit-\d+$/u);
    const row = await focused();
    await press('/');
    await field().fill('xylophone zyzzyva');
    await page.getByRole('heading', { name: 'No passage answers this search' }).waitFor();
    await field().fill('health visitor');
    await page.locator(`#${row}`).waitFor();
    expect(await focused()).toBe('search-words');
  });

  it('leaves the focus in the field where other words are typed before more of a case are shown', async () => {
    const { page } = app;
    await search('police');
    await page.route('**/call/searchLibrary', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page
      .getByRole('button', { name: /more passages? in/u })
      .first()
      .click();
    await field().fill('school');
    const { passages } = await counted('school');
    await expect.poll(says, PATIENT).toMatch(new RegExp(`^${passages} passages`, 'u'));
    await page.unroute('**/call/searchLibrary');
    expect(await focused()).toBe('search-words');
  });

  it('offers the values of a field after its colon, by keyboard', async () => {
    await field().fill('');
    await field().pressSequentially('theme:prof');
    await app.page.getByRole('option', { name: /^Professional curiosity/u }).waitFor();
    await press('Enter');
    await expect.poll(() => field().inputValue()).toBe('theme:"Professional curiosity" ');
    await app.page.locator('.hit').first().waitFor();
  });

  it('asks what was meant where a word stands nowhere, and says what to try', async () => {
    await search('grandmothr');
    await app.page.locator('.ways-chip', { hasText: 'grandmother' }).waitFor();
    await search('xylophone zyzzyva');
    await app.page.getByRole('heading', { name: 'No passage answers this search' }).waitFor();
    expect(await accessibilityProblems(app.page)).toEqual([]);
  });
});

describe('going through what was found by keyboard', () => {
  it('opens the reader at a passage, goes on over all documents and comes back to the same passage', async () => {
    await search('health visitor');
    await app.page.locator('.hit').first().waitFor();
    await field().focus();
    await press('ArrowDown', 'ArrowDown');
    const before = await current();
    await press('Enter');
    const bar = app.page.getByRole('region', { name: 'Passages of the search' });
    await bar.waitFor();
    const { passages } = await counted('health visitor');
    const place = async (): Promise<string> =>
      (await bar.innerText()).replaceAll(/\s+/gu, ' ').match(/passage \d+ of \d+/u)?.[0] ?? '';
    expect(await place()).toBe(`passage 3 of ${passages}`);
    await press('F3');
    await expect.poll(place, PATIENT).toBe(`passage 4 of ${passages}`);
    await press('Shift+F3');
    await expect.poll(place, PATIENT).toBe(`passage 3 of ${passages}`);
    await press('Escape');
    await app.page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await expect.poll(current, PATIENT).toBe(before);
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.id), PATIENT)
      .toBe(before);
    expect(await field().inputValue()).toBe('health visitor');
  });

  it('comes back to a passage that the results had folded away', async () => {
    await press('Enter');
    const bar = app.page.getByRole('region', { name: 'Passages of the search' });
    await bar.waitFor();
    for (let times = 0; times < 4; times += 1) {
      const address = app.page.url();
      await press('F3');
      await expect.poll(() => app.page.url(), PATIENT).not.toBe(address);
    }
    const id = /passage\/(\d+)/u.exec(app.page.url())?.[1];
    await press('Escape');
    await expect.poll(current, PATIENT).toBe(`hit-${id}`);
  });

  it('stays where one went on to when the room is entered again', async () => {
    const { page } = app;
    const first = page.locator('.hit-words').first();
    await first.click();
    const before = await current();
    await press('ArrowDown', 'Enter');
    await page.getByRole('region', { name: 'Passages of the search' }).waitFor();
    await press('Escape');
    await expect.poll(focused, PATIENT).toMatch(/^hit-\d+$/u);
    expect(await focused()).not.toBe(before);
    await first.click();
    await page.getByRole('link', { name: 'Themes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Themes' }).waitFor();
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.waitForTimeout(300);
    expect(await current()).toBe(before);
  });

  it('chooses passages and tags them in one act that one undo takes back', async () => {
    const tagged = (): Promise<number> =>
      app.page.evaluate(async () => {
        const { caselight } = globalThis as unknown as {
          caselight: { listTags(input: object): Promise<{ value: { tags: unknown[] } }> };
        };
        const { value } = await caselight.listTags({ state: 'manual', limit: 5000 });
        return value.tags.length;
      });
    const before = await tagged();
    await app.page.locator('.hit-words[aria-current="true"]').focus();
    await press('x', 'ArrowDown', 'x', 't');
    await app.page.getByText('Tag 2 passages with').waitFor();
    await app.page.keyboard.type('looked after');
    await press('ArrowDown', 'Enter');
    const act = app.page.getByRole('button', { name: /^Tag \d passages?$/u });
    await act.waitFor();
    const n = Number(/\d/u.exec(await act.innerText())?.[0]);
    await act.click();
    const who = app.page.getByRole('dialog', { name: /coding/iu });
    await who
      .getByRole('textbox')
      .first()
      .fill('Ruth Whitlock', { timeout: 3000 })
      .then(
        () => press('Enter'),
        () => undefined,
      );
    await expect.poll(async () => (await tagged()) - before, PATIENT).toBeLessThanOrEqual(n);
    await expect.poll(async () => (await tagged()) - before, PATIENT).toBeGreaterThan(0);
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Control+z');
    await expect.poll(tagged, PATIENT).toBe(before);
  });

  it('tags only what is chosen and still among the results', async () => {
    const { page } = app;
    const query = 'police tagged:no';
    const box = (at: number) => page.locator('.hit-choose input').nth(at);
    const isFewer = async (by: number): Promise<void> => {
      const passages = before - by;
      await expect.poll(async () => (await counted(query)).passages, PATIENT).toBe(passages);
      await expect.poll(says, PATIENT).toMatch(new RegExp(`^${passages} passages? in`, 'u'));
    };
    const tagWith = async (theme: string): Promise<void> => {
      await page.keyboard.type(theme);
      await press('ArrowDown', 'Enter');
      await page.getByRole('button', { name: /^Tag \d passages?$/u }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await search(query);
    const before = (await counted(query)).passages;
    expect(before).toBeGreaterThan(4);
    await box(0).check();
    await box(1).check();
    await page.getByRole('button', { name: 'Tag 2 chosen' }).click();
    await page.getByText('Tag 2 passages with').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tag 2 chosen' }).click();
    await tagWith('looked after');
    await isFewer(2);
    await page.getByRole('button', { name: `Tag all ${before - 2}` }).waitFor();
    await box(0).check();
    await box(1).check();
    await page.getByRole('button', { name: 'Tag 2 chosen' }).waitFor();
    // One of them is tagged by itself, and leaves the results.
    await page.locator('.hit-words').first().click();
    await page.getByRole('complementary').getByRole('button', { name: /^Tag/u }).click();
    await tagWith('looked after');
    await isFewer(3);
    await page.getByRole('button', { name: 'Tag 1 chosen' }).waitFor();
    await page.getByRole('button', { name: 'Choose none' }).click();
    await press('Control+z');
    await isFewer(2);
    await press('Control+z');
    await isFewer(0);
  });

  it('keeps a chosen passage that is folded away with its case', async () => {
    const { page } = app;
    await search('police');
    await page
      .getByRole('button', { name: /more passages? in/u })
      .first()
      .click();
    await page.getByRole('button', { name: /^The best few of/u }).waitFor();
    await page.locator('.hit-choose input').nth(3).check();
    await page.getByRole('button', { name: 'Tag 1 chosen' }).waitFor();
    await page.getByRole('button', { name: /^The best few of/u }).click();
    await page
      .getByRole('button', { name: /more passages? in/u })
      .first()
      .waitFor();
    expect(await page.locator('.hit-choose input:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Tag 1 chosen' }).waitFor();
    await page.getByRole('button', { name: 'Choose none' }).click();
  });

  it('comes back from passages like one to the passage it was asked for, and what is chosen stays', async () => {
    const { page } = app;
    await search('police');
    await page.locator('.hit').first().waitFor();
    await field().press('Escape');
    await press('x', 'j', 'x', 'j');
    await page.getByRole('button', { name: 'Tag 2 chosen' }).waitFor();
    const before = await focused();
    await press('m');
    await page.getByText('Told by').waitFor();
    const likest = page.getByRole('region', { name: 'Passages like this' }).locator('.hit-words');
    await expect
      .poll(() => likest.first().evaluate((one) => one === document.activeElement), PATIENT)
      .toBe(true);
    for (let left = await likest.count(); left > 1; left -= 1) await press('j');
    const last = likest.last();
    await expect
      .poll(() => last.evaluate((one) => one === document.activeElement), PATIENT)
      .toBe(true);
    const isInView = await last.evaluate((one) => {
      const list = one.closest('.scroll')?.getBoundingClientRect().bottom ?? 0;
      return one.getBoundingClientRect().bottom <= list + 1;
    });
    expect(isInView).toBe(true);
    await page.getByRole('button', { name: 'Back to the results' }).click();
    await expect.poll(focused, PATIENT).toBe(before);
    expect(await current()).toBe(before);
    await page.getByRole('button', { name: 'Tag 2 chosen' }).waitFor();
    await press('m');
    await page.getByText('Told by').waitFor();
    await field().press('Escape');
    await expect.poll(focused, PATIENT).toBe(before);
    expect(await field().inputValue()).toBe('police');
    await page.getByRole('button', { name: 'Choose none' }).click();
  });

  it('keeps a search and opens it again from anywhere', async () => {
    await search('drift year:2010..2024');
    await press('Escape');
    await search('drift section:findings');
    await app.page.getByRole('button', { name: 'Save search' }).click();
    const name = app.page.getByRole('textbox', { name: 'Name' });
    await name.fill('');
    await press('Enter');
    await app.page.getByRole('alert').getByText('Enter a name for the search').waitFor();
    await name.fill('Drift in findings');
    await press('Enter');
    await name.waitFor({ state: 'detached' });
    await app.page.getByRole('button', { name: 'Save search' }).click();
    await name.fill('DRIFT in findings');
    await app.page.getByText('“Drift in findings” is there already; it is replaced.').waitFor();
    await press('Escape');
    await name.waitFor({ state: 'detached' });
    await search('police');
    await press('Control+k');
    await app.page.keyboard.type('drift in find');
    await app.page.getByRole('option', { name: /Drift in findings/u }).waitFor();
    await press('Enter');
    await expect.poll(() => field().inputValue(), PATIENT).toBe('drift section:findings');
  });
});

describe('what fails', () => {
  it('is said, where a saved search cannot be removed and where a command is refused', async () => {
    const { page } = app;
    const remove = page.getByRole('button', { name: /^Remove /u }).first();
    await refused('removeSearch', 'It was not removed.', async () => {
      await page.getByRole('button', { name: /^Saved/u }).click();
      await remove.click();
    });
    await press('Escape');
    await remove.waitFor({ state: 'detached' });
    await refused('lockLibrary', 'It was not locked.', () =>
      page.getByRole('button', { name: 'Lock' }).click(),
    );
    await refused('lockLibrary', 'It was not locked by the command.', async () => {
      await press('Control+k');
      await page.keyboard.type('lock the library');
      await page.getByRole('option', { name: /Lock the library/u }).waitFor();
      await press('Enter');
    });
  });
});

describe('other ways of looking', () => {
  it('shows words in context, cases by year beside another search, and passages like one', async () => {
    await search('police');
    await app.page.getByRole('button', { name: 'In context' }).click();
    await expect
      .poll(() => app.page.locator('.context-line mark').first().innerText(), PATIENT)
      .toMatch(/police/iu);
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'By year' }).click();
    await app.page.getByLabel('Compare with').fill('school');
    const { cases } = await counted('police');
    const other = await counted('school');
    const last = app.page.locator('.year-table tbody tr').last();
    await expect
      .poll(() => last.innerText(), PATIENT)
      .toMatch(new RegExp(`${cases} of 12 cases.*${other.cases} of 12 cases`, 'su'));
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'Passages', exact: true }).click();
    await search('information was not shared');
    await app.page.locator('.hit').first().waitFor();
    await app.page.getByRole('button', { name: /^More like this/u }).click();
    await app.page.getByText('Told by').waitFor();
    await app.page.locator('.hit').first().waitFor();
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'Back to the results' }).click();
  });

  it('saves what was found, and its words in context, as tables with a citation in every row', async () => {
    await search('health visitor bruise');
    const { passages, cases } = await counted('health visitor bruise');
    await expect.poll(says, PATIENT).toBe(`${passages} passages in ${cases} of 12 cases`);
    for (const [item, fileName] of [
      [/as a table/u, 'search.csv'],
      [/^Words in context/u, 'search-in-context.csv'],
    ] as const) {
      await app.page.getByRole('button', { name: 'Export' }).click();
      const download = app.page.waitForEvent('download');
      await app.page.getByRole('menuitem', { name: item }).click();
      const guard = app.page.getByRole('dialog', { name: 'Before it leaves the library' });
      await guard.getByRole('radio', { name: /^With open flags/u }).check();
      await guard.getByRole('button', { name: 'Export', exact: true }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(fileName);
      const rows = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n');
      expect(rows[0]).toMatch(/,Citation$/u);
      if (fileName === 'search.csv') expect(rows.length - 1).toBe(passages);
      else expect(rows.length - 1).toBeGreaterThanOrEqual(passages);
      for (const row of rows.slice(1)) expect(row).toMatch(/page \d+/u);
    }
  });

  it('says which theme the words are about, and leaves out what is there for it alone', async () => {
    await field().fill('mother frightened of partner');
    const theme = app.page.getByRole('checkbox', { name: /^Domestic abuse/u });
    await theme.waitFor();
    const because = app.page.getByText(/^(?:Also|Found) because it is proposed as Domestic abuse/u);
    expect(await because.count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(app.page)).toEqual([]);
    await theme.uncheck();
    await expect.poll(() => because.count(), PATIENT).toBe(0);
    await theme.check();
    await expect.poll(() => because.count(), PATIENT).toBeGreaterThan(0);
    await search('health visitor');
  });

  it('shows more of what only comes near, and the nearest few again, and the keyboard goes along', async () => {
    await field().fill('mother frightened of partner');
    await app.page.getByText(/^The nearest 10 of \d+\./u).waitFor();
    const button = app.page.getByRole('button', { name: /^(?:Show more of|Only the nearest)/u });
    const list = app.page.getByRole('region', { name: 'Results by case' });
    /** What the button says once the end of the list is drawn. */
    const offered = async (): Promise<string> => {
      await list.evaluate((one) => {
        one.scrollTop = one.scrollHeight;
      });
      return (await button.allInnerTexts()).join();
    };
    await expect.poll(offered, PATIENT).toMatch(/^Show more of the \d+ left$/u);
    const left = Number(/\d+/u.exec(await offered())?.[0]);
    expect(left).toBeGreaterThan(20);
    for (let rest = left; rest > 0; rest -= 20) {
      await button.press('Enter');
      await expect.poll(focused, PATIENT).toMatch(/^hit-\d+$/u);
      const next = rest > 20 ? `Show more of the ${rest - 20} left` : 'Only the nearest few';
      await expect.poll(offered, PATIENT).toBe(next);
    }
    await button.press('Enter');
    await expect.poll(focused, PATIENT).toMatch(/^hit-\d+$/u);
    await expect.poll(offered, PATIENT).toBe(`Show more of the ${left} left`);
    await search('health visitor');
  });

  it('makes a casebook of what was found', async () => {
    await app.page.getByRole('button', { name: 'Export' }).click();
    await app.page.getByRole('menuitem', { name: /casebook/u }).click();
    await app.page.getByRole('radio', { name: /found$/u }).waitFor();
    expect(await accessibilityProblems(app.page)).toEqual([]);
    const download = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Make the casebook' }).click();
    const asked = app.page.getByRole('dialog', { name: 'Before it leaves the library' });
    await asked.getByRole('button', { name: 'Export', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('casebook.html');
  });

  it('can be used by everyone, in light, dark and forced colours', async () => {
    await search('health visitor');
    await app.page.locator('.hit').first().waitFor();
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await app.page.emulateMedia(media);
      expect(await accessibilityProblems(app.page), JSON.stringify(media)).toEqual([]);
    }
    expect(app.complaints).toEqual([]);
  });
});
