import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { openAppInBrowser } from '../support/app-in-browser.ts';
import { caselight, PASSPHRASE } from '../support/command-line.ts';
import { madePdf, madeReview } from './made-review.ts';

/**
 * `npm run bench:reader`: opening, scrolling and finding in a PDF of 124 pages and a text of 300,000
 * characters, as Chromium tells it.
 */

const PAGES = 124;
const CHARACTERS = 300_000;
/** Frames scrolled through, and pixels in each: by the wheel, and as fast as one looks for something. */
const FRAMES = 400;
const STEP = 24;
const FAST_STEP = 90;

/** A frame on a screen of 60 a second, with some leave for its clock. */
const FRAME = 1000 / 60 + 1;

const folder = await mkdtemp(join(tmpdir(), 'caselight-reader-bench-'));
try {
  const library = join(folder, 'library.caselight');
  const files = [join(folder, 'report.pdf'), join(folder, 'report.txt')];
  await writeFile(files[0] ?? '', madePdf(PAGES));
  await writeFile(files[1] ?? '', madeReview(CHARACTERS));
  // One file after the other: read side by side on a busy machine, each may be given up as too slow.
  for (const argv of [['init'], ...files.map((file) => ['import', file])]) {
    const { code, err } = await caselight(['--library', library, ...argv]);
    if (code !== 0) throw new Error(`${argv[0]} ended with ${code}: ${err}`);
  }
  const { documents } = JSON.parse(
    (await caselight(['--library', library, 'list', 'documents', '--json'])).out,
  ) as { documents: { id: number; caseId: number; fileName: string; proposed: number }[] };
  const app = await openAppInBrowser({ data: folder });
  try {
    const { page } = app;
    const session = await page.context().newCDPSession(page);
    await page.getByRole('heading', { name: 'Open a library' }).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    console.log(`${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`);
    for (const { id, caseId, fileName, proposed } of documents) {
      console.log(`\n${fileName}, ${proposed} proposals`);
      const opened = await until(page, `#/cases/${caseId}/document/${id}`, '.text-face .para');
      say('Text, from the press to the first passages', `${opened.toFixed(0)} ms`);
      say('Text, scrolled', await scroll(page, session, '.text-face', STEP));
      say('Text, scrolled fast', await scroll(page, session, '.text-face', FAST_STEP));
      say('Find, from the press to the count', await find(page, 'the bruise'));
      say('Text, scrolled with 1,000s of places marked', await scrollMarked(page, session));
      say('Memory', await memory(session, app.browser.newBrowserCDPSession()));
      if (!fileName.endsWith('.pdf')) continue;
      const pages = await pressed(page, 'v', '.page-face .textLayer span');
      say('Pages, from the press to the first page', `${pages.toFixed(0)} ms`);
      say('Pages, scrolled', await scroll(page, session, '.page-face', STEP));
      say('Pages, scrolled fast', await scroll(page, session, '.page-face', FAST_STEP));
      say('Memory', await memory(session, app.browser.newBrowserCDPSession()));
    }
    if (app.complaints.length > 0) console.log('the page complained:', app.complaints);
  } finally {
    await app.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function say(what: string, measured: string): void {
  console.log(`  ${what.padEnd(48)} ${measured}`);
}

/** Milliseconds from going to an address until an element is drawn. */
function until(page: Page, address: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([to, wanted]) => {
      const from = performance.now();
      window.location.hash = to;
      do {
        // One look a frame.
        // oxlint-disable-next-line no-await-in-loop
        await new Promise(requestAnimationFrame);
      } while (document.querySelector(wanted) === null);
      return performance.now() - from;
    },
    [address, selector] as const,
  );
}

/** Milliseconds from a key until an element is drawn. */
async function pressed(page: Page, key: string, selector: string): Promise<number> {
  const from = performance.now();
  await page.keyboard.press(key);
  await page.locator(selector).first().waitFor();
  return performance.now() - from;
}

async function find(page: Page, words: string): Promise<string> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find in this document' });
  await field.waitFor();
  const from = performance.now();
  await field.fill(words);
  await page.locator('.find-count', { hasText: / of / }).waitFor();
  const taken = performance.now() - from;
  return `${taken.toFixed(0)} ms (${(await page.locator('.find-count').innerText()).split('\n')[0]})`;
}

async function scrollMarked(page: Page, session: CDPSession): Promise<string> {
  await page.getByRole('searchbox', { name: 'Find in this document' }).fill('e');
  const measured = await scroll(page, session, '.text-face', STEP);
  await page.getByRole('searchbox', { name: 'Find in this document' }).press('Escape');
  return measured;
}

/** Scrolls a face from its top, a step in each frame, and says how the frames came and what they cost. */
async function scroll(
  page: Page,
  session: CDPSession,
  face: string,
  step: number,
): Promise<string> {
  // Time of the processor, which other programs that run meanwhile do not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(session);
  const frames = await page.evaluate(
    async ([selector, by, count]) => {
      const scroller = document.querySelector(selector);
      if (scroller === null) throw new Error(`no ${selector}`);
      scroller.scrollTop = 0;
      const taken: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      while (taken.length < count) {
        scroller.scrollTop += by;
        if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1)
          scroller.scrollTop = 0;
        // One step a frame.
        // oxlint-disable-next-line no-await-in-loop
        const now = await new Promise<number>(requestAnimationFrame);
        taken.push(now - last);
        last = now;
      }
      return taken;
    },
    [face, step, FRAMES] as const,
  );
  const work = ((await taskSeconds(session)) - before) * 1000;
  const ordered = frames.toSorted((a, b) => a - b);
  const at = (share: number) => (ordered[Math.floor(share * (ordered.length - 1))] ?? 0).toFixed(1);
  const inTime = frames.filter((frame) => frame <= FRAME).length;
  return (
    `${((100 * inTime) / frames.length).toFixed(0)}% of frames in time, p50 ${at(0.5)}, ` +
    `p95 ${at(0.95)}, most ${at(1)} ms; ${(work / frames.length).toFixed(1)} ms of the processor a frame`
  );
}

/** Seconds of the processor that the page's main thread has used. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** What the heap holds after a collection, and what the page's process takes of the computer's memory. */
async function memory(session: CDPSession, whole: Promise<CDPSession>): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { processInfo } = await (await whole).send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const path = `/proc/${id}/smaps_rollup`;
      const told = existsSync(path) ? /^Pss:\s+(\d+) kB/mu.exec(readFileSync(path, 'utf8')) : null;
      return Number(told?.[1] ?? 0) * 1024;
    });
  const most = Math.max(...sizes);
  const process = most === 0 ? '' : `, ${(most / 1e6).toFixed(0)} MB the process`;
  return `${(usedSize / 1e6).toFixed(0)} MB of heap${process}`;
}
