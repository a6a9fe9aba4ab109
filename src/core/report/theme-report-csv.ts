import { toCsv, type Cell } from '../export/csv.ts';
import type { CaseShare, ThemeReport } from './theme-report.ts';

const COLUMNS = [
  'theme',
  'label',
  'group',
  'reviews',
  'concern_n',
  'concern_share',
  'concern_low',
  'concern_high',
  'concern_confirmed',
  'concern_proposed_only',
  'good_n',
  'good_share',
  'good_low',
  'good_high',
  'good_confirmed',
  'good_proposed_only',
  'both_n',
  'tags',
  'passages',
  'scope',
  'codebook_version',
] as const;

/**
 * The theme report as a tidy table, a theme a row. Shares and interval ends are proportions; a
 * share of no reviews is empty. What the columns mean is in docs/command-line.md.
 */
export function themeReportCsv(report: ThemeReport): string {
  const rows = report.rows.map((row): Cell[] => [
    row.theme,
    row.label,
    row.group,
    report.N,
    ...shareCells(row.concern, report.N),
    ...shareCells(row.good, report.N),
    row.both.n,
    row.tags,
    row.passages,
    report.scope,
    report.codebookVersion,
  ]);
  return toCsv([[...COLUMNS], ...rows]);
}

function shareCells(share: CaseShare, N: number): Cell[] {
  return N === 0
    ? [share.n, null, null, null, share.confirmed, share.proposedOnly]
    : [share.n, share.n / N, share.low, share.high, share.confirmed, share.proposedOnly];
}
