import { cellOf, type CellAt, type CellSum, type ReportRow, type ReportTable } from './report.ts';

const ADDED = ['first_n', 'second_n', 'both_n'] as const;

/**
 * What adds up in agreement by case: the themes to all together; and concern and good practice to it where no case has
 * both, as where there is none of the one.
 */
export function agreementSums(table: ReportTable): readonly CellSum[] {
  const themes = table.rows.filter(({ theme }) => theme !== undefined);
  const [whole, ...byStance] = table.rows.filter(({ theme }) => theme === undefined);
  if (whole === undefined) return [];
  return ADDED.flatMap((column) => {
    const at = (row: ReportRow): CellAt => ({
      table: table.name,
      row: table.rows.indexOf(row),
      column,
    });
    const valueOf = (row: ReportRow): number => Number(cellOf(table, row, column));
    const ofStances = byStance.reduce((sum, row) => sum + valueOf(row), 0);
    const adding = ofStances === valueOf(whole) ? [themes, byStance] : [themes];
    return adding.map((parts): CellSum => ({ parts: parts.map(at), total: at(whole) }));
  });
}
