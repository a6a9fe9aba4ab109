import type { WrittenFormat } from '../core/export/written-document.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import type { BriefMaker } from './brief-maker.ts';
import { caseReport } from './case-report.ts';
import type { By } from './coding-ports.ts';
import type { WriteDocument } from './export-brief.ts';
import { ExportGuard, type Leaving } from './export-guard.ts';

/**
 * Writes a case report and puts it down in the audit. Throws AppError 'not-found'; 'open-flags' where the identity
 * guard does not let it leave.
 */
export async function exportCaseReport(
  maker: BriefMaker,
  wanted: {
    readonly caseId: number;
    readonly scope: Scope;
    readonly format: WrittenFormat;
  } & Leaving,
  by: By,
  write: WriteDocument,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { caseId, scope, format, ...leaving } = wanted;
  const guard = new ExportGuard(maker.store, maker.findIdentifiers, leaving);
  const { written, quotes } = caseReport({ ...maker, guard }, caseId, scope);
  const passed = guard.passed();
  const bytes = await write(written, format);
  maker.store.caseReportExported(caseId, { format, quotes, ...passed }, by);
  return { fileName: `case-${caseId}.${format}`, bytes };
}
