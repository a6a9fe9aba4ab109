import type { Page } from 'playwright';

/** As much of a tag as journeys ask about. */
interface StandingTag {
  readonly id: number;
  readonly state: string;
}

interface Caselight {
  listTags(input: object): Promise<{ readonly value: { readonly tags: readonly StandingTag[] } }>;
  editTags(input: object): Promise<{ readonly ok: boolean }>;
}

declare global {
  /** Tags whose acceptance the library has acknowledged to this page. */
  var acknowledged: number[];
  /** Whether the page has stopped accepting: all were accepted, or one was not acknowledged. */
  var hasStopped: boolean;
}

/** How each tag of a document stands, by its id, as the library says. */
export function tagStates(
  page: Page,
  documentId: number,
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (document) => {
    const { caselight } = globalThis as unknown as { caselight: Caselight };
    const { value } = await caselight.listTags({ documentId: document });
    return Object.fromEntries(value.tags.map(({ id, state }) => [id, state]));
  }, documentId);
}

/** Accepts all proposals of a document one by one, as fast as they are acknowledged, until one is not. */
export async function beginAccepting(page: Page, documentId: number): Promise<void> {
  await page.evaluate(async (document) => {
    const { caselight } = globalThis as unknown as { caselight: Caselight };
    const { value } = await caselight.listTags({ documentId: document, state: 'proposed' });
    globalThis.acknowledged = [];
    globalThis.hasStopped = false;
    const accept = async (): Promise<void> => {
      for (const { id } of value.tags) {
        // One after the other is the point.
        // oxlint-disable-next-line no-await-in-loop
        const { ok } = await caselight.editTags({
          tagIds: [id],
          edit: { decision: 'accepted' },
          coder: 'Ruth Whitlock',
        });
        if (!ok) break;
        globalThis.acknowledged.push(id);
      }
      globalThis.hasStopped = true;
    };
    void accept();
  }, documentId);
}

/** Waits until so many acceptances have been acknowledged. */
export async function acceptedAtLeast(page: Page, count: number): Promise<void> {
  await page.waitForFunction((least) => globalThis.acknowledged.length >= least, count);
}

/** What was acknowledged by the time the page had stopped. */
export async function acknowledged(page: Page): Promise<readonly number[]> {
  await page.waitForFunction(() => globalThis.hasStopped);
  return page.evaluate(() => globalThis.acknowledged);
}
