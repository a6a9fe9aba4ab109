import { namesIn } from '../core/identity/find-identifiers.ts';
import { declaredPseudonyms } from '../core/identity/name-text.ts';
import type { LibraryStore } from './ports.ts';

/** What was learned of the documents of an open library, which never change; gone when the library is closed. */
const learned = new WeakMap<LibraryStore, Map<number, readonly string[]>>();

/** Names that the facts of the library's cases hold: subjects and partnerships. */
export function namesOfCases(store: LibraryStore): readonly string[] {
  const names = store.listCases().flatMap(({ subject, partnership }) => [subject, partnership]);
  return [...new Set(names.filter((name) => name !== null))];
}

/** Names of the partnerships and boards whose reviews the library holds. */
export function partnershipsOf(store: LibraryStore): readonly string[] {
  return [...new Set(store.listCases().flatMap(({ partnership }) => partnership ?? []))];
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

/** Names that a document says are not the real ones: they stay, wherever they stand. */
export function pseudonymsOfDocument(store: LibraryStore, documentId: number): readonly string[] {
  return declaredPseudonyms(store.documentText(documentId) ?? '');
}
