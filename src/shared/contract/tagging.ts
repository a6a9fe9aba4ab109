import { z } from 'zod';
import { STANCES } from '../../core/themes/stance-words.ts';
import { databaseCall, listOf, nothing, rowId } from './call.ts';

/** How a tag stands: proposed by a rule, decided by a person, or made by one. */
export const tagState = z.enum(['proposed', 'accepted', 'rejected', 'manual']);

/** How a tag bears on its theme. */
export const stance = z.enum(STANCES);
const themeId = z.string().min(1).max(100);
const noteText = z.string().max(4000);

/** A stretch of a passage's text in code points, end exclusive. */
const stretch = { start: z.int().nonnegative(), end: z.int().positive() };

/** A tag as lists show it. */
export const tagRow = z.object({
  id: rowId,
  caseId: rowId,
  documentId: rowId,
  passageId: rowId,
  theme: z.string(),
  stance,
  state: tagState,
  /** To come back to; stands beside the state. */
  unsure: z.boolean(),
  confidence: z.number().nullable(),
  /** The confidence as decisions in this library have moved it. */
  shownConfidence: z.number().nullable(),
  rule: z.string().nullable(),
  why: z.string().nullable(),
  page: z.int(),
  paragraph: z.string().nullable(),
  ...stretch,
  quote: z.string(),
  /** Offsets in code points within the passage. */
  evidence: listOf(z.object({ start: z.int(), end: z.int(), text: z.string() })),
  coder: z.string().nullable(),
  note: z.string().nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
});

/** A tag as lists show it. */
export type ListedTag = z.output<typeof tagRow>;

/** Who does something, as the record of acts keeps it. */
export const coderName = z.string().trim().min(1).max(80);

/** What came of an act: its words ("rejected Supervision, 4.15"), and null where nothing was to change. */
export const actDone = z.object({
  act: z.int().nullable(),
  words: z.string(),
  changed: z.int(),
});

const actRow = z.object({
  id: z.int(),
  at: z.string(),
  coder: z.string(),
  kind: z.string(),
  words: z.string(),
});

const changedFields = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

const reversed = z.object({
  /** Null where there was nothing left to take back or to do again. */
  act: actRow.nullable(),
  documents: listOf(z.int()),
});

/** What undo and redo would do next. */
export const actStack = z.object({ undo: actRow.nullable(), redo: actRow.nullable() });

/** Calls about tags, and about acts of any kind. */
export const taggingCalls = {
  listTags: databaseCall(
    z.strictObject({
      theme: themeId.exactOptional(),
      state: tagState.exactOptional(),
      caseId: rowId.exactOptional(),
      documentId: rowId.exactOptional(),
      passageId: rowId.exactOptional(),
      limit: z.int().positive().max(100_000).exactOptional(),
    }),
    z.object({ tags: listOf(tagRow) }),
  ),
  /** Does the same to all these tags: one act, one undo. Gives the tags as they are now. */
  editTags: databaseCall(
    z.strictObject({
      tagIds: listOf(rowId),
      edit: z.strictObject({
        decision: z.enum(['accepted', 'rejected', 'proposed']).exactOptional(),
        unsure: z.boolean().exactOptional(),
        stance: stance.exactOptional(),
        theme: themeId.exactOptional(),
        span: z.strictObject(stretch).exactOptional(),
        note: noteText.nullable().exactOptional(),
      }),
      coder: coderName,
    }),
    z.object({ done: actDone, tags: listOf(tagRow) }),
  ),
  /** Tags words by hand; a selection over several passages makes a tag in each. */
  addTags: databaseCall(
    z.strictObject({
      theme: themeId,
      stance,
      spans: listOf(z.strictObject({ passageId: rowId, ...stretch })),
      note: noteText.exactOptional(),
      coder: coderName,
    }),
    z.object({ done: actDone, tags: listOf(tagRow) }),
  ),
  /** Takes away tags that a person made. */
  deleteTags: databaseCall(
    z.strictObject({ tagIds: listOf(rowId), coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** How a tag came to be (null where it was taken away), and all that was done to it, the first first. */
  tagHistory: databaseCall(
    z.strictObject({ tagId: rowId }),
    z.object({
      origin: z
        .object({
          at: z.string(),
          madeBy: z.enum(['rule', 'person']),
          coder: z.string().nullable(),
          rule: z.string().nullable(),
          theme: z.string().nullable(),
          stance: stance.nullable(),
          confidence: z.number().nullable(),
          codebookVersion: z.string(),
        })
        .nullable(),
      steps: listOf(
        actRow.extend({
          how: z.enum(['done', 'undo', 'redo']),
          /** What it changed, as it was and became; null where the tag was not there. */
          before: changedFields.nullable(),
          after: changedFields.nullable(),
        }),
      ),
    }),
  ),
  actStack: databaseCall(nothing, actStack),
  /** Takes the last act back, whatever room it was done in; it survives closing the library. */
  undo: databaseCall(z.strictObject({ coder: coderName }), reversed),
  redo: databaseCall(z.strictObject({ coder: coderName }), reversed),
};

/** Events about acts. */
export const taggingEvents = {
  /** What undo and redo would do next, told after each act and when a library was opened. */
  actStackChanged: actStack,
  /** An act was taken back or done again: its tags, and the documents that they or other things it changed are of. */
  actReversed: z.object({ documents: listOf(z.int()), tags: listOf(z.int()) }),
};
