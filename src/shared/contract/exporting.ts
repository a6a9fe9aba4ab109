import { z } from 'zod';
import { databaseCall, listOf, nothing, rowId } from './call.ts';
import { leaving } from './leaving.ts';
import { madeFile } from './made-file.ts';
import { searched, themeId } from './searched.ts';

/** Calls that make files of chosen passages to hand on. */
export const exportCalls = {
  /** One page to search and print in any browser. What is given narrows; one at least of cases, theme and search. */
  exportCasebook: databaseCall(
    z.strictObject({
      cases: listOf(rowId).exactOptional(),
      theme: themeId.exactOptional(),
      search: searched.exactOptional(),
      confirmedOnly: z.boolean(),
      title: z.string().trim().min(1).max(200).exactOptional(),
      ...leaving,
    }),
    madeFile,
  ),
  /** Who did what and when, as CSV, with the hashes by which a change of it shows; no words of reviews. */
  exportAudit: databaseCall(nothing, madeFile),
};
