import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import type { ActDone } from '../services/coding-ports.ts';
import { exportRedacted } from '../services/export-redacted.ts';
import { proposeRedactions } from '../services/propose-redactions.ts';
import type { redactionCalls } from '../shared/contract/redacting.ts';
import { AppError } from '../shared/app-error.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { readBackWith } from './written/read-back.ts';
import { writeDocument } from './written/write-document.ts';

/** Answers the calls about what is taken out of documents before they are handed on. */
export function redactionHandlers(
  session: DatabaseSession,
): DatabaseHandlers<typeof redactionCalls> {
  const changed = (done: ActDone): { readonly done: ActDone } => {
    session.emit('dataChanged', { what: ['redactions'] });
    return { done };
  };
  return {
    redactions: ({ documentId }) => {
      const { store } = session;
      const document = store.listDocuments().find(({ id }) => id === documentId);
      if (document === undefined) throw new AppError('not-found');
      const names = store
        .pseudonyms(document.caseId)
        .map(({ name, replacement }) => ({ name, replacement }));
      return { redactions: store.redactions(documentId), names };
    },
    proposeRedactions: ({ documentId, coder }) =>
      changed(proposeRedactions(session.store, findIdentifiers, documentId, session.by(coder))),
    decideRedactions: ({ ids, decision, coder }) =>
      changed(session.store.decideRedactions(ids, decision, session.by(coder))),
    addRedactions: ({ documentId, coder, places, reason, replacement }) => {
      const why = { kind: 'other', reason, replacement } as const;
      return changed(session.store.addRedactions(documentId, places, why, session.by(coder)));
    },
    removeRedaction: ({ id, coder }) =>
      changed(session.store.removeRedaction(id, session.by(coder))),
    setPseudonym: ({ caseId, name, replacement, coder }) =>
      changed(session.store.setPseudonym(caseId, name, replacement, session.by(coder))),
    exportRedacted: async ({ documentId, format, coder }) => {
      const { store } = session;
      const made = await session.withParsers(await session.codebook(), (parsers) =>
        exportRedacted(
          { store, find: findIdentifiers, write: writeDocument, readBack: readBackWith(parsers) },
          { documentId, format },
          session.by(coder),
        ),
      );
      const { takenOut, undecided, kept } = made.facts;
      const file = { fileName: `redacted-${documentId}.${format}`, bytes: made.bytes };
      return { file, takenOut, undecided, kept, elsewhere: made.elsewhere };
    },
  };
}
