import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { openAppInBrowser, type AppInBrowser } from '../support/app-in-browser.ts';
import { MADE_PASSPHRASE, makeLibrary } from './made-library.ts';
import { timeToDrawn, type Wanted } from './window-clock.ts';
import { countWork, type Counts } from './window-counts.ts';

/**
 * `npm run bench:window`: how quick the window is with 1,000 cases and 100,000 passages. With
 * `--keep FOLDER` the made-up library is kept there and used again, as it was made, by the next run.
 */
const { values } = parseArgs({
  options: {
    keep: { type: 'string' },
    cases: { type: 'string', default: '1000' },
    decisions: { type: 'string', default: '200' },
    /** Also says which calls each step asked. */
    calls: { type: 'boolean', default: false },
  },
});

/** How often what is measured more than once is measured. */
const ROUNDS = 7;
const UNDONE = 10;

/** The list of cases, with rows in it. */
const ROWS: Wanted = { selector: '.casetable tbody tr:not(.gap)' };

type Line = [what: string, measured: string, work: string, goal: string];
const lines: Line[] = [];
let counts: Counts | undefined;
const folder = mkdtempSync(join(tmpdir(), 'caselight-window-bench-'));
try {
  const kept = values.keep ?? join(folder, 'made');
  const startedAt = performance.now();
  makeLibrary(kept, Number(values.cases));
  console.log(`library ready in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  // Deciding changes it: the one that is kept stays as it was made.
  const data = join(folder, 'data');
  cpSync(kept, data, { recursive: true });
  const app = await openAppInBrowser({ data });
  try {
    await measureWindow(app);
  } finally {
    await app.close();
  }
  if (app.complaints.length > 0) console.log('the page complained:', app.complaints);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();

async function measureWindow({ page, browser }: AppInBrowser): Promise<void> {
  await page.getByRole('heading', { name: 'Open a library' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(MADE_PASSPHRASE);
  counts = await countWork(page);
  const opened = await timeToDrawn(page, () => page.keyboard.press('Enter'), [ROWS]);
  await add(
    'Passphrase to usable list of cases (key derivation included)',
    [opened],
    'under 2,000 ms',
  );

  const rooms: [name: string, link: string, wanted: readonly Wanted[]][] = [
    ['Search', 'Search', [{ selector: '#search-words' }]],
    ['Themes', 'Themes', [{ selector: '.theme-tree a' }, { selector: '.theme-page .rule' }]],
    [
      'Reports',
      'Reports',
      [{ selector: ':is(.report-list a, .reports-work tbody tr, .matrix [role=row])' }],
    ],
    ['Settings', 'Settings', [{ selector: 'h1', text: 'Settings' }]],
    ['Cases', 'Cases', [ROWS]],
  ];
  const go = (link: string, wanted: readonly Wanted[]) =>
    timeToDrawn(
      page,
      () =>
        page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: link }).click(),
      wanted,
    );
  for (const [name, link, wanted] of rooms.slice(0, -1)) {
    await add(`${name}, opened the first time`, [await go(link, wanted)], 'under 100 ms');
  }
  const report: Wanted = { selector: '.reports-work table tbody tr' };
  const openReport = (): Promise<number> =>
    timeToDrawn(page, () => page.locator('.report-list a').first().click(), [report]);
  await go('Reports', [{ selector: '.report-list a' }]);
  await counts.taken();
  await add('A report of all reviews, opened the first time', [await openReport()], '');
  const matrix: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await go('Reports', [{ selector: '.report-list a' }]);
    // The first of them is asked of the library, and answered ahead of the others.
    if (round < 2) await counts.taken();
    const link = page.locator('.report-list').getByRole('link', { name: 'Case by theme' });
    matrix.push(
      await timeToDrawn(page, () => link.click(), [
        { selector: '.matrix-row .matrix-cell' },
        { selector: '.matrix-foot .matrix-cell' },
      ]),
    );
    if (round === 0)
      await add(
        'Case by theme (1,000 rows), opened the first time',
        matrix.splice(0),
        'under 200 ms',
      );
  }
  await add('Case by theme, opened again', matrix, 'under 200 ms');
  await go('Cases', [ROWS]);
  await counts.taken();
  const changes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [, link, wanted] of rooms) changes.push(await go(link, wanted));
  }
  await add('Change to a room entered before', changes, 'under 100 ms');

  const facet = page.getByRole('group', { name: 'Type' }).getByRole('checkbox').first();
  const filtered: number[] = [];
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const otherThan = await textOf(page, '.tools strong');
    const act = (): Promise<void> => facet.click();
    filtered.push(await timeToDrawn(page, act, [{ selector: '.tools strong', otherThan }]));
  }
  await add('Narrowing the list of cases, and clearing it', filtered, 'under 100 ms');
  const sorted: number[] = [];
  const head = page.getByRole('button', { name: 'Year' });
  for (let round = 0; round < ROUNDS; round += 1) {
    const otherThan = await textOf(page, '.casetable tbody th');
    sorted.push(
      await timeToDrawn(page, () => head.click(), [{ selector: '.casetable tbody th', otherThan }]),
    );
  }
  await add('Sorting the list of cases', sorted, 'under 100 ms');
  await add('Until all that those rooms asked for is answered', [await quiet(page)], '');

  for (const { name, caseId, from } of [
    { name: '99 passages', caseId: 12, from: 'a usual review' },
    { name: '1,200 passages', caseId: 1, from: 'a very long one' },
  ]) {
    // Of the document that was read before, until it is put away.
    const before = page.locator('.reader .para [data-card]').first();
    const last = (await before.count()) === 0 ? null : await before.getAttribute('data-card');
    const card: Wanted = { selector: '.reader .para [data-card]' };
    const open = await timeToDrawn(page, async () => {
      // As a link does, with a press that the clock can see.
      await page.evaluate((to) => {
        document.documentElement.addEventListener('click', () => (location.hash = to), {
          once: true,
        });
      }, `/cases/${caseId}/document/${caseId}`);
      await page.locator('html').dispatchEvent('click');
    }, [last === null ? card : { ...card, otherThan: last }]);
    await add(`Opening a document of ${name}`, [open], 'under 100 ms');
    await page.keyboard.press('j');
    await page.locator('.card.open').waitFor();
    const decided: number[] = [];
    await counts?.taken();
    for (let i = 0; i < Number(values.decisions); i += 1) {
      const otherThan = (await page.locator('.card.open').getAttribute('data-card')) ?? '';
      const act = (): Promise<void> => page.keyboard.press(i % 3 === 2 ? 'r' : 'a');
      decided.push(await timeToDrawn(page, act, [{ selector: '.card.open', otherThan }]));
    }
    await add(
      `Decide and next card drawn, ${from} (${decided.length})`,
      decided,
      'p95 under 50 ms',
    );
    const undone: number[] = [];
    for (let i = 0; i < UNDONE; i += 1) {
      const otherThan = await textOf(page, '.foot strong');
      const act = (): Promise<void> => page.keyboard.press('z');
      undone.push(await timeToDrawn(page, act, [{ selector: '.foot strong', otherThan }]));
    }
    await add(`Undo shown, ${from} (${undone.length})`, undone, 'under 100 ms');
  }
  await add(
    'Back from the reader to the list of cases',
    [await go('Cases', [ROWS])],
    'under 100 ms',
  );
  await memory(page, browser);
}

/**
 * Waits until the database has answered what it was asked: rooms gone through faster than anybody reads
 * leave questions behind, which what comes next would wait for. Milliseconds.
 */
async function quiet(page: Page): Promise<number> {
  const from = performance.now();
  await page.evaluate(async () => {
    const { caselight } = globalThis as unknown as {
      caselight: Record<'offerSameCases' | 'actStack', (input: object) => Promise<unknown>>;
    };
    await caselight.offerSameCases({});
    await caselight.actStack({});
  });
  return performance.now() - from;
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).first().innerText();
}

/** What the page's heap holds after a collection, and what its process takes of the computer's memory. */
async function memory(page: Page, browser: AppInBrowser['browser']): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  lines.push(['JS heap of the window', `${megabytes(usedSize)} MB`, '', '']);
  const { processInfo } = await (
    await browser.newBrowserCDPSession()
  ).send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => shareOfMemory(id) ?? []);
  if (sizes.length > 0) {
    const most = Math.max(...sizes);
    lines.push(['Memory of the renderer process', `${megabytes(most)} MB`, '', 'under 400 MB']);
  }
}

/** Bytes: its own, and its share of what it has in common with others. Linux tells it. */
function shareOfMemory(id: number): number | undefined {
  const path = `/proc/${id}/smaps_rollup`;
  if (!existsSync(path)) return undefined;
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** Notes what was measured, and what the page asked and used for it since the last note: of each, where there are several. */
async function add(what: string, milliseconds: readonly number[], goal: string): Promise<void> {
  const ordered = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (ordered[Math.round(share * (ordered.length - 1))] ?? 0).toFixed(0);
  const measured =
    ordered.length === 1 ? `${at(1)} ms` : `p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`;
  const { calls = [], bytes = 0, cpu = 0 } = (await counts?.taken()) ?? {};
  const each = (sum: number): number => sum / milliseconds.length;
  const work = `CPU ${each(cpu).toFixed(0)} ms, ${each(calls.length).toFixed(1)} calls, ${each(bytes / 1000).toFixed(0)} kB`;
  lines.push([what, measured, work, goal]);
  console.log(`${what}: ${measured}; ${work}`);
  if (values.calls) console.log(`  ${told(calls)}`);
}

/** The calls with how often each was asked. */
function told(calls: readonly string[]): string {
  return [...Map.groupBy(calls, (name) => name)]
    .map(([name, all]) => `${name} ${all.length}`)
    .join(', ');
}

function print(): void {
  console.log(`\n${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n`);
  const width = (column: 0 | 1 | 2): number =>
    Math.max(...lines.map((line) => line[column].length));
  for (const [what, measured, work, goal] of lines) {
    const columns = [what.padEnd(width(0)), measured.padEnd(width(1)), work.padEnd(width(2)), goal];
    console.log(columns.join('  '));
  }
}
