import { NEARLY_THE_SAME, offerSameCases, type SameCaseOffer } from '../core/review/same-case.ts';
import { NearTexts } from '../core/text/near-texts.ts';
import { textSketch } from '../core/text/text-sketch.ts';
import { AppError } from '../shared/app-error.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { LibraryStore } from './ports.ts';

/** A library's texts by id of their document, none read yet. */
export function noTexts(): NearTexts {
  return new NearTexts(NEARLY_THE_SAME);
}

/**
 * The pairs of cases in a library that may be one review. Reads every text that is not in `texts` yet and keeps it there:
 * seconds for a large library the first time, in which `giveWay` is waited for after each.
 */
export async function offersInLibrary(
  store: LibraryStore,
  {
    giveWay,
    texts = noTexts(),
  }: { readonly giveWay: () => Promise<void>; readonly texts?: NearTexts },
): Promise<readonly SameCaseOffer[]> {
  for (const { id } of store.listDocuments()) {
    // Who asks meanwhile may have read it.
    if (texts.has(id)) continue;
    texts.add(id, textSketch(store.documentText(id) ?? ''));
    // One text after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await giveWay();
  }
  const byCase = Map.groupBy(store.listDocuments(), (document) => document.caseId);
  return offerSameCases(
    store.listCases().map(({ id, subject, partnership, year }) => ({
      caseId: id,
      subject,
      partnership,
      year,
      documents: (byCase.get(id) ?? []).map((document) => document.id),
    })),
    (document) => texts.near(document),
  );
}

/** Those that nobody has said are two reviews. */
export async function openOffers(store: LibraryStore): Promise<readonly SameCaseOffer[]> {
  const answered = new Set(store.settings().notTheSame);
  const offers = await offersInLibrary(store, { giveWay: () => Promise.resolve() });
  return offers.filter(({ cases }) => !answered.has(pairName(...cases)));
}

/** Keeps that two cases are not one review. One act, one undo. */
export function denySameCase(
  store: LibraryStore,
  cases: readonly [number, number],
  by: By,
): ActDone {
  const known = new Set(store.listCases().map(({ id }) => id));
  const [one, other] = cases;
  if (one === other || !known.has(one) || !known.has(other)) throw new AppError('not-found');
  const pairs = new Set([...store.settings().notTheSame, pairName(one, other)]);
  return store.changeSetting('notTheSame', [...pairs], by);
}

function pairName(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}
