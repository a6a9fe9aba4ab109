import { z } from 'zod';
import { WRITTEN_FORMATS } from '../../core/export/written-document.ts';
import { databaseCall, listOf, rowId } from './call.ts';
import { madeFile } from './made-file.ts';
import { actDone, coderName } from './tagging.ts';

const documentId = rowId;
const done = z.object({ done: actDone });

/** A stretch to be taken out of copies of a document. Offsets in code points of the document's text, the end exclusive. */
const redactionRow = z.object({
  id: rowId,
  start: z.int(),
  end: z.int(),
  kind: z.enum(['name', 'date', 'place', 'number', 'e-mail', 'rare-combination', 'other']),
  reason: z.string(),
  replacement: z.string(),
  /** Proposed by the finder; decided by a person; or made by one. What is not kept is taken out. */
  state: z.enum(['proposed', 'accepted', 'kept', 'manual']),
  coder: z.string().nullable(),
  page: z.int(),
  words: z.string(),
  /** Whether it is replaced by the pseudonym of its name. */
  isByName: z.boolean(),
});

/** A redaction as the window shows it. */
export type ShownRedaction = z.output<typeof redactionRow>;

/** Calls about what is taken out of documents before they are handed on. */
export const redactionCalls = {
  /** In the order of the text, and by what the names of the case are replaced. */
  redactions: databaseCall(
    z.strictObject({ documentId }),
    z.object({
      redactions: listOf(redactionRow),
      names: listOf(z.object({ name: z.string(), replacement: z.string() })),
    }),
  ),
  /** Looks the whole document through; what is decided stays. */
  proposeRedactions: databaseCall(z.strictObject({ documentId, coder: coderName }), done),
  decideRedactions: databaseCall(
    z.strictObject({
      ids: listOf(rowId),
      decision: z.enum(['accepted', 'kept', 'proposed']),
      coder: coderName,
    }),
    done,
  ),
  /** Takes out words that were not proposed, in one act. Throws 'not-possible' where they touch what a person has decided. */
  addRedactions: databaseCall(
    z.strictObject({
      documentId,
      places: listOf(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })),
      reason: z.string().trim().min(1).max(300),
      replacement: z.string().trim().max(200),
      coder: coderName,
    }),
    done,
  ),
  /** Only of those that a person made. */
  removeRedaction: databaseCall(z.strictObject({ id: rowId, coder: coderName }), done),
  /** By what a name is replaced in copies of all documents of the case. */
  setPseudonym: databaseCall(
    z.strictObject({
      caseId: rowId,
      name: z.string().min(1).max(300),
      replacement: z.string().trim().min(1).max(200),
      coder: coderName,
    }),
    done,
  ),
  /**
   * A copy of the whole document without what is taken out, read back before it is given. `elsewhere` are words taken out at one place
   * that stand at another. Throws 'not-possible' where the finished file holds a word that was taken out.
   */
  exportRedacted: databaseCall(
    z.strictObject({ documentId, format: z.enum(WRITTEN_FORMATS), coder: coderName }),
    z.object({
      file: madeFile,
      takenOut: z.int(),
      undecided: z.int(),
      kept: z.int(),
      elsewhere: listOf(z.string()),
    }),
  ),
};
