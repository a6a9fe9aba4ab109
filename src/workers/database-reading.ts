import { AppError } from '../shared/app-error.ts';
import type { readingCalls } from '../shared/contract/reading.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about one document. */
export function readingHandlers(session: DatabaseSession): DatabaseHandlers<typeof readingCalls> {
  const withTags = (documentId: number, from: number, count: number) => {
    const passages = session.store.placedPassages(documentId, from, count);
    if (!passages) throw new AppError('not-found');
    return { passages, tags: session.store.tagsBeside({ documentId, from, to: from + count }) };
  };
  return {
    readDocument: ({ documentId, most = Number.MAX_SAFE_INTEGER }) => {
      const outline = session.store.documentOutline(documentId);
      if (!outline) throw new AppError('not-found');
      return {
        document: outline,
        caseDocuments: outline.caseDocuments,
        sections: outline.sections,
        ...withTags(documentId, 0, most),
        warnings: outline.warnings,
        caseProgress: outline.caseProgress,
      };
    },
    readPassages: ({ documentId, from, count }) => withTags(documentId, from, count),
    readTags: (wanted) => ({ tags: session.store.tagsBeside(wanted) }),
    documentFile: ({ documentId }) => {
      const bytes = session.store.documentBytes(documentId);
      if (!bytes) throw new AppError('not-found');
      return { bytes };
    },
    documentPlaces: ({ documentId }) => {
      const text = session.store.documentText(documentId);
      const sourceMap = session.store.sourceMap(documentId);
      if (text === undefined || !sourceMap) throw new AppError('not-found');
      return { text, sourceMap };
    },
    findPassage: ({ passageId }) => {
      const passage = session.store.passage(passageId);
      if (!passage) throw new AppError('not-found');
      const { caseId, documentId, start } = passage;
      return { caseId, documentId, start };
    },
    passagesAround: ({ passageId, around }) => {
      const passages = session.store.passagesAround(passageId, around);
      if (!passages) throw new AppError('not-found');
      return { passages };
    },
    undecidedTag: (from) => ({ place: session.store.undecidedTag(from) ?? null }),
  };
}
