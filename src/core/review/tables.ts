import type { WholeText, PlacedBlock } from './whole-text.ts';

/** Rows of one table that follow one another. */
export interface TableRows {
  /** Index of the first row among the blocks. */
  readonly first: number;
  /** Index after the last row. */
  readonly after: number;
  readonly rows: readonly PlacedBlock[];
}

/** The tables of a document in reading order. Rows that no block parts and that share a table number are one. */
export function tablesOf(whole: WholeText): TableRows[] {
  const tables: TableRows[] = [];
  let index = 0;
  while (index < whole.blocks.length) {
    const opening = whole.blocks[index];
    if (opening?.block.kind !== 'table-row') {
      index += 1;
      continue;
    }
    const first = index;
    const rows: PlacedBlock[] = [];
    for (; index < whole.blocks.length; index += 1) {
      const row = whole.blocks[index];
      if (row?.block.kind !== 'table-row' || row.block.table !== opening.block.table) break;
      rows.push(row);
    }
    tables.push({ first, after: index, rows });
  }
  return tables;
}

/** Cells of a row; a row without cells counts as one cell. */
export function cellsOf(row: PlacedBlock): readonly string[] {
  return row.block.cells ?? [row.block.text];
}
