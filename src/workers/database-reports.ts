import type { reportCalls } from '../shared/contract/reports.ts';
import { reportFile, type ReportFile } from '../core/export/report-file.ts';
import { themeReport } from '../core/report/theme-report.ts';
import { makeReport } from '../services/make-report.ts';
import { readReportSource, type ReportMaker } from '../services/report-source.ts';
import { AppError } from '../shared/app-error.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls that report across cases. */
export function reportHandlers(session: DatabaseSession): DatabaseHandlers<typeof reportCalls> {
  const maker = async (): Promise<ReportMaker> => ({
    store: session.store,
    codebook: await session.codebook(),
    at: session.clock.now(),
    softwareVersion: session.data.softwareVersion,
  });
  return {
    themeReport: async ({ scope }) =>
      themeReport(readReportSource(await maker(), { scope, filter: {} })),
    exportThemeReport: async ({ scope, format }) =>
      made(
        reportFile(
          makeReport(await maker(), {
            kind: 'themes',
            scope,
            filter: {},
            smallNumbers: { how: 'shown' },
          }),
          format,
        ),
      ),
  };
}

/** Throws AppError 'not-found' where nothing was made. */
function made(file: ReportFile | undefined): ReportFile {
  if (file === undefined) throw new AppError('not-found');
  return file;
}
