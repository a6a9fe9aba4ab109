import type { LibraryStore } from '../../../src/services/ports.ts';

/** Everything a person can change in a library, as it stands. */
export function standing(store: LibraryStore): object {
  return {
    tags: store.listTags({}),
    cases: store.listCases(),
    documents: store.listDocuments().map(({ id, caseId }) => [id, caseId]),
    facts: store.listCases().map(({ id }) => store.caseFacts(id)),
    settings: store.settings(),
    codebook: store.codebookInUse(),
  };
}
