import { readFileSync, rmSync, cpSync, mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { openAppInBrowser } from '../support/app-in-browser.ts';
import { startedBy } from '../support/processes.ts';
import { MADE_PASSPHRASE, makeLibrary } from './made-library.ts';
import { timeToDrawn, type Wanted } from './window-clock.ts';
import { countWork } from './window-counts.ts';

/**
 * `npm run bench:window-search`: from the last key of a search to its first results drawn, with 1,000 cases and 100,000 passages; by the clock, and by
 * what the page's main thread and the host's processes used of the processor for it. `--keep FOLDER` as in `bench:window`.
 */
const { values } = parseArgs({ options: { keep: { type: 'string' } } });

/** What is typed, and between which keys how many milliseconds pass. */
const SEARCHES: readonly (readonly [typed: string, readAs: string])[] = [
  ['supervision', '“supervision”'],
  ['mother', '“mother”'],
  ['bruise', '“bruise”'],
  ['police', '“police”'],
  ['mother partner', '“partner”'],
  ['health visitor', '“health visitor”'],
  ['baby asleep sofa', '“sofa”'],
  ['school worried nobody listened', 'listened”'],
];
const BETWEEN_KEYS = 90;
/** Milliseconds after the last key but one: its own search is drawn by then, also on a busy machine. */
const SETTLING = 3000;
const ROUNDS = 2;
/** Processor time of a process is told in ticks of so many milliseconds. */
const TICK = 10;

const folder = mkdtempSync(join(tmpdir(), 'caselight-window-search-'));
try {
  const kept = values.keep ?? join(folder, 'made');
  makeLibrary(kept, 1000);
  const data = join(folder, 'data');
  cpSync(kept, data, { recursive: true });
  const app = await openAppInBrowser({ data });
  try {
    await measure(app.page);
  } finally {
    await app.close();
  }
  if (app.complaints.length > 0) console.log('the page complained:', app.complaints);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(MADE_PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.locator('.casetable tbody tr:not(.gap)').first().waitFor();
  await page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('link', { name: 'Search' })
    .click();
  const field = page.locator('#search-words');
  await field.waitFor();
  // What is readied after opening is done by then.
  await setTimeout(20_000);
  const counts = await countWork(page);
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [typed, readAs] of SEARCHES) {
      await field.fill('');
      await page.locator('.hit').first().waitFor({ state: 'detached' });
      await field.pressSequentially(typed.slice(0, -1), { delay: BETWEEN_KEYS });
      await quiet(page);
      await counts.taken();
      const before = hostTime();
      const wanted: readonly Wanted[] = [
        { selector: '.search-read p', text: readAs },
        { selector: '.hit' },
      ];
      const took = await timeToDrawn(page, () => page.keyboard.press(typed.slice(-1)), wanted);
      const host = hostTime() - before;
      const { cpu } = await counts.taken();
      if (round > 0) all.push(took);
      const load = loadavg()[0]?.toFixed(0);
      console.log(
        `${typed}: ${took.toFixed(0)} ms; page CPU ${cpu.toFixed(0)}, host CPU ${host} ms; load ${load}`,
      );
    }
  }
  all.sort((a, b) => a - b);
  const at = (share: number): string => (all[Math.round(share * (all.length - 1))] ?? 0).toFixed(0);
  console.log(`after the first round: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`);
}

/** Until what was asked by the keys before the last is answered: on a busy machine the last key would wait for it. */
async function quiet(page: Page): Promise<void> {
  await page.locator('.search-read p').first().waitFor();
  await setTimeout(SETTLING);
}

/** Milliseconds of the processor that Caselight's own processes have used. */
function hostTime(): number {
  return startedBy(process.pid)
    .filter(({ command }) => command.includes('serve --json'))
    .reduce((sum, { id }) => {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\)/u, '')
        .trim()
        .split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) * TICK;
    }, 0);
}
