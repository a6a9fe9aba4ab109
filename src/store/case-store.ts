import type { Change, Fields } from '../core/coding/change.ts';
import type { CaseStore } from '../services/case-ports.ts';
import { AppError } from '../shared/app-error.ts';
import { emptyLog, openErasures } from './erasure.ts';
import { openFacts } from './facts.ts';
import { caseHistory } from './case-history.ts';
import { factHistory } from './history.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';

/** Cases, their facts and documents. */
export function caseStore(parts: Parts): CaseStore {
  const { connection, doer, audit, cases, documents, acts, atomically, perform } = parts;
  const facts = openFacts(connection);
  const erasures = openErasures(parts);
  const madeAt = connection
    .prepare<[number], string>('SELECT made_at FROM "case" WHERE id = ?')
    .pluck();
  const lastCase = connection
    .prepare<[], number>(`SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'case'`)
    .pluck();

  const joined = connection
    .prepare<[number], number>('SELECT joined FROM document WHERE id = ?')
    .pluck();

  function move(document: number, before: Fields, after: Fields): Change {
    return { in: 'document', id: document, document, before, after };
  }

  /** How late the latest of these documents came to its case. */
  function latest(ids: readonly number[]): number {
    return Math.max(0, ...ids.map((id) => joined.get(id) ?? 0));
  }

  /** The documents of a case and when it was made. Throws AppError 'not-found'. */
  function open(caseId: number): { documents: readonly number[]; made_at: string } {
    const made_at = madeAt.get(caseId);
    if (made_at === undefined) throw new AppError('not-found');
    return { documents: documents.list(caseId).map(({ id }) => id), made_at };
  }

  return {
    listCases: () => translated(() => cases.list()),
    casesWithFact: (name, values) => translated(() => facts.casesWith(name, values)),
    caseFacts: (caseId) => translated(() => facts.ofCase(caseId)),
    decideFact: (factId, decision, by) =>
      atomically(() => {
        const { changes, words } = facts.decide(factId, decision, by);
        return perform('fact-decided', words, changes, by);
      }),
    setFact: (caseId, fact, by) =>
      atomically(() => {
        const { changes, words, factId } = facts.set(caseId, fact, by);
        return { ...perform('fact-set', words, changes, by), factId };
      }),
    removeFact: (factId, by) =>
      atomically(() => {
        const { changes, words } = facts.remove(factId);
        return perform('fact-removed', words, changes, by);
      }),
    factHistory: (factId) => translated(() => factHistory(parts, factId)),
    caseHistory: (caseId) => translated(() => caseHistory(parts, caseId)),
    caseExtent: (caseId) =>
      translated(() => {
        const extent = cases.extent(caseId);
        if (extent === undefined) throw new AppError('not-found');
        return extent;
      }),
    mergeCases: (keep, others, by) =>
      atomically(() => {
        let last = latest(open(keep).documents);
        const merged = new Set(others);
        merged.delete(keep);
        const changes = [...merged].flatMap((caseId): Change[] => {
          const { documents: ids, made_at } = open(caseId);
          const [first] = ids;
          if (first === undefined) throw new AppError('not-found');
          const emptied = { in: 'case', id: caseId, document: first } as const;
          // After those that are there, in the order in which they stood.
          const after = last + 1;
          last = after + latest(ids);
          return [
            ...ids.map((id) => {
              const was = joined.get(id) ?? 0;
              return move(id, { case: caseId, joined: was }, { case: keep, joined: after + was });
            }),
            { ...emptied, before: { made_at }, after: null },
          ];
        });
        const words = `merged ${merged.size + 1} cases`;
        return perform('cases-merged', words, changes, by, { case: keep, merged: merged.size });
      }),
    splitCase: (documentIds, by) =>
      atomically(() => {
        const ids = [...new Set(documentIds)];
        const [first] = ids;
        const from = first === undefined ? undefined : cases.caseOf(first);
        if (first === undefined || from === undefined) throw new AppError('not-found');
        const all = open(from).documents;
        if (!ids.every((id) => all.includes(id))) {
          throw new AppError('not-possible', {
            problem: 'Those documents are not all of one case.',
          });
        }
        if (ids.length === all.length) {
          throw new AppError('not-possible', { problem: 'A document has to stay in the case.' });
        }
        const caseId = (lastCase.get() ?? 0) + 1;
        const made: Change = {
          in: 'case',
          id: caseId,
          document: first,
          before: null,
          after: { made_at: by.at },
        };
        const words = `split ${ids.length} ${ids.length === 1 ? 'document' : 'documents'} off a case`;
        const changes = [made, ...ids.map((id) => move(id, { case: from }, { case: caseId }))];
        const subject = { from, case: caseId, documents: ids.length };
        return { ...perform('case-split', words, changes, by, subject), caseId };
      }),
    deleteCase(caseId, at) {
      atomically(() => {
        const extent = cases.extent(caseId);
        if (extent === undefined) throw new AppError('not-found');
        acts.settleCases();
        cases.delete(caseId);
        acts.forgetEmpty();
        parts.forget();
        const subject = { case: caseId, ...extent };
        if (extent.documents === 0) audit.append(at, doer(), 'case-deleted', subject);
        else {
          const { id, goneBy } = erasures.add(extent.documents, at);
          audit.append(at, doer(), 'case-deleted', { ...subject, erasure: id, goneBy });
        }
      });
      translated(() => emptyLog(connection));
    },
  };
}
