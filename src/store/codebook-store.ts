import type { Change } from '../core/coding/change.ts';
import type { CodebookStore } from '../services/codebook-ports.ts';
import type { Parts } from './parts.ts';
import { openProposals } from './proposals.ts';
import { translated } from './sqlite-error.ts';

/** The library's codebook and its proposals. */
export function codebookStore(parts: Parts): CodebookStore {
  const { connection, who, doer, audit, codebooks, tags, caseThemes, tagActs, acts } = parts;
  const { atomically, perform, forget } = parts;
  const proposals = openProposals(connection, tags, acts);
  return {
    useCodebook: (codebook, at) =>
      atomically(() => {
        const { id, isNew } = codebooks.use(codebook, at);
        if (isNew) audit.append(at, who, 'codebook-used', { codebook: id });
        return id;
      }),
    codebookInUse: () => translated(() => codebooks.inUse()),
    codebookVersion: (id) => translated(() => codebooks.get(id)),
    listCodebookVersions: () => translated(() => codebooks.list()),
    changeCodebook: ({ codebook, words, themes = new Map() }, by) =>
      atomically(() => {
        const before = codebooks.version();
        const version = codebooks.add(codebook, before, words, by);
        const use: Change[] =
          version === before
            ? []
            : [
                {
                  in: 'library',
                  id: 1,
                  document: null,
                  before: { codebook: before },
                  after: { codebook: version },
                },
              ];
        const kind = themes.size === 0 ? 'codebook-changed' : 'themes-merged';
        const changes = [...tagActs.moveThemes(themes), ...use];
        return { ...perform(kind, words, changes, by, { codebook: version }), version };
      }),
    themeCounts: () => translated(() => caseThemes.byTheme()),
    ruleCounts: (theme) => translated(() => codebooks.ruleCounts(theme)),
    documentIds: () => translated(() => proposals.documentIds()),
    rulePassages: (documentId) => translated(() => proposals.passages(documentId)),
    documentsToRepropose: () =>
      translated(() => {
        const inUse = codebooks.inUse();
        return inUse === undefined ? [] : proposals.notOf(inUse.id);
      }),
    reproposeDocument: (documentId, made, version, at) =>
      atomically(() => {
        // What was undone may speak of tags that are about to be replaced.
        acts.settleUndone();
        const counts = proposals.replace(documentId, made, version, at);
        acts.forgetEmpty();
        forget();
        const { added, removed, same, kept } = counts;
        const subject = { document: documentId, codebook: version, added, removed, same, kept };
        audit.append(at, doer(), 'proposals-renewed', subject);
        return counts;
      }),
  };
}
