import { z } from 'zod';
import { REPORT_FORMATS, TABLES_FORMATS } from '../../core/export/report-format.ts';
import { codebookVersion, reportRequest } from './asked-report.ts';
import { databaseCall, listOf, rowId } from './call.ts';
import { caseFilter } from './case-filter.ts';
import { leaving } from './leaving.ts';
import { madeFile } from './made-file.ts';
import { opens, reportScope, reportShape } from './report-shape.ts';
import { stance, tagState } from './tagging.ts';

const count = z.int().nonnegative();

/** A quote behind a number. */
const quoteRow = z.object({
  tagId: rowId,
  caseId: rowId,
  /** What the review calls the child, or its number. */
  caseName: z.string(),
  documentId: rowId,
  passageId: rowId,
  theme: z.string(),
  stance,
  state: tagState,
  quote: z.string(),
  page: z.int(),
  paragraph: z.string().nullable(),
});

/** Bytes of a coding that a call takes. */
const MOST_GIVEN_BYTES = 100_000_000;

/** Calls that report across cases. */
export const reportCalls = {
  /** Any report. Throws 'not-possible' where this library cannot give it, as a comparison of groups that overlap. */
  report: databaseCall(reportRequest, reportShape, { mostBytes: MOST_GIVEN_BYTES }),
  /** The same as a file; 'csv' holds the first table unless another is named, the others hold all. */
  exportReport: databaseCall(
    z.strictObject({
      request: reportRequest,
      format: z.enum(REPORT_FORMATS),
      table: z.string().max(100).exactOptional(),
      ...leaving,
    }),
    madeFile,
    { mostBytes: MOST_GIVEN_BYTES },
  ),
  /** The library's data as tables: cases, tags with quotes, theme counts, reviews by themes. `exportProgressed` tells how far it is. */
  exportTables: databaseCall(
    z.strictObject({
      scope: reportScope.exactOptional(),
      filter: caseFilter.exactOptional(),
      codebookVersion,
      format: z.enum(TABLES_FORMATS),
      ...leaving,
    }),
    madeFile,
  ),
  /** What this coder said in this library, to hand to another coder: hashes, places and themes, no words. */
  exportCoding: databaseCall(z.strictObject({ coder: z.string().max(200) }), madeFile),
  /** A zip from which these reports can be computed again: tables, codebook, hashes of documents, what was chosen. */
  exportPack: databaseCall(
    z.strictObject({
      requests: z.array(reportRequest).min(1).max(20).readonly(),
      /** Whether the words tagged stand in it; left out, they do not. */
      withQuotes: z.boolean().exactOptional(),
      ...leaving,
    }),
    madeFile,
    { mostBytes: MOST_GIVEN_BYTES },
  ),
  /** Stops the tables and packs that are being made: their calls end with 'cancelled'. */
  cancelExport: databaseCall(z.strictObject({}), z.object({})),
  /** The quotes behind a number: of the report's filter and scope, narrowed by `opens`; by case and place. `cases` counts them. */
  reportQuotes: databaseCall(
    z.strictObject({
      filter: caseFilter.exactOptional(),
      scope: reportScope.exactOptional(),
      codebookVersion,
      opens,
      offset: count.exactOptional(),
      limit: z.int().positive().max(500).exactOptional(),
    }),
    z.object({ total: count, cases: count, quotes: listOf(quoteRow) }),
  ),
};

/** Told while a long export is made. */
export const reportEvents = {
  exportProgressed: z.object({ done: count, of: count }),
};
