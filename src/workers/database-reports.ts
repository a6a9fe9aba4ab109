import type { Scope } from '../core/report/theme-counts.ts';
import { themeReportCsv } from '../core/report/theme-report-csv.ts';
import { themeReportHtml } from '../core/report/theme-report-html.ts';
import { themeReport, type ThemeReport } from '../core/report/theme-report.ts';
import type { reportCalls } from '../shared/contract/reports.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls that report across cases. */
export function reportHandlers(session: DatabaseSession): DatabaseHandlers<typeof reportCalls> {
  const report = async (scope: Scope): Promise<ThemeReport> =>
    themeReport({
      cases: session.store.listCases(),
      documents: session.store.listDocuments().length,
      counts: session.store.caseThemeCounts(),
      codebook: await session.codebook(),
      scope,
    });
  return {
    themeReport: ({ scope }) => report(scope),
    exportThemeReport: async ({ scope, format }) => ({
      fileName: `themes.${format}`,
      bytes: new TextEncoder().encode(textOf(await report(scope), format, session)),
    }),
  };
}

function textOf(
  report: ThemeReport,
  format: 'csv' | 'html' | 'json',
  session: DatabaseSession,
): string {
  switch (format) {
    case 'csv':
      return themeReportCsv(report);
    case 'html':
      return themeReportHtml(report, {
        madeOn: dayInWords(session.clock.now()),
        softwareVersion: session.data.softwareVersion,
      });
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
  }
}

/** "21 November 2026". */
function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(iso));
}
