import { offersInLibrary } from '../services/offer-same-cases.ts';
import type { caseCalls } from '../shared/contract/cases.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about cases and their documents. */
export function caseHandlers(session: DatabaseSession): DatabaseHandlers<typeof caseCalls> {
  const changed = (): void => session.emit('dataChanged', { what: ['cases', 'documents', 'tags'] });
  return {
    listCases: () => ({ cases: session.store.listCases() }),
    listDocuments: ({ caseId }) => ({
      documents: session.store
        .listDocuments()
        .filter((document) => caseId === undefined || document.caseId === caseId),
    }),
    offerSameCases: () => ({ offers: offersInLibrary(session.store) }),
    mergeCases: ({ keep, others }) => {
      session.store.mergeCases(keep, others, session.clock.now());
      changed();
      return {};
    },
    partDocument: ({ documentId }) => {
      const caseId = session.store.partDocument(documentId, session.clock.now());
      changed();
      return { caseId };
    },
    deleteCase: ({ caseId }) => {
      session.store.deleteCase(caseId, session.clock.now());
      changed();
      return {};
    },
  };
}
