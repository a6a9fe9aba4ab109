import type { SmallNumbers } from '../core/report/about.ts';
import type { Report, ReportKind } from '../core/report/report.ts';
import { withSmallNumbers } from '../core/report/small-numbers.ts';
import { themesAcrossCases } from '../core/report/themes-across-cases.ts';
import { trioReport } from '../core/report/trio-report.ts';
import { AppError } from '../shared/app-error.ts';
import { readReportSource, type ReportMaker, type Selection } from './report-source.ts';

/** What is asked of a report. */
export interface ReportRequest extends Selection {
  readonly kind: ReportKind;
  readonly smallNumbers: SmallNumbers;
}

/** Makes a report. Throws AppError 'not-possible' where this library cannot give it. */
export function makeReport(maker: ReportMaker, request: ReportRequest): Report {
  return withSmallNumbers(fullReport(maker, request), request.smallNumbers);
}

function fullReport(maker: ReportMaker, request: ReportRequest): Report {
  const source = readReportSource(maker, request);
  switch (request.kind) {
    case 'themes':
      return themesAcrossCases(source);
    case 'trio': {
      const report = trioReport(source);
      if (report !== null) return report;
      throw new AppError('not-possible', {
        problem: 'The codebook derives no theme from several others.',
      });
    }
    default:
      throw new AppError('not-possible', { problem: 'There is no such report yet.' });
  }
}
