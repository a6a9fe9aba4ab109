import type { WrittenFormat } from '../core/export/written-document.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import { redactedWritten } from '../core/redaction/redacted-written.ts';
import type { BriefMaker } from './brief-maker.ts';
import { caseReport } from './case-report.ts';
import type { By } from './coding-ports.ts';
import { documentRedactor } from './document-redactor.ts';
import type { WriteDocument } from './export-brief.ts';

/** Writes a case report and puts it down in the audit. Throws AppError 'not-found'. */
export async function exportCaseReport(
  maker: BriefMaker,
  wanted: {
    readonly caseId: number;
    readonly scope: Scope;
    readonly format: WrittenFormat;
    /** Whether what the redactions of the case take out is taken out of the report. */
    readonly isRedacted?: boolean;
  },
  by: By,
  write: WriteDocument,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { caseId, scope, format, isRedacted } = wanted;
  const { written: whole, quotes } = caseReport(maker, caseId, scope);
  const written =
    isRedacted === true
      ? redactedWritten(whole, documentRedactor(maker.store, maker.findIdentifiers, [caseId]))
      : whole;
  const bytes = await write(written, format);
  maker.store.caseReportExported(caseId, { format, quotes }, by);
  return { fileName: `case-${caseId}.${format}`, bytes };
}
