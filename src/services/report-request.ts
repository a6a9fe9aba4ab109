import type { AskedReport } from '../shared/contract/asked-report.ts';
import type { ReportRequest } from './make-report.ts';
import type { Selection } from './report-source.ts';

/** A request as the contract has it, with what it leaves out: all reviews, all tags, small numbers shown. */
export function reportRequestOf({
  smallNumbers = { how: 'shown' },
  ...request
}: AskedReport): ReportRequest {
  return { ...request, ...selectionOf(request), smallNumbers };
}

/** A selection as the contract has it, with what it leaves out: all reviews, all tags. */
export function selectionOf({
  filter = {},
  scope = 'all',
  codebookVersion,
}: Pick<AskedReport, 'filter' | 'scope' | 'codebookVersion'>): Selection {
  return { filter, scope, ...(codebookVersion !== undefined && { codebookVersion }) };
}
