import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, type AppInBrowser } from '../../support/app-in-browser.ts';
import { askInPage } from '../../support/bridge-in-page.ts';
import { caselight, jsonLines, PASSPHRASE, ROOT } from '../../support/command-line.ts';
import { picture } from '../../support/picture.ts';
import { tagStates } from '../../support/tags-in-page.ts';

/** Waits as long as a busy machine may need. */
const PATIENT = { timeout: 60_000 };

const MEGABYTE = 1024 * 1024;
const SIZE = 32 * MEGABYTE;
const samples = join(ROOT, 'resources', 'samples');
const FIRST = join(samples, 'westmarch-scp-7-minute-briefing-child-t-2021.pdf');
const SECOND = join(samples, 'harrowfield-scb-child-j-overview-report-2014.pdf');

/** A disk of its own, small enough to fill; undefined where this account may mount none. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Writes until nothing more goes on the disk. */
function fill(disk: string): void {
  const file = openSync(join(disk, 'holiday-pictures'), 'w');
  try {
    for (const size of [MEGABYTE, 4096, 1]) {
      const chunk = Buffer.alloc(size, 7);
      const isRoom = (): boolean => {
        try {
          return writeSync(file, chunk) === size;
        } catch {
          return false;
        }
      };
      while (isRoom());
    }
  } finally {
    closeSync(file);
  }
}

const disk = smallDisk();

describe.skipIf(disk === undefined)('a full disk (where this account may mount one)', () => {
  const library = join(disk ?? '', 'panel.caselight');
  let app: AppInBrowser;
  let document: number;

  beforeAll(async () => {
    expect(await caselight(['--library', library, 'init'])).toMatchObject({ code: 0 });
    expect(await caselight(['--library', library, 'import', FIRST])).toMatchObject({ code: 0 });
    app = await openAppInBrowser({ library });
    const { page } = app;
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Cases' }).getByRole('link').first().click();
    await page.locator('.doclist a').first().click();
    await page.locator('.cardhead').first().waitFor();
    document = Number(/document\/(\d+)/u.exec(page.url())?.[1]);
  });
  afterAll(async () => {
    await app.close();
    if (disk === undefined) return;
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  const accepted = async (page: Page): Promise<number> =>
    Object.values(await tagStates(page, document)).filter((state) => state === 'accepted').length;

  it('is said in words, and nothing is shown as kept that was not', async () => {
    const { page } = app;
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    // Who is coding is asked before the first act in a library of the command line.
    const asked = page.getByRole('dialog', { name: 'Who is coding?' });
    await asked
      .or(page.getByText(/^1 of \d+ decided$/u))
      .first()
      .waitFor();
    if (await asked.isVisible()) {
      await page.getByLabel(/name/iu).last().fill('Ruth Whitlock');
      await page.keyboard.press('Enter');
      await asked.waitFor({ state: 'detached' });
    }
    await expect.poll(() => accepted(page), PATIENT).toBe(1);
    fill(disk ?? '');
    // What was set aside before may still take some.
    const toast = page.locator('.toast').getByText('The disk is full.');
    await expect
      .poll(
        async () => {
          await page.keyboard.press('a');
          return toast.isVisible();
        },
        { ...PATIENT, interval: 300 },
      )
      .toBe(true);
    expect(await page.locator('.toast').innerText()).toContain('What was saved before is safe.');
    await picture(page, 'disk-full');
    const kept = await accepted(page);
    await expect
      .poll(() => page.locator('.card.confirmed').count(), PATIENT)
      .toBeLessThanOrEqual(kept);
    await page.getByText(new RegExp(`^${kept} of \\d+ decided$`, 'u')).waitFor();
  });

  it('stops an import in words, with nothing half-done', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Cases' }).first().click();
    await page.getByRole('button', { name: 'Import', exact: true }).first().click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Files', exact: true }).click();
    await (await chooser).setFiles(SECOND);
    await page
      .getByRole('heading', { name: /^Import (?:stopped|finished): 0 imported/u })
      .waitFor();
    const drawer = page.getByRole('region', { name: 'Import', exact: true });
    expect(await drawer.innerText()).toContain('The disk is full.');
    await picture(page, 'disk-full-import');
    expect(await askInPage(page, 'listDocuments', {})).toMatchObject({
      value: { documents: [{ id: document }] },
    });
  });

  it('is survived: with room again, work goes on, and the library is whole', async () => {
    const { page } = app;
    const before = await accepted(page);
    rmSync(join(disk ?? '', 'holiday-pictures'));
    expect(statfsSync(disk ?? '').bavail).toBeGreaterThan(0);
    await page.goBack();
    await page.locator('.cardhead').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.card.open').waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => accepted(page), PATIENT).toBe(before + 1);
    expect(await askInPage(page, 'verifyLibrary', {})).toMatchObject({ value: { ok: true } });
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByRole('heading', { name: /is locked$/u }).waitFor();
    await app.killHost();
    const listed = await caselight(['--library', library, 'list', 'documents', '--json']);
    expect(jsonLines(listed.out)[0]).toMatchObject({ documents: [{ id: document }] });
    expect(await caselight(['--library', library, 'verify'])).toMatchObject({ code: 0 });
  });
});
