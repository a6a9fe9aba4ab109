import { z } from 'zod';
import { listOf, rowId } from './call.ts';
import { themeId } from './searched.ts';
import { stance } from './tagging.ts';

/** Where a passage stands. */
export const passagePlace = {
  caseId: rowId,
  documentId: rowId,
  passageId: rowId,
  fileName: z.string(),
  title: z.string().nullable(),
  page: z.int(),
  /** As printed, such as "6.10". */
  paragraph: z.string().nullable(),
  /** Heading of the section it stands in, and what kind that is. */
  section: z.string(),
  sectionKind: z.string(),
};

/** A tag on a passage, proposed or confirmed; rejected ones are not told. */
const foundTag = z.object({ theme: z.string(), stance, isConfirmed: z.boolean() });

/** A passage that answers a search. */
export const searchHit = z.object({
  ...passagePlace,
  /** Whole sentences of the passage, a few lines; the whole passage where it is short. */
  snippet: z.string(),
  /** Offsets into the snippet, in code points; `why` says why it was looked for where it was not typed. */
  highlights: listOf(z.object({ start: z.int(), end: z.int(), why: z.string().nullable() })),
  /** Whether words of the passage stand before and behind the snippet. */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
  /** How well it answers, the higher the better; only to be compared within one search. */
  score: z.number(),
  tags: listOf(foundTag),
  /**
   * Those of its tags whose theme the search names or, where it only comes near, is about, each theme once: "tagged
   * Unseen men" or, unconfirmed, "proposed".
   */
  byTag: listOf(
    z.object({ theme: themeId, label: z.string(), isConfirmed: z.boolean() }),
  ).exactOptional(),
});

/** A passage that answers a search. */
export type FoundPassage = z.output<typeof searchHit>;
