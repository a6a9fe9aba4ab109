import { namesIn } from '../core/identity/find-identifiers.ts';
import { FINDER_VERSION } from '../core/identity/finder-version.ts';
import { declaredPseudonyms } from '../core/identity/name-text.ts';
import type { LearnedNames } from './finding-ports.ts';
import type { LibraryStore } from './ports.ts';

/** What was learned of the documents of an open library, whose texts never change; gone when the library is closed. */
const learnedNow = new WeakMap<LibraryStore, Map<number, AskedLearned>>();

interface AskedLearned {
  readonly askedWith: string;
  readonly learned: LearnedNames;
}

/** Names that the facts of the library's cases hold: subjects and partnerships. */
export function namesOfCases(store: LibraryStore): readonly string[] {
  const names = store.listCases().flatMap(({ subject, partnership }) => [subject, partnership]);
  return [...new Set(names.filter((name) => name !== null))];
}

/** Names of the partnerships and boards whose reviews the library holds. */
export function partnershipsOf(store: LibraryStore): readonly string[] {
  return [...new Set(store.listCases().flatMap(({ partnership }) => partnership ?? []))];
}

/** What a whole document tells of names, for looking at a stretch of it: from the library where it was kept there. */
export function learnedNames(
  store: LibraryStore,
  documentId: number,
  knownNames: readonly string[],
): LearnedNames {
  const askedWith = askedWithNames(knownNames);
  const kept = store.learnedNames(documentId, askedWith);
  if (kept !== undefined) return kept;
  const byDocument = learnedNow.get(store) ?? new Map<number, AskedLearned>();
  learnedNow.set(store, byDocument);
  const known = byDocument.get(documentId);
  if (known?.askedWith === askedWith) return known.learned;
  const text = store.documentText(documentId) ?? '';
  const learned = { names: namesIn(text, knownNames), pseudonyms: declaredPseudonyms(text) };
  byDocument.set(documentId, { askedWith, learned });
  return learned;
}

/** Keeps in the library what a whole document tells of names. */
export function keepLearnedNames(
  store: LibraryStore,
  documentId: number,
  knownNames: readonly string[],
): void {
  const askedWith = askedWithNames(knownNames);
  if (store.learnedNames(documentId, askedWith) !== undefined) return;
  store.keepLearnedNames(documentId, askedWith, learnedNames(store, documentId, knownNames));
}

/** By list: the same one comes with every document of a library. */
const ASKED_WITH = new WeakMap<readonly string[], string>();

/** All that learning depends on besides the document. */
function askedWithNames(knownNames: readonly string[]): string {
  const askedWith = ASKED_WITH.get(knownNames) ?? JSON.stringify([FINDER_VERSION, knownNames]);
  ASKED_WITH.set(knownNames, askedWith);
  return askedWith;
}
