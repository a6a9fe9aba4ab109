import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/command-line.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';
import { placesOfItsOwn } from '../support/places-of-its-own.ts';
import { canSeeProcesses, killAll, startedBy } from '../support/processes.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';
import { startCachingSite, type CachingSite } from './caching-site.ts';
import { filesHolding, filesUnder } from './files-holding.ts';
import { randomWord, reviewOf } from './marked-review.ts';

/*
 * Everything that is done in the window, in a browser with a folder of its own as people have one; then every file of that folder, of
 * the library's and of all places for temporary files is searched.
 */

/** In the review, in what is typed beside it, in a pseudonym's place. */
const MARKER = randomWord();
/** Typed into a field and not sent. */
const TYPED = randomWord();
const PASSPHRASE = `${randomWord()} teapot quarrel lantern`;
/** What the other site holds, which may be kept, and what is typed there. */
const [KEPT, TYPED_THERE] = [randomWord(), randomWord()];

/** How long a step may take on a busy machine, in milliseconds. */
const PATIENCE = 110_000;

/** A browser writes down what it remembers of its pages a few seconds later. */
const UNTIL_WRITTEN = 6000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let at: (name: string) => string;
let env: Readonly<Record<string, string>>;
let site: CachingSite;
let host: ChildProcess;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await temporaryFolder();
  at = (name) => join(folder.path, name);
  env = placesOfItsOwn(folder.path);
  for (const name of ['incoming', 'asked', 'profile']) mkdirSync(at(name));
  writeFileSync(join(at('incoming'), 'review.pdf'), asPdf(reviewOf(MARKER)));
  site = await startCachingSite(KEPT);
});
afterAll(async () => {
  site.close();
  host.kill('SIGKILL');
  await context.close().catch(() => undefined);
  await folder.remove();
});

/** A page of a text, its lines as long as the page is wide. */
function asPdf(text: string): Uint8Array {
  const lines = text.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)|^$/gu) ?? []);
  return tinyPdf([
    lines.map((line, i) => ({ text: line.trim(), x: 50, y: 60 + i * 16, size: 10 })),
  ]);
}

/** Starts the host and a browser that remembers as those of people do. */
async function open(): Promise<void> {
  host = spawn(process.execPath, [join(ROOT, 'bin', 'caselight.cjs'), 'serve', '--json'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (host.stdout === null) throw new Error('no output');
  const [line] = await once(host.stdout, 'data');
  const { url } = JSON.parse(String(line)) as { url: string };
  context = await chromium.launchPersistentContext(at('profile'), {
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-breakpad'],
    env: { ...process.env, ...env },
    downloadsPath: at('asked'),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  });
  page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.waitForURL((now) => now.pathname === '/');
}

/** Puts a word into every field there is on the page now, as far as it takes words. */
async function typeEverywhere(word: string): Promise<void> {
  const fields = page.locator('input[type=text]:visible, input:not([type]):visible, textarea');
  for (const field of await fields.all()) {
    // oxlint-disable-next-line no-await-in-loop
    await field.fill(word);
  }
}

/** Files that hold a word, but for what was imported and what was asked for. */
function filesWith(word: string): readonly string[] {
  const files = filesUnder(folder.path, [at('incoming'), at('asked')]);
  expect(files.length).toBeGreaterThan(10);
  return filesHolding(files, word);
}

async function openDocument(): Promise<void> {
  await page.getByRole('link', { name: 'Cases' }).first().click();
  await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().click();
  await page.locator('.doclist a').first().click();
  await page.getByRole('region', { name: 'Text of the document' }).waitFor();
}

describe('a word of a review that was read in the window', () => {
  it('is shown wherever it should be', async () => {
    await open();
    const other = await context.newPage();
    await other.goto(site.address);
    await other.locator('input').fill(TYPED_THERE);
    await other.locator('textarea').fill(TYPED_THERE);

    await page.bringToFront();
    await page.getByLabel('Name of the library').fill('North');
    await page.getByLabel('Your name').fill('Ann');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Make North' }).click();
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Open North' }).click();
    page.once('filechooser', (chooser) => {
      void chooser.setFiles(join(at('incoming'), 'review.pdf'));
    });
    await page.getByRole('button', { name: 'Import', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Files', exact: true }).click();
    await page.getByText('Import finished: 1 imported').first().waitFor();
    await page.getByRole('button', { name: 'Close the list of imported files' }).click();

    await openDocument();
    await page.getByText(MARKER).first().waitFor();
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox', { name: 'Find in this document' }).fill(MARKER);
    await page.getByText(/^1 of \d+/u).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.locator('.page-face canvas').first().waitFor();
    await page.keyboard.press('v');
    await page.locator('.cardhead').first().click();
    await page.keyboard.press('n');
    await page.getByLabel(/^What should whoever reads this tag/u).fill(`${MARKER} again`);
    await page.getByRole('button', { name: /^Keep note/u }).click();
    await page.locator('.cnote').filter({ hasText: MARKER }).waitFor();

    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Look for what could tell who is meant' }).click();
    await page.locator('.redact-text .place').first().waitFor();
    await page.getByRole('button', { name: 'Redacted copy' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await (await download).path();
  }, 480_000);

  it('is searched for, reported and quoted', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(MARKER);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Words to look for in all reviews' }).fill(MARKER);
    await page.locator('.hit-words').first().waitFor();
    await page.getByRole('button', { name: 'Save search' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('link', { name: /^Which themes come up in most reviews/u }).click();
    await page
      .getByRole('table', { name: /^Themes across reviews/u })
      .getByRole('button')
      .first()
      .click();
    const behind = page.getByRole('complementary', { name: 'Behind the number' });
    await behind.getByText(MARKER).first().waitFor();

    await page.getByRole('link', { name: 'Briefs' }).click();
    await page.getByRole('button', { name: 'Make the first brief' }).click();
    await page.getByLabel('Theme', { exact: true }).selectOption('Professional curiosity');
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await page.locator('.a4').getByText(MARKER).first().waitFor();
    await page
      .getByRole('button', { name: /^Change the / })
      .first()
      .click();
    await typeEverywhere(TYPED);
    await wait(UNTIL_WRITTEN);
    await page.keyboard.press('Escape');
  }, 480_000);

  it('is gone from the page when it is locked, and in no file when all is closed', async () => {
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByRole('heading', { name: 'North is locked' }).waitFor();
    expect(await page.content()).not.toContain(MARKER);
    await context.close();
    const ended = once(host, 'exit');
    host.kill('SIGTERM');
    await ended;
    for (const word of [MARKER, TYPED, PASSPHRASE]) expect(filesWith(word)).toEqual([]);
  }, 480_000);

  it.skipIf(!canSeeProcesses)(
    'is in no file when host and browser are killed while it is shown',
    async () => {
      await open();
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await openDocument();
      await page.getByText(MARKER).first().waitFor();
      await page.getByRole('link', { name: 'Search' }).click();
      const field = page.getByRole('combobox', { name: 'Words to look for in all reviews' });
      await field.fill(TYPED);
      await field.fill(MARKER);
      await page.locator('.hit-words').first().waitFor();
      await wait(UNTIL_WRITTEN);
      const ended = once(host, 'exit');
      const browsers = startedBy(process.pid).filter(({ command }) =>
        command.includes(at('profile')),
      );
      expect(browsers.length).toBeGreaterThan(0);
      killAll(browsers.flatMap((one) => [one, ...startedBy(one.id)]));
      killAll([...startedBy(host.pid ?? 0), { id: host.pid ?? 0, command: '' }]);
      await ended;
      for (const word of [MARKER, TYPED, PASSPHRASE]) expect(filesWith(word)).toEqual([]);
    },
    480_000,
  );

  it('would be found there: what another site lets a browser keep is', () => {
    expect(filesWith(KEPT)).not.toEqual([]);
    expect(filesWith(TYPED_THERE)).not.toEqual([]);
  });
});
