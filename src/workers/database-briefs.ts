import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { citedAs } from '../core/cases/cited-as.ts';
import type { BriefMaker } from '../services/brief-maker.ts';
import type { StoredBrief } from '../services/brief-ports.ts';
import { offerFor } from '../services/brief-offer.ts';
import { changeBrief } from '../services/change-brief.ts';
import { draftFromLibrary } from '../services/draft-brief.ts';
import { exportBrief } from '../services/export-brief.ts';
import { exportCaseReport } from '../services/export-case-report.ts';
import { resolveBrief } from '../services/resolve-brief.ts';
import { AppError } from '../shared/app-error.ts';
import type { briefCalls } from '../shared/contract/briefs.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { writeDocument } from './written/write-document.ts';

/** Answers the calls that make briefs and case reports. */
export function briefHandlers(session: DatabaseSession): DatabaseHandlers<typeof briefCalls> {
  const maker = async (): Promise<BriefMaker> => ({
    store: session.store,
    codebook: await session.codebook(),
    at: session.clock.now(),
    softwareVersion: session.data.softwareVersion,
    findIdentifiers,
  });
  const stored = (briefId: number): StoredBrief => {
    const found = session.store.brief(briefId);
    if (found === undefined) throw new AppError('not-found');
    return found;
  };
  const changed = (): void => session.emit('dataChanged', { what: ['briefs'] });
  return {
    listBriefs: () => ({
      briefs: session.store.listBriefs().map(({ id, brief, coder, madeAt }) => {
        const { title, template, themes, caseId } = brief;
        return { id, title, template, themes, caseId, coder, madeAt };
      }),
    }),
    brief: async ({ briefId }) => resolveBrief(await maker(), stored(briefId).brief),
    makeBrief: async ({ coder, title, ...wanted }) => {
      const draft = draftFromLibrary(await maker(), wanted);
      const brief = title === undefined ? draft : { ...draft, title };
      const { briefId, ...done } = session.store.addBrief(brief, session.by(coder));
      changed();
      return { briefId, done };
    },
    editBrief: ({ briefId, edit, coder }) => {
      const done = changeBrief(session.store, briefId, edit, session.by(coder));
      changed();
      return { done };
    },
    removeBrief: ({ briefId, coder }) => {
      const done = session.store.removeBrief(briefId, session.by(coder));
      changed();
      return { done };
    },
    briefStore: ({ briefId, limit }) => {
      const { quotes, recommendations } = offerFor(session.store, stored(briefId).brief);
      const names = citedAs(session.store.listCases());
      const nameOf = (caseId: number): string => names.get(caseId) ?? `Case ${caseId}`;
      return {
        quotes: quotes.slice(0, limit).map(({ candidate, start, end, words }) => {
          const { id: tagId, passageId, caseId, page, paragraph, theme, stance, state } = candidate;
          const place = { caseId, caseName: nameOf(caseId), page, paragraph };
          const tag = { tagId, passageId, theme, stance, isProposed: state === 'proposed' };
          return { ...place, ...tag, start, end, words };
        }),
        ofQuotes: quotes.length,
        recommendations: recommendations.slice(0, limit).map((one) => {
          const { id, number, caseId, page, paragraph, text: words } = one;
          return { id, number, caseId, caseName: nameOf(caseId), page, paragraph, words };
        }),
        ofRecommendations: recommendations.length,
      };
    },
    exportBrief: async ({ coder, ...wanted }) =>
      exportBrief(await maker(), wanted, session.by(coder), writeDocument),
    exportCaseReport: async ({ coder, ...wanted }) =>
      exportCaseReport(await maker(), wanted, session.by(coder), writeDocument),
  };
}
