import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, openSamples, type AppInBrowser } from '../../support/app-in-browser.ts';
import { askInPage } from '../../support/bridge-in-page.ts';
import { launchApp } from '../../support/launch-app.ts';
import { picture } from '../../support/picture.ts';
import {
  canSeeProcesses,
  killAll,
  startedBy,
  type RunningProcess,
} from '../../support/processes.ts';
import {
  acceptedAtLeast,
  acknowledged,
  beginAccepting,
  tagStates,
} from '../../support/tags-in-page.ts';

const DECISIONS = 30;
/** Acknowledged before the blow falls. */
const BEFORE_THE_BLOW = 8;
const PATIENT = { timeout: 60_000 };

let data: string;
let app: AppInBrowser;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'caselight-journey-'));
  app = await openAppInBrowser({ data });
  await openSamples(app.page);
});
afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

/** Opens the document of a case by its links; gives the document's id. */
async function openDocument(page: Page, caseName: string): Promise<number> {
  await page.getByRole('link', { name: caseName }).click();
  await page.locator('.doclist a').first().click();
  await page.getByRole('region', { name: 'Text of the document' }).waitFor();
  // Its first page may have nothing proposed on it.
  await page.getByText(/^0 of \d+ decided$/).waitFor();
  return Number(/document\/(\d+)/.exec(page.url())?.[1]);
}

/** The same data, with a new host and a new page. */
async function startAgain(): Promise<void> {
  await app.close();
  app = await openAppInBrowser({ data });
  await openSamples(app.page);
}

/** All that was acknowledged is there; of the rest at most the one that was under way when the blow fell. */
function expectNothingLost(
  states: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  kept: readonly number[],
): void {
  for (const id of kept) expect(states[id], `tag ${id}`).toBe('accepted');
  const expected = { ...before, ...Object.fromEntries(kept.map((id) => [id, 'accepted'])) };
  const others = Object.keys(expected).filter((id) => states[id] !== expected[id]);
  expect(others.length).toBeLessThanOrEqual(1);
  expect(Object.keys(states)).toEqual(Object.keys(before));
}

/**
 * The process that holds the library of the app with this data, and no other: other tests have theirs. On Electron itself the one that
 * reads documents looks the same, and is among them where it runs.
 */
function libraryProcesses(userData: string): readonly RunningProcess[] {
  const main = startedBy(process.pid).find(({ command }) => command.includes(userData));
  const found = startedBy(main?.id ?? 0).filter(({ command }) =>
    /database-process|node\.mojom\.NodeService/.test(command),
  );
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** The library says of itself that it is whole. */
async function expectSound(page: Page): Promise<void> {
  expect(await askInPage(page, 'verifyLibrary', {})).toMatchObject({
    ok: true,
    value: { ok: true },
  });
}

describe('decisions', () => {
  it(`are ${DECISIONS} taken back, done again, and there after a restart`, async () => {
    const { page } = app;
    const document = await openDocument(page, 'Child M');
    const start = await tagStates(page, document);
    const decided = (): Promise<number> =>
      tagStates(page, document).then(
        (states) => Object.keys(states).filter((id) => states[id] !== start[id]).length,
      );
    await page.keyboard.press('j');
    for (let i = 0; i < DECISIONS; i += 1) {
      const before = await page.locator('.card.open').getAttribute('data-card');
      await page.keyboard.press(i % 3 === 0 ? 'r' : 'a');
      // The next card is there at once, before the library has answered.
      await page.locator(`.card.open:not([data-card="${before}"])`).waitFor();
    }
    await expect.poll(decided, PATIENT).toBe(DECISIONS);
    const after = await tagStates(page, document);
    await picture(page, 'thirty-decided');
    for (let i = 0; i < DECISIONS; i += 1) await page.keyboard.press('z');
    await expect.poll(() => tagStates(page, document), PATIENT).toEqual(start);
    for (let i = 0; i < DECISIONS; i += 1) await page.keyboard.press('Shift+Z');
    await expect.poll(() => tagStates(page, document), PATIENT).toEqual(after);
    await startAgain();
    expect(await tagStates(app.page, document)).toEqual(after);
    // What was done before the restart can be taken back after it.
    await app.page.keyboard.press('z');
    await app.page.getByRole('button', { name: /^Undo: (accepted|rejected)/ }).waitFor();
    await app.page.keyboard.press('Shift+Z');
    await expect.poll(() => tagStates(app.page, document), PATIENT).toEqual(after);
  });
});

describe.skipIf(!canSeeProcesses)(
  'what was acknowledged (processes are seen on Linux only)',
  () => {
    it('is there after all of Caselight was killed while tagging', async () => {
      const { page } = app;
      const document = await openDocument(page, 'Baby Rowan');
      const before = await tagStates(page, document);
      await page.keyboard.press('j');
      await page.locator('.card.open').waitFor();
      await beginAccepting(page, document);
      await acceptedAtLeast(page, BEFORE_THE_BLOW);
      await app.killHost();
      const kept = await acknowledged(page);
      expect(kept.length).toBeGreaterThanOrEqual(BEFORE_THE_BLOW);
      // A decision that cannot be kept is not shown as kept, and that is said to eyes too.
      const open = page.locator('.card.open');
      const card = (await open.getAttribute('data-card')) ?? '';
      const look = await open.getAttribute('class');
      await page.keyboard.press('u');
      await page.locator('.toast').getByText('Caselight has ended.').waitFor();
      // The next proposal was gone on to, perhaps out of sight of this one.
      await page.getByRole('region', { name: 'Text of the document' }).hover();
      await page.mouse.wheel(0, -100_000);
      const same = page.locator(`.card[data-card="${card}"]`);
      await same.waitFor();
      await expect.poll(() => same.getAttribute('class'), PATIENT).not.toContain('unsure');
      expect(look).not.toContain('unsure');
      await picture(page, 'host-killed');
      await startAgain();
      expectNothingLost(await tagStates(app.page, document), before, kept);
      await expectSound(app.page);
    });

    it('is there after the library’s own process was killed while tagging', async () => {
      const userData = await mkdtemp(join(tmpdir(), 'caselight-journey-'));
      const window = await launchApp({ data: userData });
      try {
        const page = await window.firstWindow();
        await page.getByRole('button', { name: /^Look around with sample reviews/ }).click();
        await page.getByText('12 cases', { exact: true }).first().waitFor();
        const document = await openDocument(page, 'Baby Rowan');
        const before = await tagStates(page, document);
        await beginAccepting(page, document);
        await acceptedAtLeast(page, BEFORE_THE_BLOW);
        killAll(libraryProcesses(userData));
        const kept = await acknowledged(page);
        expect(kept.length).toBeGreaterThanOrEqual(BEFORE_THE_BLOW);
        // The window says so by itself, and holds nothing of the library any more.
        await page.getByRole('heading', { name: 'Sample reviews is locked' }).waitFor();
        expect(await page.locator('main').innerText()).toContain('Your work is saved');
        expect(await page.content()).not.toContain('Baby Rowan');
        await picture(page, 'library-process-killed');
        await page.getByRole('button', { name: 'Open the sample reviews again' }).click();
        await page.getByText('12 cases', { exact: true }).first().waitFor();
        expectNothingLost(await tagStates(page, document), before, kept);
        await expectSound(page);
      } finally {
        await window.close();
        await rm(userData, { recursive: true, force: true });
      }
    });
  },
);
