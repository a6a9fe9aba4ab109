import { z } from 'zod';
import { databaseCall, listOf, rowId } from './call.ts';

/** A passage that answers a search. */
export const searchHit = z.object({
  caseId: rowId,
  documentId: rowId,
  passageId: rowId,
  fileName: z.string(),
  title: z.string().nullable(),
  page: z.int(),
  paragraph: z.string().nullable(),
  section: z.string(),
  sectionKind: z.string(),
  snippet: z.string(),
  /** Offsets into the snippet, in code points. */
  highlights: listOf(z.object({ start: z.int(), end: z.int() })),
  rank: z.number(),
});

/** A passage that answers a search. */
export type FoundPassage = z.output<typeof searchHit>;

/** Calls that search. */
export const searchCalls = {
  search: databaseCall(
    z.strictObject({
      query: z.string().trim().min(1).max(1000),
      limit: z.int().positive().max(1000),
      offset: z.int().nonnegative(),
    }),
    z.object({ total: z.int(), ranked: z.boolean(), hits: listOf(searchHit) }),
  ),
};
