import type { AskedReport } from '../shared/contract/reports.ts';
import type { ReportRequest } from './make-report.ts';

/** A request as the contract has it, with what it leaves out: all reviews, all tags, small numbers shown. */
export function reportRequestOf({
  filter = {},
  scope = 'all',
  smallNumbers = { how: 'shown' },
  ...request
}: AskedReport): ReportRequest {
  return { ...request, filter, scope, smallNumbers };
}
