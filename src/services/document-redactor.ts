import type { FindIdentifiers } from '../core/identity/identifier.ts';
import { redactor, type Redacted } from '../core/redaction/redactor.ts';
import { namesOfCases, namesOfDocument, pseudonymsOfDocument } from './known-names.ts';
import type { LibraryStore } from './ports.ts';
import type { RedactionRow } from './redaction-ports.ts';

/** What is taken out of a copy: all but what a person left in, so that what nobody looked at does not get out. */
export function takenOut(redactions: readonly RedactionRow[]): readonly RedactionRow[] {
  return redactions.filter(({ state }) => state !== 'kept');
}

/**
 * Takes out of any text what is taken out of the documents of these cases, by their redactions, their names and the
 * finder; the same for reports, tables, casebooks and headings. Where nothing was proposed for a document yet, its names are
 * learned from the whole of it. With no case given, of all in the library. `known` are the names of all cases, for whoever asks
 * for one case after another.
 */
export function documentRedactor(
  store: LibraryStore,
  find: FindIdentifiers,
  cases?: readonly number[],
  known: readonly string[] = namesOfCases(store),
): (text: string) => Redacted {
  const documents =
    cases === undefined ? store.listDocuments() : cases.flatMap((id) => store.listDocuments(id));
  const byDocument = documents.map(({ id }) => ({ id, rows: store.redactions(id) }));
  const rows = byDocument.flatMap((one) => one.rows);
  const pseudonyms = [...new Set(documents.map(({ caseId }) => caseId))].flatMap((caseId) =>
    store.pseudonyms(caseId),
  );
  const taken = new Map(pseudonyms.map(({ name, replacement }) => [name, replacement]));
  for (const { words, replacement } of takenOut(rows)) taken.set(words, replacement);
  const kept = new Set(rows.filter(({ state }) => state === 'kept').map(({ words }) => words));
  // Left in at one place and taken out at another: outside the document nobody said which.
  for (const { words } of takenOut(rows)) kept.delete(words);
  for (const words of kept) taken.delete(words);
  for (const { id } of documents)
    for (const name of pseudonymsOfDocument(store, id)) kept.add(name);
  const learned = byDocument
    .filter((one) => one.rows.length === 0)
    .flatMap(({ id }) => namesOfDocument(store, id, known));
  const names = [...new Set([...pseudonyms.map(({ name }) => name), ...learned])];
  return redactor({ taken, kept, names }, find);
}
