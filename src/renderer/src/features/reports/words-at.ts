import { WITHHELD_MARK } from '../../../../core/report/cell-words.ts';
import {
  cellOf,
  isWithheld,
  type ReportRow,
  type ReportTable,
} from '../../../../core/report/report.ts';

/** A cell as it is written: "[c]" where it is kept back, `otherwise` where nothing is known. */
export function wordsAt(
  table: ReportTable,
  row: ReportRow,
  column: string,
  otherwise: string = '',
): string {
  const cell = cellOf(table, row, column);
  if (isWithheld(cell)) return WITHHELD_MARK;
  return cell === null ? otherwise : String(cell);
}

/** A cell that is a number; null where it is none, or is kept back. */
export function numberAt(table: ReportTable, row: ReportRow, column: string): number | null {
  const cell = cellOf(table, row, column);
  return typeof cell === 'number' ? cell : null;
}
