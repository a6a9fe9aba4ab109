import { AppError } from '../shared/app-error.ts';
import type { readingCalls } from '../shared/contract/reading.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about one document. */
export function readingHandlers(session: DatabaseSession): DatabaseHandlers<typeof readingCalls> {
  return {
    readDocument: ({ documentId }) => {
      const document = session.store.listDocuments().find((one) => one.id === documentId);
      const review = session.store.documentReview(documentId);
      if (!document || !review) throw new AppError('not-found');
      return { document, ...review };
    },
    documentBytes: ({ documentId }) => {
      const bytes = session.store.documentBytes(documentId);
      if (!bytes) throw new AppError('not-found');
      return { bytes };
    },
    findPassage: ({ passageId }) => {
      const passage = session.store.passage(passageId);
      if (!passage) throw new AppError('not-found');
      const { caseId, documentId, start } = passage;
      return { caseId, documentId, start };
    },
  };
}
