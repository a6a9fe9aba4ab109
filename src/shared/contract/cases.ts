import { z } from 'zod';
import { databaseCall, listOf, nothing, rowId } from './call.ts';

const count = z.int().nonnegative();

/** A case as the list shows it. */
export const caseRow = z.object({
  id: rowId,
  subject: z.string().nullable(),
  partnership: z.string().nullable(),
  year: z.int().nullable(),
  reviewType: z.string().nullable(),
  documents: count,
  passages: count,
  /** Tags nobody has decided yet. */
  proposed: count,
  /** Tags a person accepted or made. */
  confirmed: count,
});

/** A case as the list shows it. */
export type ListedCase = z.output<typeof caseRow>;

/** A document as lists show it. */
export const documentRow = z.object({
  id: rowId,
  caseId: rowId,
  fileName: z.string(),
  title: z.string().nullable(),
  kind: z.string(),
  sha256: z.string(),
  pages: count,
  passages: count,
  importedAt: z.string(),
});

/** A document as lists show it. */
export type ListedDocument = z.output<typeof documentRow>;

/** Calls about cases and their documents. */
export const caseCalls = {
  listCases: databaseCall(nothing, z.object({ cases: listOf(caseRow) })),
  listDocuments: databaseCall(
    z.strictObject({ caseId: rowId.exactOptional() }),
    z.object({ documents: listOf(documentRow) }),
  ),
  /** Pairs of cases that may be one review. Seconds for a large library. */
  offerSameCases: databaseCall(
    nothing,
    z.object({
      offers: listOf(
        z.object({
          cases: z.tuple([rowId, rowId]).readonly(),
          why: z.string(),
          similarity: z.number().nullable(),
        }),
      ),
    }),
  ),
  mergeCases: databaseCall(z.strictObject({ keep: rowId, others: listOf(rowId) }), nothing),
  partDocument: databaseCall(z.strictObject({ documentId: rowId }), z.object({ caseId: rowId })),
  /** Takes a case away down to the bytes of the file. It cannot be undone. */
  deleteCase: databaseCall(z.strictObject({ caseId: rowId }), nothing),
};

/** Told after anything stored in the library has changed, so that views read again what they show. */
export const caseEvents = {
  dataChanged: z.object({ what: listOf(z.enum(['cases', 'documents', 'tags', 'codebook'])) }),
};
