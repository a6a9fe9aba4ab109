import { isWithheld, type ReportCell, type ReportColumn } from './report.ts';
import { percent } from './theme-report-words.ts';

/** Marks a number that is kept back, after the Government Statistical Service's symbols in tables ("confidential"). */
export const WITHHELD_MARK = '[c]';

/** A column as people read it: the two ends of an interval are one. */
export interface ShownColumn {
  readonly column: ReportColumn;
  /** Places of its cell, or of the two ends. */
  readonly at: number;
  readonly highAt?: number;
}

/** The columns of a table as people read them. */
export function shownColumns(columns: readonly ReportColumn[]): readonly ShownColumn[] {
  return columns.flatMap((column, at): ShownColumn[] => {
    if (column.kind === 'high' || column.isForFiles === true) return [];
    if (column.kind !== 'low') return [{ column, at }];
    const highAt = columns.findIndex(
      ({ kind, name }, i) => i > at && kind === 'high' && stem(name) === stem(column.name),
    );
    return [{ column, at, ...(highAt > at && { highAt }) }];
  });
}

function stem(name: string): string {
  return name.replace(/(?:^|[._])(?:low|high)$/, '');
}

/** A cell as people read it: "70%", "48 to 85%", "2.41", "[c]"; a dash where nothing is known. */
export function cellWords(
  { column, at, highAt }: ShownColumn,
  cells: readonly ReportCell[],
): string {
  const cell = cells[at] ?? null;
  if (isWithheld(cell)) return WITHHELD_MARK;
  if (cell === null)
    return highAt === undefined || column.kind !== 'low'
      ? '–'
      : rangeWords(column, null, cells[highAt] ?? null);
  switch (column.kind) {
    case 'text':
    case 'cases':
    case 'count':
      return String(cell);
    case 'share':
      return typeof cell === 'number' ? signedPercent(cell) : cell;
    case 'ratio':
      return typeof cell === 'number' ? ratioWords(cell) : cell;
    case 'low':
    case 'high':
      return typeof cell === 'number'
        ? rangeWords(column, cell, highAt === undefined ? null : (cells[highAt] ?? null))
        : cell;
  }
}

function rangeWords(column: ReportColumn, low: number | null, high: ReportCell): string {
  if (low === null && high === null) return '–';
  const isRatio = column.of === 'ratio';
  const words = (end: number): string =>
    isRatio ? ratioWords(end) : signed(Math.round(end * 100));
  const upper = typeof high === 'number' ? words(high) : isRatio ? 'no upper end' : '–';
  return `${low === null ? '–' : words(low)} to ${upper}${isRatio ? '' : '%'}`;
}

/** With a minus that is as wide as a plus. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `${Math.abs(value)}`;
}

function signedPercent(share: number): string {
  return share < 0 ? `−${percent(-share)}` : percent(share);
}

/** Two figures after the point, more where the number is small: "2.41", "0.041", "0.0034". */
export function ratioWords(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const words = size >= 100 ? size.toFixed(0) : size >= 0.1 ? size.toFixed(2) : size.toPrecision(2);
  return value < 0 ? `−${words}` : words;
}
