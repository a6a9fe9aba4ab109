import type { FindIdentifiers } from '../core/identity/identifier.ts';
import { CaseRedactor } from './case-redactor.ts';
import { namesOfCases } from './known-names.ts';
import type { LibraryStore } from './ports.ts';

/**
 * Looks at what reports quote of every document, as the guard will when it leaves the library, so that nobody waits for it then:
 * a step at a time. What is found is kept in the library. Where the library is changed between two steps, it is to be begun anew.
 */
export function* lookAhead(store: LibraryStore, find: FindIdentifiers): Generator<undefined> {
  const known = namesOfCases(store);
  const cases = Map.groupBy(store.sourceDocuments(), ({ caseId }) => caseId);
  for (const [caseId, documents] of cases) {
    const redactor = new CaseRedactor(store, find, caseId, known);
    for (const { id } of documents) {
      yield* redactor.lookAt(id);
      yield;
    }
  }
}
