import { z } from 'zod';
import type { About } from '../../core/report/about.ts';
import { REPORT_KINDS, type Report } from '../../core/report/report.ts';
import { REPORT_FORMATS, TABLES_FORMATS } from '../../core/export/report-format.ts';
import type { ThemeReport } from '../../core/report/theme-report.ts';
import { byteArray, databaseCall, listOf, rowId } from './call.ts';
import { caseFilter } from './case-filter.ts';
import { leaving } from './leaving.ts';
import { stance, tagState } from './tagging.ts';
import { themeGroup } from './themes.ts';

/** Which tags count. */
export const reportScope = z.enum(['confirmed', 'proposed', 'all']);

/** Only tags made with this version of the codebook count. */
const codebookVersion = z.string().min(1).max(100).exactOptional();

const count = z.int().nonnegative();

/** How small numbers are shown. */
export const smallNumbers = z.discriminatedUnion('how', [
  z.object({ how: z.literal('shown') }),
  z.object({ how: z.literal('withheld'), under: z.int().min(2).max(100) }),
  z.object({ how: z.literal('rounded'), to: z.int().min(2).max(100) }),
]) satisfies z.ZodType<About['smallNumbers']>;

const about = z.object({
  N: count,
  casesInLibrary: count.nullable(),
  documents: count,
  period: z.object({ from: z.int(), to: z.int() }).nullable(),
  casesWithoutYear: count.nullable(),
  selection: z.string(),
  scope: reportScope,
  codebookVersion: z.string(),
  tagsMadeWith: z.string().exactOptional(),
  proposedBy: listOf(z.string()),
  madeOn: z.string(),
  softwareVersion: z.string(),
  smallNumbers,
  caution: z.string(),
}) satisfies z.ZodType<About>;

/** Which quotes, or cases, stand behind a number: what a row says, and what its column adds. */
export const opens = z.object({
  themes: listOf(z.string()).exactOptional(),
  stance: z.enum(['concern', 'good', 'both']).exactOptional(),
  cases: listOf(rowId).exactOptional(),
});

const cell = z.union([z.string(), z.number(), z.null(), z.object({ withheld: z.literal(true) })]);

const column = z.object({
  name: z.string(),
  head: z.string(),
  over: z.string().exactOptional(),
  kind: z.enum(['text', 'cases', 'count', 'share', 'ratio', 'low', 'high']),
  of: z.enum(['share', 'ratio']).exactOptional(),
  meaning: z.string(),
  from: listOf(z.string()).exactOptional(),
  tellsOthers: z.boolean().exactOptional(),
  opens: opens.exactOptional(),
  isForFiles: z.boolean().exactOptional(),
});

const table = z.object({
  name: z.string(),
  title: z.string(),
  columns: listOf(column),
  rows: listOf(
    z.object({
      cells: listOf(cell),
      opens: opens.exactOptional(),
      theme: z.string().exactOptional(),
      group: themeGroup.exactOptional(),
    }),
  ),
  note: z.string().exactOptional(),
  drawn: listOf(z.string()).exactOptional(),
  isRanked: z.boolean().exactOptional(),
  isByCase: z.boolean().exactOptional(),
  isLong: z.boolean().exactOptional(),
});

const cellAt = z.object({ table: z.string(), row: count, column: z.string() });

/**
 * A report as every format is written from it. `shownColumns` and `cellWords` (src/core/report/cell-words.ts) say a table as
 * people read it, `aboutLines` (about.ts) what it is of, `barChart`'s `drawn` which shares to draw. A number of a
 * column with `opens` opens what its row's `opens` and its column's say together: hand both, merged, to `reportQuotes`.
 */
const reportShape = z.object({
  kind: z.enum(REPORT_KINDS),
  title: z.string(),
  about,
  findings: listOf(
    z.object({ text: z.string(), from: listOf(cellAt), tells: listOf(count).exactOptional() }),
  ),
  groups: listOf(count).exactOptional(),
  tables: listOf(table),
  sums: listOf(z.object({ parts: listOf(cellAt), total: z.union([cellAt, z.number()]) })),
}) satisfies z.ZodType<Report>;

/** What is asked of a report. Left out, `filter` takes all reviews, `scope` and `codebookVersion` all tags, `smallNumbers` shows them. */
export const reportRequest = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  scope: reportScope.exactOptional(),
  filter: caseFilter.exactOptional(),
  codebookVersion,
  smallNumbers: smallNumbers.exactOptional(),
  /** trend, framework: these themes, by id. */
  themes: listOf(z.string()).exactOptional(),
  /** matrix: what stands in a cell. */
  cell: z.enum(['presence', 'tags', 'stance']).exactOptional(),
  /** compare: the groups, each within `filter`; without a second the first is compared with all others. */
  groups: z.strictObject({ first: caseFilter, second: caseFilter.exactOptional() }).exactOptional(),
  /** agreement: who coded in this library, and the text of the other's file, as `exportCoding` made it. */
  coders: z.strictObject({ first: z.string().max(200), second: z.string() }).exactOptional(),
});

/** What is asked of a report. */
export type AskedReport = z.output<typeof reportRequest>;

const share = z.object({
  n: z.int(),
  confirmed: z.int(),
  proposedOnly: z.int(),
  low: z.number(),
  high: z.number(),
});

const themeIds = listOf(z.string());

const themeReport = z.object({
  N: z.int(),
  scope: reportScope,
  documents: z.int(),
  period: z.object({ from: z.int(), to: z.int() }).nullable(),
  casesWithoutYear: z.int().nullable(),
  codebookVersion: z.string(),
  rows: listOf(
    z.object({
      theme: z.string(),
      label: z.string(),
      group: themeGroup,
      concern: share,
      good: share,
      both: z.object({ n: z.int() }),
      tags: z.int(),
      passages: z.int(),
    }),
  ),
  /** Null where the codebook derives no theme from several others. */
  trio: z
    .object({
      factors: listOf(z.object({ theme: z.string(), label: z.string() })),
      allThree: share,
      twoOfThree: z.int(),
      cases: listOf(
        z.object({
          id: z.int(),
          subject: z.string().nullable(),
          restricted: z.int(),
          partnership: z.string().nullable(),
          year: z.int().nullable(),
          confirmed: themeIds,
          inScope: themeIds,
        }),
      ),
    })
    .nullable(),
  caution: z.string(),
}) satisfies z.ZodType<ThemeReport>;

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

/** A file made for the person, to be saved where they choose. */
export const madeFile = z.object({
  fileName: z.string().min(1).max(200),
  bytes: byteArray,
});

/** A number of a pack that this library does not give again. */
const packDifference = z.object({
  /** File within the pack; '' for what is not in a file. */
  file: z.string(),
  /** Row and column, in words; '' where the whole file differs. */
  where: z.string(),
  inPack: z.string().nullable(),
  inLibrary: z.string().nullable(),
});

/** What became of a pack computed again. */
const packReproduced = z.object({
  same: z.boolean(),
  /** Tables and numbers compared. */
  tables: count,
  cells: count,
  selection: z.string(),
  madeOn: z.string(),
  /** The first differences; `differing` counts all. */
  differing: count,
  differences: listOf(packDifference),
});

/** Bytes of an evidence pack or a coding that a call takes. */
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
  /** Computes the reports of a pack again from this library, and says where they differ. */
  reproducePack: databaseCall(z.strictObject({ bytes: byteArray }), packReproduced, {
    mostBytes: MOST_GIVEN_BYTES,
  }),
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
  themeReport: databaseCall(
    z.strictObject({ scope: reportScope, filter: caseFilter.exactOptional() }),
    themeReport,
  ),
  exportThemeReport: databaseCall(
    z.strictObject({ scope: reportScope, format: z.enum(['csv', 'html', 'json']), ...leaving }),
    madeFile,
  ),
};

/** Told while a long export is made. */
export const reportEvents = {
  exportProgressed: z.object({ done: count, of: count }),
};
