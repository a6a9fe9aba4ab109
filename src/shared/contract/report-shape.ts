import { z } from 'zod';
import type { About } from '../../core/report/about.ts';
import { REPORT_KINDS, type Report } from '../../core/report/report.ts';
import { listOf, rowId } from './call.ts';
import { themeGroup } from './themes.ts';

/** Which tags count. */
export const reportScope = z.enum(['confirmed', 'proposed', 'all']);

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
  passages: listOf(rowId).exactOptional(),
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
export const reportShape = z.object({
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
