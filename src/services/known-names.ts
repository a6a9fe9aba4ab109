import { namesIn } from '../core/identity/find-identifiers.ts';
import type { LibraryStore } from './ports.ts';

/** What was learned of the documents of an open library, which never change; gone when the library is closed. */
const learned = new WeakMap<LibraryStore, Map<number, readonly string[]>>();

/** Names that the facts of the library's cases hold: subjects and partnerships. */
export function namesOfCases(store: LibraryStore): readonly string[] {
  const names = store.listCases().flatMap(({ subject, partnership }) => [subject, partnership]);
  return [...new Set(names.filter((name) => name !== null))];
}

/** The names that a whole document shows to be names, for looking at a stretch of it. */
export function namesOfDocument(
  store: LibraryStore,
  documentId: number,
  knownNames: readonly string[],
): readonly string[] {
  const byDocument = learned.get(store) ?? new Map<number, readonly string[]>();
  learned.set(store, byDocument);
  const known = byDocument.get(documentId);
  if (known !== undefined) return known;
  const names = namesIn(store.documentReview(documentId)?.text ?? '', knownNames);
  byDocument.set(documentId, names);
  return names;
}
