import type { LibraryStore, NewDocument } from '../services/ports.ts';
import { backUp } from './backup.ts';
import { backupStore } from './backup-store.ts';
import { briefStore } from './briefs-store.ts';
import { caseStore } from './case-store.ts';
import { codebookStore } from './codebook-store.ts';
import { codingStore } from './coding-store.ts';
import { disconnect } from './connection.ts';
import type { Connection } from './connection.ts';
import { expectSound } from './expect-sound.ts';
import { findingStore } from './finding-store.ts';
import { openParts } from './parts.ts';
import { readingStore } from './reading-store.ts';
import { reportStore } from './report-store.ts';
import { redactionStore } from './redaction-store.ts';
import { retentionStore } from './retention-store.ts';
import { searchStore } from './search-store.ts';
import { settingsStore } from './settings-store.ts';
import { translated } from './sqlite-error.ts';
import { verifyLibrary } from './verify.ts';

/**
 * The store over an open connection. `who` is put down in the audit for acts that name no coder.
 * The key is kept for backups, and overwritten on closing. `reopen` opens the file that has taken the library's place.
 */
export function openStore(
  connection: Connection,
  key: Buffer,
  who: string,
  reopen: (key: Buffer) => LibraryStore,
): LibraryStore {
  const parts = openParts(connection, who);
  const { audit, cases, documents, passages, tags, caseThemes, atomically } = parts;

  function addDocument(document: NewDocument, codebookVersion: number, at: string) {
    const { review, proposals } = document.read;
    expectSound(document.read);
    const caseId = cases.insert(at);
    const documentId = documents.insert(document, caseId, codebookVersion, at);
    cases.derive(caseId);
    const ids = passages.insert(documentId, review.passages);
    for (const [index, passage] of review.passages.entries()) {
      const passageId = ids[index];
      if (passageId === undefined) continue;
      const on = { documentId, passageId, passage, proposals: proposals[index] ?? [] };
      tags.propose(on, codebookVersion, at);
    }
    audit.append(at, parts.doer(), 'document-added', {
      case: caseId,
      document: documentId,
      codebook: codebookVersion,
      passages: ids.length,
      tags: proposals.flat().length,
    });
    return { documentId, caseId };
  }

  function backUpTo(path: string, at: string): void {
    translated(() => backUp(connection, key, path, at));
    atomically(() => audit.append(at, who, 'backup-made', {}));
  }

  const settings = settingsStore(parts, backUpTo);

  function backUpInto(folder: string, at: string): void {
    settings.backUpInto(folder, settings.settings().backupsKept, at);
  }

  return {
    ...codingStore(parts),
    ...caseStore(parts),
    ...readingStore(parts),
    ...reportStore(parts),
    ...codebookStore(parts),
    ...settings,
    ...retentionStore(parts, backUpInto),
    ...backupStore(parts, key, () => reopen(Buffer.from(key))),
    ...searchStore(parts),
    ...briefStore(parts),
    ...redactionStore(parts),
    ...findingStore(parts),
    together: atomically,
    addDocument: (document, codebookVersion, at) =>
      atomically(() => addDocument(document, codebookVersion, at)),
    findDocument: (sha256) => translated(() => documents.find(sha256)),
    mayLackParts: (documentId) => translated(() => documents.mayLackParts(documentId)),
    listDocuments: (caseId) => translated(() => documents.list(caseId)),
    listTags: (filter) => translated(() => tags.list(filter)),
    caseThemeCounts: () => translated(() => caseThemes.byCase()),
    countAhead: () => translated(() => caseThemes.countAhead()),
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
    documentText: (documentId) => translated(() => documents.words(documentId)),
    documentBytes: (documentId) => translated(() => documents.bytes(documentId)),
    backUp: backUpTo,
    auditEntries: () => translated(() => audit.entries()),
    verify: () => verifyLibrary(connection, audit, cases),
    close() {
      try {
        translated(() => disconnect(connection));
      } finally {
        key.fill(0);
      }
    },
  };
}
