import { changeTo } from '../core/coding/change.ts';
import type { Brief } from '../core/brief/brief.ts';
import type { BriefStore, StoredBrief } from '../services/brief-ports.ts';
import { AppError } from '../shared/app-error.ts';
import { openBriefs } from './briefs.ts';
import type { Parts } from './parts.ts';
import { openRows } from './rows.ts';
import { translated } from './sqlite-error.ts';

/** Briefs: made, changed and removed as acts that can be undone, and what leaves the library put down in the audit. */
export function briefStore({ connection, audit, coders, atomically, perform }: Parts): BriefStore {
  const briefs = openBriefs(connection);
  const rows = openRows(connection);

  function stored(briefId: number): StoredBrief {
    const found = briefs.get(briefId);
    if (found === undefined) throw new AppError('not-found');
    return found;
  }

  const rowOf = (id: number) => ({ in: 'brief', id, document: null }) as const;
  const contentOf = (brief: Brief): string => JSON.stringify(brief);

  return {
    listBriefs: () => translated(() => briefs.list()),
    brief: (briefId) => translated(() => briefs.get(briefId)),
    addBrief: (brief, by) =>
      atomically(() => {
        const briefId = briefs.nextId();
        const after = { content: contentOf(brief), coder: by.coder, made_at: by.at };
        const changes = [{ ...rowOf(briefId), before: null, after }];
        const words = `made the brief ${brief.title}`;
        return { ...perform('brief-made', words, changes, by, { brief: briefId }), briefId };
      }),
    changeBrief: (briefId, brief, words, by) =>
      atomically(() => {
        const now = { content: contentOf(stored(briefId).brief) };
        const change = changeTo(rowOf(briefId), now, { content: contentOf(brief) });
        const changes = change === undefined ? [] : [change];
        return perform('brief-changed', words, changes, by, { brief: briefId });
      }),
    removeBrief: (briefId, by) =>
      atomically(() => {
        const { brief } = stored(briefId);
        const { id: _, ...before } = rows.read('brief', briefId) ?? {};
        const changes = [{ ...rowOf(briefId), before, after: null }];
        const words = `removed the brief ${brief.title}`;
        return perform('brief-removed', words, changes, by, { brief: briefId });
      }),
    sectionKinds: (passageIds) => translated(() => briefs.sectionKinds(passageIds)),
    quoteSource: (tagId, passageId) => translated(() => briefs.quoteSource(tagId, passageId)),
    recommendationSource: (id) => translated(() => briefs.recommendation(id)),
    recommendationsOn: ({ themes, caseId }) =>
      translated(() => briefs.recommendations(themes, caseId)),
    briefExported: (briefId, { format, ...counts }, by) =>
      atomically(() => {
        const subject = { brief: briefId, [format]: 1, ...counts };
        audit.append(by.at, coders.name(by.coder), 'brief-exported', subject);
      }),
    caseReportExported: (caseId, { format, ...counts }, by) =>
      atomically(() => {
        const subject = { case: caseId, [format]: 1, ...counts };
        audit.append(by.at, coders.name(by.coder), 'case-report-exported', subject);
      }),
  };
}
