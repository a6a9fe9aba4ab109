import type { SameCaseOffer } from '../core/review/same-case.ts';
import type { NearTexts } from '../core/text/near-texts.ts';
import { noTexts, offersInLibrary } from '../services/offer-same-cases.ts';
import type { LibraryStore } from '../services/ports.ts';
import type { caseCalls } from '../shared/contract/cases.ts';
import type { BackupDesk } from './database-backups.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about cases and their documents. */
export function caseHandlers(
  session: DatabaseSession,
  backups: BackupDesk,
): DatabaseHandlers<typeof caseCalls> {
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
      backups.ageOut();
      allChanged();
      return {};
    },
  };
}

/** What is known of an open library's offers. */
interface KnownOffers {
  readonly texts: NearTexts;
  last?: { readonly of: string; readonly offers: Promise<readonly SameCaseOffer[]> } | undefined;
}

/**
 * The offers as they were worked out last, for as long as nothing they rest on has changed: it reads
 * every text, and keeps which of them are nearly the same. Others are answered in between.
 */
function keptOffers(session: DatabaseSession): () => Promise<readonly SameCaseOffer[]> {
  // By store and not by path: a backup that was restored may have other texts under the same ids.
  const knownOf = new WeakMap<LibraryStore, KnownOffers>();
  return () => {
    const { store } = session;
    const known: KnownOffers = knownOf.get(store) ?? { texts: noTexts() };
    knownOf.set(store, known);
    const of = JSON.stringify([
      store
        .listCases()
        .map(({ id, subject, partnership, year }) => [id, subject, partnership, year]),
      store.listDocuments().map(({ id, caseId, sha256 }) => [id, caseId, sha256]),
    ]);
    if (known.last?.of !== of) {
      const offers = offersInLibrary(store, {
        giveWay: () => session.idle(),
        texts: known.texts,
      });
      known.last = { of, offers };
      // What could not be worked out is worked out anew when it is asked for again.
      offers.catch(() => (known.last = undefined));
    }
    return known.last.offers;
  };
}
