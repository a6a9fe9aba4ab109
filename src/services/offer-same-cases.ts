import { offerSameCases, type SameCaseOffer } from '../core/review/same-case.ts';
import { textSketch } from '../core/text/text-sketch.ts';
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
