import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, openSamples } from '../support/app-in-browser.ts';
import { hungryPdf } from '../support/hungry-pdf.ts';
import { launchApp } from '../support/launch-app.ts';
import { canSeeProcesses, startedBy } from '../support/processes.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

const GOOD = tinyPdf([linesAt(72, 400, ['The nurse told the school, and nobody wrote it down.'])]);

interface Shown {
  readonly page: Page;
  close(): Promise<void>;
}

/** Both ways in which the process that holds the library is begun, and starts another that reads. */
const SHELLS: Readonly<Record<string, () => Promise<Shown>>> = {
  'in a window of its own': async () => {
    const app = await launchApp();
    return { page: await app.firstWindow(), close: () => app.close() };
  },
  'in a browser': () => openAppInBrowser(),
};

/** Drops a PDF of plain letters on the window. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([called, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], called, { type: 'application/pdf' }));
      return data;
    },
    [name, new TextDecoder().decode(bytes)] as const,
  );
  await page.dispatchEvent('.rail', 'drop', { dataTransfer: dropped });
}

/** Parse processes that this test has started and that run. */
const parsing = () =>
  startedBy(process.pid).filter(({ command }) => command.includes('parse-process'));

describe.each(Object.entries(SHELLS))('a file that ends its parse process, %s', (_, open) => {
  let app: Shown;
  beforeAll(async () => {
    app = await open();
    await openSamples(app.page);
  });
  afterAll(() => app.close());

  it('is refused in words, and the library stays open and takes in the next', async () => {
    const { page } = app;
    await drop(page, 'hungry.pdf', hungryPdf());
    await page.getByText('Import finished: 0 imported, 1 refused').first().waitFor();
    const said = await page.getByRole('region', { name: 'Import', exact: true }).innerText();
    expect(said).toContain('The file needed more memory than is safe and was stopped.');
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe('Cases');
    await drop(page, 'good.pdf', GOOD);
    await page.getByText('Import finished: 1 imported').first().waitFor();
  });

  it.skipIf(!canSeeProcesses)(
    'has another begun, which ends when the library is locked',
    async () => {
      const { page } = app;
      expect(parsing()).toHaveLength(1);
      await page.getByRole('button', { name: 'Lock', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /locked$/ }).waitFor();
      await expect.poll(() => parsing(), { timeout: 60_000 }).toEqual([]);
    },
  );
});
