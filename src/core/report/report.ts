import type { ThemeGroup } from '../themes/codebook.ts';
import type { About } from './about.ts';

/** The reports there are. */
export const REPORT_KINDS = [
  'themes',
  'compare',
  'matrix',
  'framework',
  'co-occurrence',
  'trio',
  'trend',
  'recommendations',
  'numbers',
  'agreement',
] as const;

/** The name of a report. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Stands where a number is kept back because it is small, or would give away one that is. */
export interface Withheld {
  readonly withheld: true;
}

/** A cell that is kept back. */
export const WITHHELD: Withheld = { withheld: true };

/** Null stands for "not known" or "cannot be worked out". */
export type ReportCell = string | number | null | Withheld;

/** Which quotes, or which cases where no theme is named, stand behind a number. */
export interface Opens {
  readonly themes?: readonly string[];
  /** 'both' is for cases with a concern and good practice; all their quotes count. Left out: concern and good practice. */
  readonly stance?: 'concern' | 'good' | 'both';
  readonly cases?: readonly number[];
  /** Only quotes of these passages, where not all of a review on its themes make the number. */
  readonly passages?: readonly number[];
}

/** A column of a table. */
export interface ReportColumn {
  /** Stable name; a dot makes an object in JSON and an underscore in CSV: "concern.n". */
  readonly name: string;
  /** What people read over it. */
  readonly head: string;
  /** What stands over several columns. */
  readonly over?: string;
  /**
   * 'cases' counts cases and is what small numbers are looked for in; 'count' counts anything else; 'share' is a
   * proportion from 0 to 1; 'low' and 'high' are the ends of an interval, of a share or of a ratio.
   */
  readonly kind: 'text' | 'cases' | 'count' | 'share' | 'ratio' | 'low' | 'high';
  readonly of?: 'share' | 'ratio';
  /** What it is, for the data dictionary. */
  readonly meaning: string;
  /** Columns that it is worked out from or tells of: it is withheld in a row where one of them is. */
  readonly from?: readonly string[];
  /** Gives away cells in other rows: it is withheld wherever anything in the table is. */
  readonly tellsOthers?: boolean;
  /** Stands where a number opens what its row says (`opens` of a row) and this; a number of a column without opens nothing. */
  readonly opens?: Opens;
  /** An id that people need not read; it stands in files. */
  readonly isForFiles?: boolean;
}

/** A row of a table. */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
  readonly opens?: Opens;
  /** The theme it is of, and that theme's group, for its code and colour. */
  readonly theme?: string;
  readonly group?: ThemeGroup;
}

/** A table of a report. */
export interface ReportTable {
  /** Stable name, also of its file and its sheet: "themes". */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly note?: string;
  /** Shares to be drawn as bars with their intervals: names before the dot ("concern"); the second is drawn hollow. */
  readonly drawn?: readonly string[];
  /** Rows stand by their counts: withheld ones go last, by name, so that their place tells nothing. */
  readonly isRanked?: boolean;
  /** A row is a case, or tells of one: there is nothing to suppress in it, so it is left out where small numbers are withheld. */
  readonly isByCase?: boolean;
  /** Very many rows: what it is of stands in a file beside it and not in every row. */
  readonly isLong?: boolean;
}

/** A table as it is written: its rows may come one after another, and only once. */
export interface WrittenTable extends Omit<ReportTable, 'rows'> {
  readonly rows: Iterable<ReportRow>;
}

/** A cell by its place. */
export interface CellAt {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

/** What adds up: the parts are together the total, a cell or a number that is known anyway. */
export interface CellSum {
  readonly parts: readonly CellAt[];
  readonly total: CellAt | number;
}

/** A sentence of findings, and the cells whose numbers it tells. */
export interface Finding {
  readonly text: string;
  readonly from: readonly CellAt[];
  /** Counts of cases that it tells and that stand in no cell. */
  readonly tells?: readonly number[];
}

/** A report as every format is written from it. */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  readonly about: About;
  readonly findings: readonly Finding[];
  /** The first is the report's own; others stand beside it. */
  readonly tables: readonly ReportTable[];
  readonly sums: readonly CellSum[];
  /** Numbers of cases in the groups that are compared, where the report compares some. */
  readonly groups?: readonly number[];
}

/** A report as it is written. */
export interface WrittenReport extends Omit<Report, 'tables'> {
  readonly tables: readonly WrittenTable[];
}

/** Whether a cell is kept back. */
export function isWithheld(cell: ReportCell | undefined): cell is Withheld {
  return typeof cell === 'object' && cell !== null;
}

/** The cell in the column of that name. */
export function cellOf(table: ReportTable, row: ReportRow, column: string): ReportCell {
  return row.cells[table.columns.findIndex(({ name }) => name === column)] ?? null;
}
