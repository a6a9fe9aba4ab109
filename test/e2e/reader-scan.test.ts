import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, type AppInBrowser } from '../support/app-in-browser.ts';
import { caselight, PASSPHRASE, ROOT, temporaryFolder } from '../support/command-line.ts';
import { madePdf, scanPages } from '../support/scanned-pdf.ts';

const SAMPLE = join(ROOT, 'resources/samples/harrowfield-scb-child-j-overview-report-2014.pdf');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let app: AppInBrowser;

beforeAll(async () => {
  folder = await temporaryFolder();
  const scan = join(folder.path, 'scan.pdf');
  await writeFile(scan, madePdf(await scanPages(await readFile(SAMPLE), [5])));
  const library = join(folder.path, 'library.caselight');
  for (const argv of [['init'], ['import', scan]])
    expect(await caselight(['--library', library, ...argv])).toMatchObject({ code: 0 });
  app = await openAppInBrowser({ data: folder.path });
  await app.page.getByRole('heading', { name: 'Open a library' }).waitFor();
  await app.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await folder.remove();
});

describe('a page that was read from its picture', () => {
  it('shows what was found where it stands in the picture', async () => {
    const { page } = app;
    await page.evaluate(() => {
      window.location.hash = '/cases/1/document/1';
    });
    await page.getByRole('region', { name: 'Text of the document' }).waitFor();
    await page.keyboard.press('v');
    await page.locator('.printed-page canvas').waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('the');
    await page.locator('.page-mark.found').nth(5).waitFor();
    const marks = await page.locator('.page-mark.found').evaluateAll((all) =>
      all.map((mark) => {
        const canvas = mark.closest('.printed-page')?.querySelector('canvas');
        if (!canvas) throw new Error('a mark stands on a page');
        const scale = canvas.width / canvas.clientWidth;
        const frame = canvas.getBoundingClientRect();
        const box = mark.getBoundingClientRect();
        const [x, y] = [box.left - frame.left, box.top - frame.top];
        const at = [x, y, box.width, box.height].map((one) => Math.round(one * scale));
        const [left = 0, top = 0, width = 1, height = 1] = at;
        const pixels = canvas.getContext('2d')?.getImageData(left, top, width, height).data ?? [];
        const dark = [...pixels].filter((value, i) => i % 4 === 0 && value < 128).length;
        return { ink: dark / (width * height), height: box.height / frame.height };
      }),
    );
    expect(marks.length).toBeGreaterThan(5);
    // A word's own box is between a twentieth and a half ink; paper beside it has none.
    for (const { ink, height } of marks) {
      expect(ink).toBeGreaterThan(0.05);
      expect(ink).toBeLessThan(0.5);
      expect(height).toBeLessThan(0.03);
    }
    expect(app.complaints).toEqual([]);
  });
});
