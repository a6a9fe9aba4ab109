import type { z } from 'zod';
import { reportFile, type ReportFile } from '../core/export/report-file.ts';
import { themeReport } from '../core/report/theme-report.ts';
import { makeReport, type ReportRequest } from '../services/make-report.ts';
import { reportQuotes } from '../services/report-quotes.ts';
import { readReportSource, type ReportMaker } from '../services/report-source.ts';
import { AppError } from '../shared/app-error.ts';
import type { reportCalls, reportRequest } from '../shared/contract/reports.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Quotes shown at once where no number is given. */
const USUAL_QUOTES = 100;

/** Answers the calls that report across cases. */
export function reportHandlers(session: DatabaseSession): DatabaseHandlers<typeof reportCalls> {
  const maker = async (): Promise<ReportMaker> => ({
    store: session.store,
    codebook: await session.codebook(),
    at: session.clock.now(),
    softwareVersion: session.data.softwareVersion,
  });
  return {
    report: async (request) => makeReport(await maker(), requestOf(request)),
    exportReport: async ({ request, format, table }) =>
      made(reportFile(makeReport(await maker(), requestOf(request)), format, table)),
    reportQuotes: ({ filter = {}, scope = 'all', opens, offset = 0, limit = USUAL_QUOTES }) => {
      const found = reportQuotes(session.store, { filter, scope }, opens, { offset, limit });
      return {
        ...found,
        quotes: found.quotes.map(({ id, ...quote }) => ({ ...quote, tagId: id })),
      };
    },
    themeReport: async ({ scope, filter = {} }) =>
      themeReport(readReportSource(await maker(), { scope, filter })),
    exportThemeReport: async ({ scope, format }) =>
      made(reportFile(makeReport(await maker(), requestOf({ kind: 'themes', scope })), format)),
  };
}

function requestOf({
  filter = {},
  scope = 'all',
  smallNumbers = { how: 'shown' },
  groups,
  ...request
}: z.output<typeof reportRequest>): ReportRequest {
  return { ...request, filter, scope, smallNumbers, ...(groups !== undefined && { groups }) };
}

/** Throws AppError 'not-found' where nothing was made. */
function made(file: ReportFile | undefined): ReportFile {
  if (file === undefined) throw new AppError('not-found');
  return file;
}
