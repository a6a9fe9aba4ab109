import { AxeBuilder } from '@axe-core/playwright';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casebookIndex } from '../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../src/core/export/casebook/casebook-page.ts';
import { caselight, ROOT, temporaryFolder } from '../support/command-line.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';

/** A casebook opened from a file, as from a memory stick, with the network unplugged. */
const TEXTS = [
  'The HV saw a bruise on his cheek. She asked no more.',
  'A health visitor wrote to the surgery about the missed appointments.',
  'Nobody asked the father what he thought.',
];
let browser: Browser;
let page: Page;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  page = await openCasebook(TEXTS);
});

afterAll(async () => {
  await browser.close();
  await folder.remove();
});

async function openCasebook(
  texts: readonly string[],
  viewport = { width: 1280, height: 720 },
): Promise<Page> {
  const casebook = {
    title: 'Bruises: 1 review',
    chosen: 'All passages of the library that answer the search “bruise”.',
    madeOn: '22 November 2026',
    softwareVersion: '0.1.0',
    codebookVersion: '2026.1',
    cases: [{ id: 1, name: 'Child T, Northvale 2023' }],
    passages: texts.map((text, at) => ({
      caseId: 1,
      documentId: 1,
      source: 'Overview report',
      page: at + 1,
      paragraph: `4.${at + 1}`,
      heading: 'Analysis',
      kind: 'analysis' as const,
      text,
      themes: [],
    })),
    acronyms: [],
  };
  const script = await readFile(join(ROOT, 'out', 'casebook', 'casebook.js'), 'utf8');
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const path = join(folder.path, 'casebook.html');
  await writeFile(path, casebookPage(casebook, casebookIndex(casebook), { script, hash }));
  const opened = await (await browser.newContext({ offline: true, viewport })).newPage();
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(pathToFileURL(path).href);
  return opened;
}

const field = () => page.getByLabel('Find in these passages');
const hits = () => page.locator('#found article');

async function find(typed: string, said: string): Promise<void> {
  await field().fill(typed);
  await page.getByText(said).waitFor();
}

describe('a casebook in a browser', () => {
  it('shows every passage before anything is searched', async () => {
    expect(await page.locator('#passages article').count()).toBe(3);
    expect(await page.getByRole('heading', { name: 'Child T, Northvale 2023' }).isVisible()).toBe(
      true,
    );
  });

  it('finds by the words of the field, and shows why', async () => {
    await find('HV', '2 passages in 1 review.');
    expect(await hits().count()).toBe(2);
    expect(await page.locator('#found mark.other').textContent()).toBe('health visitor');
  });

  it('leaves a way of saying it out at a click, by the keyboard too', async () => {
    await find('HV', '2 passages');
    const way = page.getByRole('button', { name: 'health visitor' });
    await way.focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 passage in 1 review.').waitFor();
    expect(await way.getAttribute('aria-pressed')).toBe('false');
    expect(await way.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
  });

  it('finds a mistyped word', async () => {
    await find(
      'appointmants',
      '“appointmants” stands in no passage; “appointments” was looked for.',
    );
    expect(await hits().count()).toBe(1);
  });

  it('says which fields the page knows nothing of, and searches without them', async () => {
    await find(
      'year:2019 father',
      '“year:” is not known in this page, so it was left out of the search. 1 passage in 1 review.',
    );
    expect(await hits().count()).toBe(1);
    await find('year:2019', 'There is no word to look for: all passages are shown.');
    expect(await page.locator('#p0').isVisible()).toBe(true);
    await find('section:analysis father', '1 passage in 1 review.');
    expect(await hits().count()).toBe(1);
  });

  it('goes to the passage in its review', async () => {
    await find('father', '1 passage in 1 review.');
    await page.locator('#found a').click();
    expect(await page.locator('#p2').isVisible()).toBe(true);
    expect(await field().inputValue()).toBe('');
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await find('HV', '2 passages');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([
    { width: 1280, height: 720 },
    { width: 320, height: 568 },
    { width: 320, height: 256 },
  ])('keeps what has the focus clear of the search, $width by $height', async (viewport) => {
    const ways = [
      'curious, healthy scepticism, an enquiring mind: did not ask, never explored',
      'was taken at face value, think the unthinkable, respectful uncertainty, a second question',
    ].join('; ');
    const many = Array.from({ length: 40 }, (_, at) => `Passage ${at}: ${ways}.`);
    const narrow = await openCasebook(many, viewport);
    const bar = narrow.getByRole('search');
    const isClear = (): Promise<boolean> =>
      narrow.evaluate(() => {
        const top = document.activeElement?.getBoundingClientRect().top ?? -1;
        const search = document.querySelector('[role=search]')?.getBoundingClientRect().bottom ?? 0;
        return top >= Math.max(0, search) && top < window.innerHeight;
      });
    await narrow.getByLabel('Find in these passages').fill('curiosity');
    await narrow.getByText('40 passages in 1 review.').waitFor();
    const covered = await bar.evaluate((one) => one.clientHeight);
    const links = narrow.locator('#found a');
    await links.last().focus();
    for (let at = 38; at > 20; at -= 1) {
      await narrow.keyboard.press('Shift+Tab');
      expect(await links.nth(at).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await isClear(), `link ${at}`).toBe(true);
    }
    const target = (await links.nth(21).getAttribute('href')) ?? '';
    await narrow.keyboard.press('Enter');
    await narrow.locator(`article${target}:focus`).waitFor();
    expect(await isClear()).toBe(true);
    const free = await narrow.evaluate(
      () =>
        (document.activeElement?.getBoundingClientRect().top ?? 0) -
        Math.max(0, document.querySelector('[role=search]')?.getBoundingClientRect().bottom ?? 0),
    );
    expect(free).toBeLessThan(24);
    // Typing there moves nothing away from under the reader.
    const isSticky = await bar.evaluate((one) => getComputedStyle(one).position === 'sticky');
    expect(isSticky).toBe(viewport.height > 256);
    if (isSticky) {
      expect(covered).toBeLessThan((viewport.height * 2) / 3);
      const before = await narrow.evaluate(() => window.scrollY);
      await narrow.getByLabel('Find in these passages').focus();
      await narrow.keyboard.type('zz');
      expect(await narrow.evaluate(() => window.scrollY)).toBe(before);
    }
    await narrow.context().close();
  });

  it('complains of nothing and asks the network for nothing', () => {
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });
});

describe('export casebook', () => {
  it('writes a page of what was chosen, and refuses where nothing is', async () => {
    const library = join(folder.path, 'one.caselight');
    const sample = join(ROOT, 'resources/samples/wexcombe-scp-rapid-review-2024-03.docx');
    const on = (...argv: string[]) => caselight(['--library', library, ...argv]);
    await on('init');
    await on('import', sample);
    const out = join(folder.path, 'chosen.html');
    const wanted = ['export', 'casebook', '--search', 'waiting', '--out', out, '--json'];
    expect((await on(...wanted)).err).toContain('open-flags');
    const made = await on(...wanted, '--with-open-flags');
    expect(made.code).toBe(0);
    const { passages } = JSON.parse(made.out) as { passages: number };
    const html = await readFile(out, 'utf8');
    expect(html.match(/<article /gu)).toHaveLength(passages);
    expect(html).toContain('that answer the search “waiting”.');
    const none = await on('export', 'casebook', '--search', 'xylophone', '--out', out);
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining('No passage is in what was chosen.'),
    ]);
    expect((await on('export', 'casebook', '--out', out)).code).toBe(2);
    expect((await on('export', 'casebook', '--cases', '99', '--out', out)).code).toBe(2);
  });
});
