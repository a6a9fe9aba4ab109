import { z } from 'zod';
import type { ThemeReport } from '../../core/report/theme-report.ts';
import { byteArray, databaseCall, listOf } from './call.ts';
import { themeGroup } from './themes.ts';

/** Which tags count. */
export const reportScope = z.enum(['confirmed', 'proposed', 'all']);

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
  casesWithoutYear: z.int(),
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

/** A file made for the person, to be saved where they choose. */
export const madeFile = z.object({
  fileName: z.string().min(1).max(200),
  bytes: byteArray,
});

/** Calls that report across cases. */
export const reportCalls = {
  themeReport: databaseCall(z.strictObject({ scope: reportScope }), themeReport),
  exportThemeReport: databaseCall(
    z.strictObject({ scope: reportScope, format: z.enum(['csv', 'html', 'json']) }),
    madeFile,
  ),
};
