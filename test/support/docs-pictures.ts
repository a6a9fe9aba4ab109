import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openAppInBrowser, openSamples } from './app-in-browser.ts';
import { ROOT } from './command-line.ts';

/**
 * `node test/support/docs-pictures.ts [FOLDER]` makes the pictures of docs/images anew from the built app and the sample reviews, after
 * somebody has decided some proposals and made a brief: each view as it is, to be looked at before it is kept, with a
 * palette of 256 colours (`convert IN -dither None -colors 256 PNG8:OUT`).
 */
const [, , folder = join(ROOT, 'docs', 'images')] = process.argv;
const CODER = 'Sample reader';
/** Of the proposals of a document: those whose number in it is divided by one are accepted or rejected. */
const ACCEPTED_OF = 3;
const REJECTED_OF = 19;
/** The first documents, so many of which somebody has begun to decide. */
const BEGUN = 7;
/** Milliseconds until the printed pages that are in sight are painted, on a busy machine. */
const PAINTED = 10_000;

const data = await mkdtemp(join(tmpdir(), 'caselight-pictures-'));
const app = await openAppInBrowser({ data });
try {
  await takeAll(app.page);
} finally {
  for (const complaint of app.complaints) process.stdout.write(`${complaint}\n`);
  await app.close();
  await rm(data, { recursive: true, force: true });
}

async function takeAll(page: Page): Promise<void> {
  const take = async (name: string): Promise<void> => {
    // What comes and goes by itself has gone.
    await page.locator('.toast').waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  const goTo = (address: string): Promise<void> =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, address);
  await page.getByRole('heading', { name: 'Make a library' }).waitFor();
  await take('start');
  await openSamples(page);
  const briefId = await workOn(page);
  await page.reload();
  await page.locator('.casetable tbody a').first().waitFor();
  await take('cases');
  for (const [name, address, shows] of [
    ['case', '/cases/1', '.fact'],
    ['themes', '/themes/professional_curiosity', '.theme-page .rule'],
    ['reports', '/reports', '.report-list a'],
    ['theme-report', '/reports/themes', '.reports-work table tbody tr'],
    ['matrix', '/reports/matrix', '.matrix [role=gridcell]'],
    ['brief', `/briefs/${briefId}`, '.a4'],
    ['settings', '/settings', '.ppl li'],
  ] as const) {
    await goTo(address);
    await page.locator(shows).filter({ visible: true }).first().waitFor();
    await take(name);
  }
  await goTo('/search');
  await page.locator('#search-words').fill('"health visitor" bruise*');
  await page.locator('.hit').first().waitFor();
  await take('search');
  await goTo('/cases/1/document/1');
  await page.locator('.para').first().waitFor();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('j');
  await page.locator('.card.open').waitFor();
  await take('reader');
  await page.keyboard.press('v');
  await page.locator('.printed-page canvas').first().waitFor();
  // Pages and their small pictures are painted one after the other.
  await page.waitForTimeout(PAINTED);
  await take('reader-page');
  await goTo('/cases');
  await page.locator('.casetable tbody a').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('chi');
  await page.locator('.quick li').first().waitFor();
  await take('quick-open');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { name: /is locked$/u }).waitFor();
  await take('locked');
}

interface Caselight {
  listTags(
    input: object,
  ): Promise<{ readonly value: { readonly tags: readonly { id: number }[] } }>;
  editTags(input: object): Promise<unknown>;
  makeBrief(input: object): Promise<{ readonly value: { readonly briefId: number } }>;
}

/** Somebody's work: proposals decided in some documents, and a brief. Gives the brief's id. */
function workOn(page: Page): Promise<number> {
  return page.evaluate(
    async ({ coder, begun, acceptedOf, rejectedOf }) => {
      const { caselight } = globalThis as unknown as { caselight: Caselight };
      for (let documentId = 1; documentId <= begun; documentId += 1) {
        // One after the other, as a person does.
        // oxlint-disable-next-line no-await-in-loop
        const { value } = await caselight.listTags({ documentId, state: 'proposed' });
        const every = (of: number) =>
          value.tags.flatMap(({ id }, i) => (i % of === of - 1 ? [id] : []));
        // oxlint-disable-next-line no-await-in-loop
        await caselight.editTags({
          tagIds: every(rejectedOf),
          edit: { decision: 'rejected' },
          coder,
        });
        // oxlint-disable-next-line no-await-in-loop
        await caselight.editTags({
          tagIds: every(acceptedOf),
          edit: { decision: 'accepted' },
          coder,
        });
      }
      const { value } = await caselight.makeBrief({
        template: 'seven-minute',
        themes: ['professional_curiosity'],
        caseId: null,
        from: 'Learning and development',
        marking: 'Official',
        coder,
      });
      return value.briefId;
    },
    { coder: CODER, begun: BEGUN, acceptedOf: ACCEPTED_OF, rejectedOf: REJECTED_OF },
  );
}
