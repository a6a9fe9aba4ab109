import type { FindIdentifiers } from '../core/identity/identifier.ts';
import { AppError } from '../shared/app-error.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { LibraryStore } from './ports.ts';

/**
 * Proposes what is to be taken out of a document before it is handed on. Names are learned from the whole document and from the names
 * of its case; each new one gets a replacement, kept apart from the text. Throws AppError 'not-found'.
 */
export function proposeRedactions(
  store: LibraryStore,
  find: FindIdentifiers,
  documentId: number,
  by: By,
): ActDone {
  const review = store.documentReview(documentId);
  const row = store.listDocuments().find(({ id }) => id === documentId);
  if (review === undefined || row === undefined) throw new AppError('not-found');
  const points = Array.from(review.text);
  const known = store.pseudonyms(row.caseId).map(({ name }) => name);
  const found = find(review.text, known);
  const names = new Map(
    found
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end, suggestion }) => [points.slice(start, end).join(''), suggestion]),
  );
  return store.proposeRedactions(
    documentId,
    found.map(({ start, end, kind, why, suggestion }) => ({
      start,
      end,
      kind,
      reason: why,
      replacement: kind === 'name' ? null : suggestion,
    })),
    [...names].map(([name, replacement]) => ({ name, replacement })),
    by,
  );
}
