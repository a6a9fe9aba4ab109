import { z } from 'zod';
import { databaseCall, listOf, nothing, rowId } from './call.ts';
import { access } from './cases.ts';
import { actDone, coderName } from './tagging.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const count = z.int().nonnegative();
const documentIds = z.array(rowId).min(1).max(10_000).readonly();

const keptDocument = z.object({
  documentId: rowId,
  caseId: rowId,
  /** What the case is called; null where nobody knows. */
  subject: z.string().nullable(),
  fileName: z.string(),
  access: access.nullable(),
  /** The last day on which it is kept. */
  keepUntil: day.nullable(),
});

/** A document with its label and its day. */
export type KeptDocument = z.output<typeof keptDocument>;

const erasure = z.object({
  id: rowId,
  /** ISO 8601. */
  at: z.string(),
  documents: count,
  /** The day by which no backup that Caselight made holds them. */
  goneBy: day,
  /** When the last of those backups went; null while there may be one. */
  goneAt: z.string().nullable(),
});

/** Documents that were taken away for good. */
export type ListedErasure = z.output<typeof erasure>;

/** Calls about labels, about how long documents are kept, and about erasing them. */
export const retentionCalls = {
  /** The documents whose day is past today, the one longest past first, and what was erased before. */
  dueDocuments: databaseCall(
    nothing,
    z.object({ documents: listOf(keptDocument), withDay: count, erasures: listOf(erasure) }),
  ),
  setAccess: databaseCall(
    z.strictObject({ documentIds, access: access.nullable(), coder: coderName }),
    z.object({ done: actDone }),
  ),
  setKeepUntil: databaseCall(
    z.strictObject({ documentIds, day: day.nullable(), coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** What may hold these documents once they are erased or their case is deleted; folders by their own names. */
  copies: databaseCall(
    z.strictObject({ documentIds }),
    z.object({
      own: count,
      others: listOf(z.string()),
      awayFolders: listOf(z.string()),
      /** Documents that stay and whose file has the printed pages of one that goes. */
      printedIn: listOf(z.string()),
      /** For how many days backups may still hold what was erased. */
      days: count,
    }),
  ),
  /** Takes documents away with all that hangs on them. It cannot be undone. */
  eraseDocuments: databaseCall(z.strictObject({ documentIds }), z.object({ erasure })),
};
