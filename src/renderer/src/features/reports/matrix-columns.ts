import {
  cellOf,
  type ReportCell,
  type ReportRow,
  type ReportTable,
} from '../../../../core/report/report.ts';
import type { ThemeGroup } from '../../../../core/themes/codebook.ts';
import { wordsAt } from './words-at.ts';

/** A theme as a column of the matrix. */
export interface MatrixColumn {
  /** The theme's id, which is also the column's name. */
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly group: ThemeGroup;
  /** Where its cells stand. */
  readonly at: number;
  /** Reviews with a concern; where cells count tags, the tags; null where they hold quotes. */
  readonly total: number | null;
}

/** Which themes are columns: those that any review shows, all, or one group's. */
export type ShownThemes = 'present' | 'all' | ThemeGroup;

/** In what order the reviews stand. */
export type MatrixOrder = 'newest' | 'oldest' | 'name' | 'most';

/** The orders, in words. */
export const MATRIX_ORDERS: readonly (readonly [MatrixOrder, string])[] = [
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['name', 'by name'],
  ['most', 'most themes first'],
];

const GROUPS: readonly ThemeGroup[] = ['practice', 'family', 'child', 'system'];

/** The columns of the matrix, group by group, in each group those of most reviews first. */
export function shownThemes(
  table: ReportTable,
  themes: readonly Omit<MatrixColumn, 'at' | 'total'>[],
  shown: ShownThemes,
): readonly MatrixColumn[] {
  const places = new Map(table.columns.map(({ name }, at) => [name, at]));
  return themes
    .flatMap(({ id, code, label, group }) => {
      const at = places.get(id);
      if (at === undefined) return [];
      let present = 0;
      for (const { cells } of table.rows) if (isPresent(cells[at])) present += 1;
      return [{ id, code, label, group, at, present }];
    })
    .filter(
      ({ group, present }) =>
        shown === 'all' || (shown === 'present' ? present > 0 : group === shown),
    )
    .toSorted(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        b.present - a.present ||
        a.label.localeCompare(b.label, 'en'),
    )
    .map(({ id, code, label, group, at }) => ({
      id,
      code,
      label,
      group,
      at,
      total: totalOf(table.rows.map(({ cells }) => cells[at] ?? null)),
    }));
}

/** Whether a group begins with this column. */
export function isFirstOfGroup(columns: readonly MatrixColumn[], i: number): boolean {
  return columns[i]?.group !== columns[i - 1]?.group;
}

function isPresent(cell: ReportCell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== 0;
}

/** How much of a row the columns count, as `MatrixColumn.total` does for a column. */
export function totalOf(cells: readonly ReportCell[]): number | null {
  let total = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') total += cell;
    else if (typeof cell === 'string') {
      if (!isStance(cell)) return null;
      if (cell !== 'G') total += 1;
    }
  }
  return total;
}

/** Whether a cell says a stance: C concern, G good practice, CG both. */
export function isStance(cell: ReportCell): cell is 'C' | 'G' | 'CG' {
  return cell === 'C' || cell === 'G' || cell === 'CG';
}

/** Compares names as a dictionary has them; made once, since making it takes longer than to compare. */
const NAMES = new Intl.Collator('en');

/** The reviews in an order; those without a year go last where it is by year. */
export function inOrder(
  table: ReportTable,
  columns: readonly MatrixColumn[],
  order: MatrixOrder,
): readonly ReportRow[] {
  const presentIn = (row: ReportRow): number =>
    columns.reduce((sum, { at }) => sum + Number(isPresent(row.cells[at])), 0);
  const keyed = table.rows.map((row) => ({
    row,
    year: Number(cellOf(table, row, 'year') ?? Number.NaN),
    name: wordsAt(table, row, 'review'),
    present: order === 'most' ? presentIn(row) : 0,
  }));
  const byYear = (a: number, b: number, way: 1 | -1): number => {
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return way * (a - b);
  };
  return keyed
    .toSorted((a, b) => {
      switch (order) {
        case 'newest':
          return byYear(a.year, b.year, -1) || NAMES.compare(a.name, b.name);
        case 'oldest':
          return byYear(a.year, b.year, 1) || NAMES.compare(a.name, b.name);
        case 'name':
          return NAMES.compare(a.name, b.name);
        case 'most':
          return b.present - a.present || NAMES.compare(a.name, b.name);
      }
    })
    .map(({ row }) => row);
}
