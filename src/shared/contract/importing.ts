import { z } from 'zod';
import { MEGABYTE, MOST_MEGABYTES } from '../../core/extract/size-limit.ts';
import { byteArray, databaseCall, listOf, nothing, shellCall } from './call.ts';

const count = z.int().nonnegative();

/** One import is known by this while it runs and after. */
export const importId = z.string().min(1).max(100);

/** How one file of an import stands. */
const importedFile = z.object({
  name: z.string(),
  status: z.enum(['waiting', 'reading', 'imported', 'duplicate', 'refused', 'stopped']),
  pagesDone: count,
  /** Null until it is known. */
  pagesTotal: count.nullable(),
  /** Where it is in the library: the first of its documents that is new, else the first. */
  documentId: z.int().exactOptional(),
  caseId: z.int().exactOptional(),
  passages: count.exactOptional(),
  proposals: count.exactOptional(),
  /** How many of its documents were in the library already, where it holds several. */
  known: count.exactOptional(),
  /** Of a refused file: what happened and what to do. */
  problem: z.object({ code: z.string(), what: z.string(), next: z.string() }).exactOptional(),
});

/** How one file of an import stands. */
export type ImportingFile = z.output<typeof importedFile>;

/** How a whole import stands. */
const importProgress = z.object({
  importId,
  status: z.enum(['running', 'done', 'stopped', 'failed']),
  /** The sample reviews, being made ready. */
  isSample: z.boolean(),
  files: listOf(importedFile),
  filesDone: count,
  pagesDone: count,
  pagesPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
  problem: z.object({ code: z.string(), what: z.string(), next: z.string() }).exactOptional(),
});

/** How a whole import stands. */
export type ImportProgress = z.output<typeof importProgress>;

const startedImport = z.object({ importId: importId.nullable() });

/** Calls that bring reviews in. */
export const importCalls = {
  /** Lets the person choose files or a folder, and imports them; null where they chose none. */
  chooseAndImport: shellCall(z.strictObject({ what: z.enum(['files', 'folder']) }), startedImport),
  /** Imports files whose bytes the window has; it is asked for each by `fileWanted`. */
  importDropped: databaseCall(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(500), size: count }))
        .min(1)
        .max(5000)
        .readonly(),
    }),
    startedImport,
  ),
  /** The bytes of a file that was wanted; null where the window can no longer read it. */
  giveFile: databaseCall(
    z.strictObject({ importId, index: count, bytes: byteArray.nullable() }),
    nothing,
    { mostBytes: MOST_MEGABYTES * MEGABYTE + 1_000_000 },
  ),
  cancelImport: databaseCall(z.strictObject({ importId }), nothing),
  /** Leaves out one file of an import that runs, by its place among the files of its progress, where it is not settled yet. */
  leaveFileOut: databaseCall(z.strictObject({ importId, index: count }), nothing),
  /** The import that runs, or the last one since the library was opened. */
  currentImport: databaseCall(nothing, z.object({ progress: importProgress.nullable() })),
};

/** Events of an import. */
export const importEvents = {
  importProgressed: importProgress,
  fileWanted: z.object({ importId, index: count }),
};
