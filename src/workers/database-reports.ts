import { reportFile, type ReportFile } from '../core/export/report-file.ts';
import { tablesFile } from '../core/export/tables-file.ts';
import { themeReport } from '../core/report/theme-report.ts';
import { codingOf } from '../services/coding-of-coder.ts';
import { evidencePack, reproducePack } from '../services/evidence-pack.ts';
import { dataTables } from '../services/export-tables.ts';
import { makeReport } from '../services/make-report.ts';
import { reportRequestOf } from '../services/report-request.ts';
import { reportQuotes } from '../services/report-quotes.ts';
import { readReportSource, type ReportMaker } from '../services/report-source.ts';
import { AppError } from '../shared/app-error.ts';
import { writeCoding } from '../shared/coding-file.ts';
import type { reportCalls } from '../shared/contract/reports.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';
import { nodeFiles } from './node-files.ts';

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
  const onTags = (done: number, of: number): void => session.emit('exportProgressed', { done, of });
  return {
    report: async (request) => makeReport(await maker(), reportRequestOf(request)),
    exportReport: async ({ request, format, table }) =>
      made(reportFile(makeReport(await maker(), reportRequestOf(request)), format, table)),
    exportTables: async ({ scope = 'all', filter = {}, format }) =>
      tablesFile(dataTables(await maker(), { scope, filter }, onTags), format),
    exportCoding: async ({ coder }) => ({
      fileName: 'coding.json',
      bytes: new TextEncoder().encode(
        writeCoding(codingOf(session.store, coder, await session.codebook())),
      ),
    }),
    exportPack: async ({ requests, withQuotes = false }) => ({
      fileName: 'evidence-pack.zip',
      bytes: evidencePack(await maker(), {
        requests,
        withQuotes,
        files: nodeFiles,
        onTags,
      }),
    }),
    reproducePack: async ({ bytes }) => reproducePack(await maker(), bytes, nodeFiles),
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
      made(
        reportFile(makeReport(await maker(), reportRequestOf({ kind: 'themes', scope })), format),
      ),
  };
}

/** Throws AppError 'not-found' where nothing was made. */
function made(file: ReportFile | undefined): ReportFile {
  if (file === undefined) throw new AppError('not-found');
  return file;
}
