import { z } from 'zod';
import { databaseCall, listOf, rowId } from './call.ts';
import { passagePlace } from './found-passages.ts';
import { searched, themeId } from './searched.ts';
import { actDone, coderName, stance } from './tagging.ts';

const toTag = {
  search: searched,
  /** Those chosen; left out for all that the search finds. */
  passageIds: listOf(rowId).exactOptional(),
  theme: themeId,
  stance,
};

const tagPreview = z.object({
  /** Passages that get a tag by hand, and the cases that anything changes in. */
  add: z.int(),
  cases: z.int(),
  /** Passages whose proposal with this theme and stance is accepted instead. */
  accept: z.int(),
  /** Passages that have the tag already, confirmed. */
  already: z.int(),
  /** Headings, which are not tagged. */
  headings: z.int(),
  sample: listOf(z.object({ ...passagePlace, text: z.string() })),
});

/** Calls that tag what a search found. */
export const resultTaggingCalls = {
  /** What tagResults would do; changes nothing. */
  previewTagResults: databaseCall(z.strictObject(toTag), tagPreview),
  /** Tags whole passages with a theme, all in one act with one undo. */
  tagResults: databaseCall(
    z.strictObject({ ...toTag, note: z.string().max(4000).exactOptional(), coder: coderName }),
    z.object({ done: actDone, preview: tagPreview }),
  ),
};
