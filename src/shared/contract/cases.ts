import { z } from 'zod';
import type { FactName } from '../../core/review/review.ts';
import { databaseCall, listOf, nothing, rowId } from './call.ts';
import { actDone, coderName } from './tagging.ts';

const count = z.int().nonnegative();

/** A fact's name; the store refuses one that is none. */
const factName = z.custom<FactName>((name) => typeof name === 'string' && name.length <= 60);

/** Who may see a document. */
export const access = z.enum(['published', 'restricted']);

/** How far a case is worked through. */
const caseStatus = z.enum(['new', 'reading', 'facts-to-check', 'finished']);

/** A case as the list shows it. */
export const caseRow = z.object({
  id: rowId,
  subject: z.string().nullable(),
  partnership: z.string().nullable(),
  year: z.int().nullable(),
  reviewType: z.string().nullable(),
  /** Id of the kind of incident, or 'several'. */
  harm: z.string().nullable(),
  ageBand: z.string().nullable(),
  /** ISO 8601 as far as known. */
  published: z.string().nullable(),
  /** Facts of the row that nobody has confirmed. */
  toCheck: listOf(z.string()),
  documents: count,
  passages: count,
  /** Proposals nobody has decided yet. */
  proposed: count,
  unsure: count,
  accepted: count,
  rejected: count,
  manual: count,
  /** Tags a person accepted or made. */
  confirmed: count,
  /** Share of proposals that are decided; null where there are none. */
  decidedShare: z.number().nullable(),
  status: caseStatus,
  addedAt: z.string(),
  /** Documents of it that only those may see who work on it. */
  restricted: count,
});

/** A case as the list shows it. */
export type ListedCase = z.output<typeof caseRow>;

/** One candidate for a fact of a case. */
const factRow = z.object({
  id: rowId,
  documentId: rowId,
  fileName: z.string(),
  name: factName,
  value: z.string(),
  iso: z.string().nullable(),
  precision: z.enum(['year', 'month', 'day']).nullable(),
  /** Null where a person set it. */
  confidence: z.number().nullable(),
  page: z.int().nullable(),
  /** The words that say so. */
  quote: z.string().nullable(),
  state: z.enum(['proposed', 'accepted', 'rejected', 'manual']),
  coder: z.string().nullable(),
  decidedAt: z.string().nullable(),
});

/** One candidate for a fact of a case. */
export type ListedFact = z.output<typeof factRow>;

/** A fact of a case: what counts now, and every candidate. */
const caseFactRow = z.object({
  name: factName,
  values: listOf(factRow),
  confirmed: z.boolean(),
  candidates: listOf(factRow),
});

/** A fact of a case: what counts now, and every candidate. */
export type ListedCaseFact = z.output<typeof caseFactRow>;

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
  /** Proposals left to decide. */
  proposed: count,
  /** Tags a person accepted or made. */
  confirmed: count,
  importedAt: z.string(),
  /** Who may see it; null where nobody has said. */
  access: access.nullable(),
  /** The last day on which it is kept, "2031-03-31"; null where nobody has said. */
  keepUntil: z.string().nullable(),
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
  caseFacts: databaseCall(
    z.strictObject({ caseId: rowId }),
    z.object({ facts: listOf(caseFactRow) }),
  ),
  /** All that was done to a case and its documents, the first first. */
  caseHistory: databaseCall(
    z.strictObject({ caseId: rowId }),
    z.object({
      steps: listOf(
        z.object({
          at: z.string(),
          who: z.string().nullable(),
          kind: z.string(),
          words: z.string(),
          documentIds: listOf(rowId),
        }),
      ),
    }),
  ),
  decideFact: databaseCall(
    z.strictObject({
      factId: rowId,
      decision: z.enum(['accepted', 'rejected', 'proposed']),
      coder: coderName,
    }),
    z.object({ done: actDone }),
  ),
  /** Sets a fact by hand; dates also as "2023", "2023-04" or "2023-04-03". */
  setFact: databaseCall(
    z.strictObject({
      caseId: rowId,
      name: factName,
      value: z.string().trim().min(1).max(400),
      iso: z
        .string()
        .regex(/^\d{4}(?:-\d{2}){0,2}$/)
        .exactOptional(),
      coder: coderName,
    }),
    z.object({ done: actDone }),
  ),
  removeFact: databaseCall(
    z.strictObject({ factId: rowId, coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** What is in a case, told before it is deleted. */
  caseExtent: databaseCall(
    z.strictObject({ caseId: rowId }),
    z.object({
      documents: count,
      passages: count,
      proposed: count,
      confirmed: count,
      rejected: count,
      notes: count,
      factsConfirmed: count,
    }),
  ),
  mergeCases: databaseCall(
    z.strictObject({ keep: rowId, others: listOf(rowId), coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** Gives some documents of a case a case of their own. */
  splitCase: databaseCall(
    z.strictObject({ documentIds: listOf(rowId), coder: coderName }),
    z.object({ done: actDone, caseId: rowId }),
  ),
  /** Takes a case away down to the bytes of the file. It cannot be undone. */
  deleteCase: databaseCall(z.strictObject({ caseId: rowId }), nothing),
};

/** What of a library can change. */
export const DATA_KINDS = [
  'cases',
  'documents',
  'tags',
  'codebook',
  'settings',
  'searches',
  'briefs',
  'redactions',
] as const;

/** Told after anything stored in the library has changed, so that views read again what they show. */
export const caseEvents = {
  dataChanged: z.object({
    what: listOf(z.enum(DATA_KINDS)),
  }),
};
