import { setImmediate } from 'node:timers/promises';
import { reportFile, type ReportFile } from '../core/export/report-file.ts';
import type { ReportFormat } from '../core/export/report-format.ts';
import { findIdentifiers } from '../core/identity/find-identifiers.ts';
import { evidencePack } from '../services/evidence-pack.ts';
import { exportCoding } from '../services/export-coding.ts';
import { ExportGuard, type Leaving } from '../services/export-guard.ts';
import type { Waiting } from '../services/export-steps.ts';
import { exportTables, lookAtReport } from '../services/export-tables.ts';
import { makeReport, type ReportRequest } from '../services/make-report.ts';
import { recordExport } from '../services/record-export.ts';
import { reportRequestOf, selectionOf } from '../services/report-request.ts';
import { reportQuotes } from '../services/report-quotes.ts';
import type { ExportMaker, ReportMaker } from '../services/report-source.ts';
import { AppError } from '../shared/app-error.ts';
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
  const guarded = async (leaving: Leaving): Promise<ExportMaker> => ({
    ...(await maker()),
    guard: new ExportGuard(session.store, findIdentifiers, leaving),
  });
  const onTags = (done: number, of: number): void => session.emit('exportProgressed', { done, of });
  // Whoever stops, stops all that are being made.
  let stop = new AbortController();
  const waiting = (): Waiting => ({ signal: stop.signal, giveWay: () => setImmediate() });
  return {
    report: async (request) => {
      await session.counted();
      return makeReport(await maker(), reportRequestOf(request));
    },
    exportReport: async ({ request, format, table, ...leaving }) => {
      const exporting = await guarded(leaving);
      const asked = reportRequestOf(request);
      await lookAtReport(exporting, asked, waiting(), onTags);
      return written(exporting, asked, format, table);
    },
    exportTables: async ({ format, isRedacted, withOpenFlags, ...selection }) =>
      exportTables(await guarded({ isRedacted, withOpenFlags }), selectionOf(selection), format, {
        waiting: waiting(),
        files: nodeFiles,
        onTags,
      }),
    exportCoding: async ({ coder }) => ({
      fileName: 'coding.json',
      bytes: exportCoding(await maker(), coder, nodeFiles),
    }),
    exportPack: async ({ requests, withQuotes = false, ...leaving }) => ({
      fileName: 'evidence-pack.zip',
      bytes: await evidencePack(await guarded(leaving), {
        requests,
        withQuotes,
        files: nodeFiles,
        waiting: waiting(),
        onTags,
      }),
    }),
    cancelExport: () => {
      stop.abort();
      stop = new AbortController();
      return {};
    },
    reportQuotes: ({ opens, offset = 0, limit = USUAL_QUOTES, ...selection }) => {
      const found = reportQuotes(session.store, selectionOf(selection), opens, { offset, limit });
      return {
        ...found,
        quotes: found.quotes.map(({ id, ...quote }) => ({ ...quote, tagId: id })),
      };
    },
  };
}

/** A report as a file, which stands in the audit. Throws AppError 'not-found' where it has no such table, and as `recordExport`. */
function written(
  maker: ExportMaker,
  request: ReportRequest,
  format: ReportFormat,
  table?: string,
): ReportFile {
  const report = makeReport(maker, request);
  const file = reportFile(report, format, table);
  if (file === undefined) throw new AppError('not-found');
  recordExport(maker, nodeFiles, {
    kind: 'report',
    reviews: report.about.N,
    bytes: file.bytes,
  });
  return file;
}
