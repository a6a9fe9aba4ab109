import { z } from 'zod';
import type { Passage, Section, SourceSpan } from '../../core/review/review.ts';
import { byteArray, databaseCall, listOf, rowId } from './call.ts';
import { documentRow } from './cases.ts';
import { tagRow } from './tagging.ts';

const place = { start: z.int(), end: z.int() };

const section = z.object({
  heading: z.string(),
  kind: z.custom<Section['kind']>((kind) => typeof kind === 'string'),
  level: z.int(),
  page: z.int(),
  ...place,
}) satisfies z.ZodType<Section>;

const passage = z.object({
  page: z.int(),
  endPage: z.int(),
  paragraph: z.string().nullable(),
  section: z.int(),
  kind: z.enum(['paragraph', 'list-item', 'table-row', 'footnote', 'heading']),
  ...place,
  text: z.string(),
  ocr: z.number().exactOptional(),
}) satisfies z.ZodType<Passage>;

const sourceSpan = z.object({
  at: z.int(),
  length: z.int(),
  page: z.int(),
  sourceAt: z.int(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().exactOptional(),
}) satisfies z.ZodType<SourceSpan>;

const progress = z.object({
  proposals: z.int(),
  decided: z.int(),
  left: z.int(),
  unsure: z.int(),
  manual: z.int(),
});

const sourceSpans = listOf(sourceSpan);

/**
 * A tag as it is read beside its passage, from which its words can be cut: a long report has thousands,
 * and they are most of what is sent.
 */
const readTag = tagRow
  .pick({
    id: true,
    passageId: true,
    theme: true,
    stance: true,
    state: true,
    unsure: true,
    confidence: true,
    shownConfidence: true,
    rule: true,
    why: true,
    start: true,
    end: true,
    coder: true,
    note: true,
  })
  .extend({ evidence: listOf(z.object(place)) });

/** A tag as it is read beside its passage. */
export type TagBeside = z.output<typeof readTag>;

const passagesWithTags = {
  passages: listOf(passage.extend({ id: rowId })),
  tags: listOf(readTag),
};

/** Calls about one document. */
export const readingCalls = {
  /**
   * A document with its divisions, its first passages and every tag on them: all of them, or `most`, so that a long
   * one can be shown before all of it has been sent. How many it has stands in its row.
   */
  readDocument: databaseCall(
    z.strictObject({ documentId: rowId, most: z.int().positive().exactOptional() }),
    z.object({
      document: documentRow,
      caseDocuments: listOf(documentRow),
      sections: listOf(section),
      ...passagesWithTags,
      warnings: listOf(z.object({ code: z.string(), pages: listOf(z.int()) })),
      caseProgress: progress,
    }),
  ),
  /** Passages from a position on, and every tag on them. */
  readPassages: databaseCall(
    z.strictObject({ documentId: rowId, from: z.int().nonnegative(), count: z.int().positive() }),
    z.object(passagesWithTags),
  ),
  /** These of a document's tags as they are now, in the order of the text; without those that are no more. */
  readTags: databaseCall(
    z.strictObject({ documentId: rowId, tagIds: listOf(rowId) }),
    z.object({ tags: listOf(readTag) }),
  ),
  /** The file as it was imported, for showing its pages. */
  documentFile: databaseCall(z.strictObject({ documentId: rowId }), z.object({ bytes: byteArray })),
  /** The document's text, and where it stands on the pages of the file: a long report has tens of thousands of places. */
  documentPlaces: databaseCall(
    z.strictObject({ documentId: rowId }),
    z.object({ text: z.string(), sourceMap: sourceSpans }),
  ),
  /** Where a passage stands. `start` is that of the passage in its document's text. */
  findPassage: databaseCall(
    z.strictObject({ passageId: rowId }),
    z.object({ documentId: rowId, caseId: rowId, start: z.int() }),
  ),
  /** A passage with those before and after it in its document. */
  passagesAround: databaseCall(
    z.strictObject({ passageId: rowId, around: z.int().min(0).max(50) }),
    z.object({ passages: listOf(passage.extend({ id: rowId })) }),
  ),
  /**
   * The nearest undecided proposal from here, in the order of cases and documents; null where none is left. 'elsewhere' are the
   * other documents of the library. `leastConfidence` is of the confidence that is shown; without it there is no least.
   */
  undecidedTag: databaseCall(
    z.strictObject({
      direction: z.enum(['next', 'previous']),
      within: z.enum(['document', 'case', 'library', 'elsewhere']),
      documentId: rowId,
      tagId: rowId.exactOptional(),
      leastConfidence: z.number().min(0).max(1).exactOptional(),
    }),
    z.object({
      place: z
        .object({ tagId: rowId, passageId: rowId, documentId: rowId, caseId: rowId })
        .nullable(),
    }),
  ),
};
