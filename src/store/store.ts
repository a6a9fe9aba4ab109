import { AppError } from '../shared/app-error.ts';
import type { LibraryStore, NewDocument } from '../services/ports.ts';
import { openAudit } from './audit.ts';
import { backUp } from './backup.ts';
import { caseFields } from './case-fields.ts';
import { openCases } from './cases.ts';
import { openCodebooks } from './codebooks.ts';
import { disconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { openDocuments } from './documents.ts';
import { expectSound } from './expect-sound.ts';
import { openPassages } from './passages.ts';
import { openSearch } from './search.ts';
import { translated } from './sqlite-error.ts';
import { openTags } from './tags.ts';
import { verifyLibrary } from './verify.ts';

/** The audit's name for each decision. */
const DECISION_ACTS = {
  accepted: 'tag-accepted',
  rejected: 'tag-rejected',
  proposed: 'tag-proposed-again',
} as const;

/**
 * The store over an open connection. `who` is put down in the audit for acts that name no coder.
 * The key is kept for backups, and overwritten on closing.
 */
export function openStore(connection: Connection, key: Buffer, who: string): LibraryStore {
  const audit = openAudit(connection);
  const cases = openCases(connection);
  const codebooks = openCodebooks(connection);
  const documents = openDocuments(connection);
  const passages = openPassages(connection);
  const tags = openTags(connection);
  const finder = openSearch(connection);

  /** All of `act` or nothing of it, and on the disk when this returns. */
  function atomically<T>(act: () => T): T {
    return translated(() => connection.transaction(act).immediate());
  }

  function addDocument(document: NewDocument, codebookVersion: number, at: string) {
    const { review, proposals } = document.read;
    expectSound(document.read);
    const caseId = cases.insert(caseFields(review.facts), at);
    const documentId = documents.insert(document, caseId, codebookVersion, at);
    const ids = passages.insert(documentId, review.passages);
    for (const [index, passage] of review.passages.entries()) {
      const passageId = ids[index];
      if (passageId === undefined) continue;
      const on = { documentId, passageId, passage, proposals: proposals[index] ?? [] };
      tags.propose(on, codebookVersion, at);
    }
    audit.append(at, who, 'document-added', {
      case: caseId,
      document: documentId,
      codebook: codebookVersion,
      passages: ids.length,
      tags: proposals.flat().length,
    });
    return { documentId, caseId };
  }

  return {
    addDocument: (document, codebookVersion, at) =>
      atomically(() => addDocument(document, codebookVersion, at)),
    findDocument: (sha256) => translated(() => documents.find(sha256)),
    useCodebook: (codebook, at) =>
      atomically(() => {
        const { id, isNew } = codebooks.use(codebook, at);
        if (isNew) audit.append(at, who, 'codebook-used', { codebook: id });
        return id;
      }),
    listCases: () => translated(() => cases.list()),
    listDocuments: () => translated(() => documents.list()),
    listTags: (filter) => translated(() => tags.list(filter)),
    decideTag: (tagId, decision, coder, at) =>
      atomically(() => {
        if (!tags.decide(tagId, decision, coder, at)) throw new AppError('not-found');
        audit.append(at, coder, DECISION_ACTS[decision], { tag: tagId });
      }),
    caseThemeCounts: () => translated(() => tags.countsByCaseAndTheme()),
    search: (query, options) => translated(() => finder.search(query, options)),
    passage: (passageId) => translated(() => passages.get(passageId)),
    documentReview: (documentId) =>
      translated(() => {
        const stored = documents.text(documentId);
        return (
          stored && {
            ...stored,
            sections: documents.sections(documentId),
            passages: passages.ofDocument(documentId),
            facts: documents.facts(documentId),
            recommendations: documents.recommendations(documentId),
          }
        );
      }),
    documentBytes: (documentId) => translated(() => documents.bytes(documentId)),
    mergeCases: (keep, others, at) =>
      atomically(() => {
        const parted = new Set(others);
        parted.delete(keep);
        for (const id of [keep, ...parted]) {
          if (cases.extent(id) === undefined) throw new AppError('not-found');
        }
        for (const id of parted) {
          cases.moveDocuments(id, keep);
          cases.delete(id);
          audit.append(at, who, 'cases-merged', { case: keep, merged: id });
        }
      }),
    partDocument: (documentId, at) =>
      atomically(() => {
        const from = documents.list().find((one) => one.id === documentId)?.caseId;
        if (from === undefined || cases.extent(from)?.documents === 1) {
          throw new AppError('not-found');
        }
        const to = cases.insert(caseFields(documents.facts(documentId)), at);
        cases.moveDocument(documentId, to);
        audit.append(at, who, 'document-parted', { document: documentId, from, case: to });
        return to;
      }),
    deleteCase(caseId, at) {
      atomically(() => {
        const extent = cases.extent(caseId);
        if (extent === undefined) throw new AppError('not-found');
        cases.delete(caseId);
        audit.append(at, who, 'case-deleted', { case: caseId, ...extent });
      });
      // The log still holds the pages as they were; emptied, nothing of the case is left.
      translated(() => connection.pragma('wal_checkpoint(TRUNCATE)'));
    },
    backUp(path, at) {
      translated(() => backUp(connection, key, path, at));
      atomically(() => audit.append(at, who, 'backup-made', {}));
    },
    verify: () => verifyLibrary(connection, audit),
    close() {
      translated(() => disconnect(connection));
      key.fill(0);
    },
  };
}
