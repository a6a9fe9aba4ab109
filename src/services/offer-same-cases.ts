import { offerSameCases, type SameCaseOffer } from '../core/review/same-case.ts';
import { textSketch } from '../core/text/text-sketch.ts';
import { AppError } from '../shared/app-error.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { LibraryStore } from './ports.ts';

/** The pairs of cases in a library that may be one review. Reads every text: seconds for a large library. */
export function offersInLibrary(store: LibraryStore): readonly SameCaseOffer[] {
  const byCase = Map.groupBy(store.listDocuments(), (document) => document.caseId);
  return offerSameCases(
    store.listCases().map(({ id, subject, partnership, year }) => ({
      caseId: id,
      subject,
      partnership,
      year,
      sketches: (byCase.get(id) ?? []).map((document) =>
        textSketch(store.documentReview(document.id)?.text ?? ''),
      ),
    })),
  );
}

/** Those that nobody has said are two reviews. */
export function openOffers(store: LibraryStore): readonly SameCaseOffer[] {
  const answered = new Set(store.settings().notTheSame);
  return offersInLibrary(store).filter(({ cases }) => !answered.has(pairName(...cases)));
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
