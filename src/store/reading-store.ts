import type { ReadingStore } from '../services/reading-ports.ts';
import type { Parts } from './parts.ts';
import { openReading } from './reading.ts';
import { openTagsBeside } from './tags-beside.ts';
import { translated } from './sqlite-error.ts';
import { openUndecided } from './undecided.ts';

/** Reading a document. */
export function readingStore({ connection, documents, tags, learning }: Parts): ReadingStore {
  const reading = openReading(connection, tags);
  const beside = openTagsBeside(connection, learning.confidence);
  const undecided = openUndecided(connection, learning.confidence);
  return {
    documentOutline: (documentId) =>
      translated(() => {
        const row = documents.get(documentId);
        const about = reading.about(documentId);
        if (row === undefined || about === undefined) return undefined;
        return {
          ...row,
          ...about,
          caseDocuments: documents.list(row.caseId),
          sections: reading.sections(documentId),
          recommendations: documents.recommendations(documentId),
          progress: reading.progress({ documentId }),
          caseProgress: reading.progress({ caseId: row.caseId }),
        };
      }),
    readPassages: (documentId, from, count) =>
      translated(() => documents.get(documentId) && reading.passages(documentId, from, count)),
    placedPassages: (documentId, from, count) =>
      translated(() => documents.get(documentId) && reading.placed(documentId, from, count)),
    tagsBeside: (wanted) => translated(() => beside(wanted)),
    passagesAround: (passageId, around) =>
      translated(() => {
        const found = reading.around(passageId, around);
        return found.length === 0 ? undefined : found;
      }),
    tag: (tagId) => translated(() => tags.get(tagId)),
    tagOrigin: (tagId) => translated(() => reading.origin(tagId)),
    sourceMap: (documentId, pages) =>
      translated(() => {
        const map = documents.text(documentId)?.sourceMap;
        if (map === undefined || pages === undefined) return map;
        return map.filter(({ page }) => pages.from <= page && page <= pages.to);
      }),
    undecidedTag: (from) => translated(() => undecided(from)),
    progress: (of) => translated(() => reading.progress(of)),
  };
}
