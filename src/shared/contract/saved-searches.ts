import { z } from 'zod';
import { databaseCall, listOf, rowId } from './call.ts';
import { searched } from './searched.ts';
import { actDone, coderName } from './tagging.ts';

/** Calls that keep searches. */
export const savedSearchCalls = {
  /** Searches that were kept, by name. */
  savedSearches: databaseCall(
    z.strictObject({}),
    z.object({
      searches: listOf(
        z.object({
          id: rowId,
          name: z.string(),
          search: searched,
          coder: z.string(),
          savedAt: z.string(),
        }),
      ),
    }),
  ),
  /** Keeps a search under a name, in place of one that has it; can be undone. */
  saveSearch: databaseCall(
    z.strictObject({ name: z.string().trim().min(1).max(120), search: searched, coder: coderName }),
    z.object({ id: rowId, done: actDone }),
  ),
  /** Forgets a search that was kept; can be undone. */
  removeSearch: databaseCall(
    z.strictObject({ id: rowId, coder: coderName }),
    z.object({ done: actDone }),
  ),
};
