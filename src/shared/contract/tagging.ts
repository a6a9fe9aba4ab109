import { z } from 'zod';
import { databaseCall, listOf, nothing, rowId } from './call.ts';

/** How a tag stands: proposed by a rule, decided by a person, or made by one. */
export const tagState = z.enum(['proposed', 'accepted', 'rejected', 'manual']);

/** A tag as lists show it. */
export const tagRow = z.object({
  id: rowId,
  caseId: rowId,
  documentId: rowId,
  passageId: rowId,
  theme: z.string(),
  stance: z.enum(['concern', 'good', 'mention']),
  state: tagState,
  confidence: z.number().nullable(),
  rule: z.string().nullable(),
  page: z.int(),
  paragraph: z.string().nullable(),
  quote: z.string(),
  /** Offsets in code points within the passage. */
  evidence: listOf(z.object({ start: z.int(), end: z.int(), text: z.string() })),
  coder: z.string().nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
});

/** A tag as lists show it. */
export type ListedTag = z.output<typeof tagRow>;

/** Who decides, as the record of acts keeps it. */
export const coderName = z.string().trim().min(1).max(80);

/** Calls about tags. */
export const taggingCalls = {
  listTags: databaseCall(
    z.strictObject({
      theme: z.string().max(100).exactOptional(),
      state: tagState.exactOptional(),
      caseId: rowId.exactOptional(),
      documentId: rowId.exactOptional(),
      limit: z.int().positive().max(100_000).exactOptional(),
    }),
    z.object({ tags: listOf(tagRow) }),
  ),
  decideTag: databaseCall(
    z.strictObject({
      tagId: rowId,
      decision: z.enum(['accepted', 'rejected', 'proposed']),
      coder: coderName,
    }),
    nothing,
  ),
};
