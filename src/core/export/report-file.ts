import { strToU8 } from 'fflate';
import { reportHtml } from '../report/report-html.ts';
import type { Report } from '../report/report.ts';
import { tableCsv } from './report-csv.ts';
import type { ReportFormat } from './report-format.ts';
import { reportJson } from './report-json.ts';
import { reportXlsx } from './report-xlsx.ts';

/** A file made of a report. */
export interface ReportFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The report as a file: the same bytes from the window and from the command line. A CSV file holds one table, the report's
 * first unless another is named; undefined where the report has no such table.
 */
export function reportFile(
  report: Report,
  format: ReportFormat,
  table?: string,
): ReportFile | undefined {
  const bytes = bytesOf(report, format, table);
  return bytes && { fileName: `${table ?? report.kind}.${format}`, bytes };
}

function bytesOf(
  report: Report,
  format: ReportFormat,
  table: string | undefined,
): Uint8Array | undefined {
  switch (format) {
    case 'csv': {
      const chosen =
        table === undefined ? report.tables[0] : report.tables.find(({ name }) => name === table);
      return chosen && strToU8(tableCsv(chosen, report.about));
    }
    case 'xlsx':
      return reportXlsx(report);
    case 'json':
      return strToU8(reportJson(report));
    case 'html':
      return strToU8(reportHtml(report));
  }
}
