import { z } from 'zod';
import { REPORT_KINDS } from '../../core/report/report.ts';
import { listOf } from './call.ts';
import { caseFilter } from './case-filter.ts';
import { reportScope, smallNumbers } from './report-shape.ts';

/** Only tags made with this version of the codebook count. */
export const codebookVersion = z.string().min(1).max(100).exactOptional();

/** What is asked of a report. Left out, `filter` takes all reviews, `scope` and `codebookVersion` all tags, `smallNumbers` shows them. */
export const reportRequest = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  scope: reportScope.exactOptional(),
  filter: caseFilter.exactOptional(),
  codebookVersion,
  smallNumbers: smallNumbers.exactOptional(),
  /** trend, framework: these themes, by id, code or label. */
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
