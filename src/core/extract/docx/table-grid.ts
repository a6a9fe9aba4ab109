import type { BodyNode, TableRow } from './body-text.ts';

const MAX_COLUMNS = 64;

/**
 * Lays a table's rows on its grid, so that a column keeps its place in every row: a merged cell's
 * content stands once, where the cell begins, and its other places are empty.
 */
export function gridRows(rows: readonly TableRow[]): (readonly BodyNode[])[][] {
  /** For each column, how many more rows the cell above still covers. */
  const covered: number[] = [];
  return rows.map((row) => {
    const grid: (readonly BodyNode[])[] = [];
    const takeCovered = (): void => {
      while ((covered[grid.length] ?? 0) > 0) {
        covered[grid.length] = (covered[grid.length] ?? 0) - 1;
        grid.push([]);
      }
    };
    takeCovered();
    for (const cell of row.children) {
      const columns = Math.min(Math.max(cell.colSpan, 1), MAX_COLUMNS);
      for (let i = 0; i < columns && grid.length < MAX_COLUMNS * 4; i += 1) {
        covered[grid.length] = cell.rowSpan - 1;
        grid.push(i === 0 ? cell.children : []);
      }
      takeCovered();
    }
    return grid;
  });
}
