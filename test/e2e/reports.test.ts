import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
afterAll(() => app.close());

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

async function openReport(kind: string): Promise<void> {
  await app.page.evaluate((to) => {
    window.location.hash = `/reports/${to}`;
  }, kind);
  await app.page.getByRole('region', { name: 'What the numbers are of' }).waitFor();
}

describe('the reports room', () => {
  it('offers reports by what they answer', async () => {
    const { page } = app;
    await page.evaluate(() => {
      window.location.hash = '/reports';
    });
    await page.getByRole('link', { name: /^Which themes come up in most reviews/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Themes across reviews' }).waitFor();
    const about = page.getByRole('region', { name: 'What the numbers are of' });
    await expect
      .poll(() => about.innerText())
      .toMatch(/12 reviews[\s\S]*codebook[\s\S]*Read with care/);
  });

  it('goes over a chart with the arrow keys, and opens the quotes behind a number', async () => {
    const { page } = app;
    await openReport('themes');
    const chart = page.getByRole('group', { name: /^Themes across reviews\. Arrow keys/ });
    const first = chart.getByRole('button').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    const words = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(words).toMatch(/^.+, concern: \d+ of 12 reviews, \d+%, 95% interval \d+ to \d+%$/);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /, good practice: /,
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const quotes = page.getByRole('complementary', { name: 'Behind the number' });
    const told = /concern: (\d+) of 12/.exec(words ?? '')?.[1];
    await quotes.getByText(new RegExp(`quotes? from ${told} reviews?`)).waitFor();
    await quotes.getByRole('button', { name: 'Close the quotes' }).click();
  });

  it('opens the same number from the table, by arrow keys too', async () => {
    const { page } = app;
    await openReport('themes');
    const table = page.getByRole('table', { name: /^Themes across reviews/ });
    await table.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    const words = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(words).toMatch(/, concern, reviews: \d+$/);
    await page.keyboard.press('Enter');
    const n = /(\d+)$/.exec(words ?? '')?.[1];
    const quotes = page.getByRole('complementary', { name: 'Behind the number' });
    await quotes.getByText(new RegExp(`quotes? from ${n} reviews?`)).waitFor();
    await quotes.getByRole('button', { name: 'Close the quotes' }).click();
  });

  it('compares babies with teenagers from the start, and other groups as chosen', async () => {
    const { page } = app;
    await openReport('compare');
    const about = page.getByRole('region', { name: 'What the numbers are of' });
    await expect
      .poll(() => about.innerText())
      .toContain(
        'Age at the incident: under 1; compared with: Age at the incident: 11 to 15 or 16 to 17',
      );
    await page.getByRole('button', { name: /^Second/ }).click();
    await page.getByRole('option', { name: '16 to 17' }).click();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => about.innerText())
      .toContain('compared with: Age at the incident: 11 to 15; among');
  });

  it('narrows to some reviews, and tells so', async () => {
    const { page } = app;
    await openReport('themes');
    await page.getByRole('button', { name: /^Reviews all 12/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Which reviews are counted' });
    await dialog.getByRole('checkbox', { name: /^Under 1/ }).check();
    const about = page.getByRole('region', { name: 'What the numbers are of' });
    await expect
      .poll(() => about.innerText())
      .toMatch(/3 of 12 reviews[\s\S]*Age at the incident: under 1/);
    await dialog.getByRole('button', { name: 'Count all 12' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => about.innerText()).toContain('All reviews in the library');
  });

  it.each([
    ['CSV', /^First table/, 'csv'],
    ['JSON', /^Data/, 'json'],
    ['XLSX', /^Workbook/, 'xlsx'],
    ['HTML', /^Page to read/, 'html'],
  ] as const)('saves a report as %s, the bytes that the call gives', async (_, item, format) => {
    const { page } = app;
    await openReport('compare');
    await page.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const path = await (await coming).path();
    const given = await page.evaluate(async (as) => {
      const { caselight } = globalThis as unknown as {
        caselight: {
          exportReport(input: object): Promise<{ value: { bytes: Uint8Array } }>;
        };
      };
      const { value } = await caselight.exportReport({
        request: {
          kind: 'compare',
          groups: { first: { ageBand: ['under 1'] }, second: { ageBand: ['11 to 15'] } },
        },
        format: as,
      });
      return [...value.bytes];
    }, format);
    expect((await readFile(path)).equals(Buffer.from(given))).toBe(true);
  });

  it('saves a chart as SVG and PNG with what it is of', async () => {
    const { page } = app;
    await openReport('themes');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).first().click();
    const drawn = await readFile(await (await saving).path(), 'utf8');
    expect(drawn).toMatch(/^<svg xmlns/);
    expect(drawn).toMatch(/ role="img" aria-label="[^"]{10,}"/);
    expect(drawn).toContain('Reviews counted: 12');
    expect(drawn).not.toContain('var(');
    const painting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).first().click();
    const painted = await readFile(await (await painting).path());
    expect(painted.subarray(1, 4).toString()).toBe('PNG');
    expect(painted.length).toBeGreaterThan(20_000);
  });

  it('goes over the matrix by keys, and opens a cell', async () => {
    const { page } = app;
    await openReport('matrix');
    const grid = page.getByRole('grid', { name: 'Themes in each review' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('13');
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    expect(at).toBe('1 1');
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Behind the number' })
      .getByText(/quotes? from 1 review$/)
      .waitFor();
    await page.getByRole('button', { name: 'Close the quotes' }).click();
  });

  it('keeps small numbers back, and says so', async () => {
    const { page } = app;
    await openReport('themes');
    await page.getByLabel('Small numbers').selectOption('withheld 5');
    await page
      .getByRole('table', { name: /^Themes across reviews/ })
      .getByText('[c]')
      .first()
      .waitFor();
    await page
      .getByText(/Counts of reviews from 1 to 4 are withheld/)
      .first()
      .waitFor();
    await page.getByLabel('Small numbers').selectOption('shown');
  });
});

interface Caselight {
  listTags(input: object): Promise<{ value: { tags: readonly { id: number; theme: string }[] } }>;
  editTags(input: object): Promise<unknown>;
  exportCoding(input: object): Promise<{ value: { bytes: Uint8Array } }>;
}

describe('agreement of two coders', () => {
  it('shows where they differ side by side, and lets it be settled', async () => {
    const { page } = app;
    const coding = await page.evaluate(async () => {
      const { caselight } = globalThis as unknown as { caselight: Caselight };
      const { value } = await caselight.listTags({ documentId: 1, limit: 100 });
      // One of each theme: two of one theme in one passage cannot both become a concern.
      const byTheme = new Map(value.tags.map((tag) => [tag.theme, tag.id]));
      await caselight.editTags({
        tagIds: [...byTheme.values()].slice(0, 3),
        edit: { decision: 'accepted', stance: 'concern' },
        coder: 'Sample reader',
      });
      const made = await caselight.exportCoding({ coder: 'Sample reader' });
      return new TextDecoder().decode(made.value.bytes);
    });
    const other = JSON.parse(coding) as { coder: string; documents: { tags: unknown[] }[] };
    other.coder = 'Second reader';
    other.documents[0]?.tags.pop();
    await page.evaluate(() => {
      window.location.hash = '/reports/agreement';
    });
    await page.getByLabel('The other’s coding').setInputFiles({
      name: 'coding.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(other)),
    });
    const differing = page.getByRole('region', { name: 'Where the two differ' });
    await differing.getByText(/^1 passage and theme\./).waitFor();
    await expect
      .poll(() => differing.locator('dd').allInnerTexts())
      .toEqual(['concern', 'nothing', 'concern']);
    expect(await accessibilityProblems(page)).toEqual([]);
    await differing.getByRole('button', { name: 'Not this theme' }).click();
    // What the first coder said in this library has become what was decided: no difference is left.
    await differing.getByText('They say the same of every passage.').waitFor();
  });
});

describe('every report', () => {
  // What the others draw is drawn by these too: they are looked at in one look, since a large table takes long.
  it.each([
    ['themes', LOOKS],
    ['compare', LOOKS],
    ['co-occurrence', LOOKS],
    ['recommendations', LOOKS],
    ['trend', LOOKS.slice(0, 1)],
    ['trio', LOOKS.slice(0, 1)],
    ['matrix', LOOKS.slice(0, 1)],
    ['framework', LOOKS.slice(0, 1)],
    ['numbers', LOOKS.slice(0, 1)],
  ] as const)('%s is accessible', async (kind, looks) => {
    const { page } = app;
    await openReport(kind);
    await page.locator(':is(.drawn, .matrix) >> visible=true').first().waitFor();
    for (const look of looks) {
      // One page in three looks, one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await page.emulateMedia(look);
      // oxlint-disable-next-line no-await-in-loop
      const problems = await accessibilityProblems(page);
      expect(problems, `${look.colorScheme}, forced ${look.forcedColors}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
