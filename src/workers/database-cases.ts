import { noTexts, offersInLibrary } from '../services/offer-same-cases.ts';
import type { SameCaseOffer } from '../core/review/same-case.ts';
import type { caseCalls } from '../shared/contract/cases.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about cases and their documents. */
export function caseHandlers(session: DatabaseSession): DatabaseHandlers<typeof caseCalls> {
  const allChanged = (): void =>
    session.emit('dataChanged', { what: ['cases', 'documents', 'tags'] });
  const casesChanged = (): void => session.emit('dataChanged', { what: ['cases'] });
  const offers = keptOffers(session);
  return {
    listCases: () => ({ cases: session.store.listCases() }),
    listDocuments: ({ caseId }) => ({ documents: session.store.listDocuments(caseId) }),
    offerSameCases: async () => ({ offers: await offers() }),
    caseFacts: ({ caseId }) => ({ facts: session.store.caseFacts(caseId) }),
    caseHistory: ({ caseId }) => ({ steps: session.store.caseHistory(caseId) }),
    decideFact: ({ factId, decision, coder }) => {
      const done = session.store.decideFact(factId, decision, session.by(coder));
      casesChanged();
      return { done };
    },
    setFact: ({ caseId, coder, ...fact }) => {
      const { factId: _, ...done } = session.store.setFact(caseId, fact, session.by(coder));
      casesChanged();
      return { done };
    },
    removeFact: ({ factId, coder }) => {
      const done = session.store.removeFact(factId, session.by(coder));
      casesChanged();
      return { done };
    },
    caseExtent: ({ caseId }) => session.store.caseExtent(caseId),
    mergeCases: ({ keep, others, coder }) => {
      const done = session.store.mergeCases(keep, others, session.by(coder));
      allChanged();
      return { done };
    },
    splitCase: ({ documentIds, coder }) => {
      const { caseId, ...done } = session.store.splitCase(documentIds, session.by(coder));
      allChanged();
      return { done, caseId };
    },
    deleteCase: ({ caseId }) => {
      session.store.deleteCase(caseId, session.clock.now());
      allChanged();
      return {};
    },
  };
}

/**
 * The offers as they were worked out last, for as long as nothing they rest on has changed: it reads
 * every text, and keeps which of them are nearly the same. Others are answered in between.
 */
function keptOffers(session: DatabaseSession): () => Promise<readonly SameCaseOffer[]> {
  let texts = noTexts();
  let path = '';
  let kept: { readonly of: string; readonly offers: Promise<readonly SameCaseOffer[]> } | undefined;
  return () => {
    const { store, opened } = session;
    if (opened.path !== path) texts = noTexts();
    ({ path } = opened);
    const of = JSON.stringify([
      path,
      store
        .listCases()
        .map(({ id, subject, partnership, year }) => [id, subject, partnership, year]),
      store.listDocuments().map(({ id, caseId, sha256 }) => [id, caseId, sha256]),
    ]);
    if (kept?.of !== of) {
      const offers = offersInLibrary(store, { giveWay: () => session.idle(), texts });
      kept = { of, offers };
      // What could not be worked out is worked out anew when it is asked for again.
      offers.catch(() => (kept = undefined));
    }
    return kept.offers;
  };
}
