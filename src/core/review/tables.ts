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

const HEADER_WORDS =
  /^(?:(?:key |relevant )?(?:dates?|events?)|when|who|where|what\b.*|why|how|agency|agencies|source|age\b.*|name|role|(?:action|recommendation|finding|learning|theme|issue|comment|response|outcome|status|progress|evidence|decision|judgement|grade|lead|meaning|term|definition|abbreviation|acronym|relationship|number|organisation|service|title|post|year|month|period|time|week|stage|measure|target|owner|deadline|timescale|rag|due(?: date)?|learning points?|sex|ethnicity|details|description|information|involvement)s?(?: (?:taken|made|required|agency|officer|responsible|and\b.*|of\b.*|to\b.*|in\b.*|by\b.*))?|no\.?|ref\.?|by(?: when| whom)?|known as|family members?|in this report|members?|lead agency|relation(?:ship)? to\b.*|lives with\b.*)\??$/i;
const HEADER_CELL = 45;

/** Whether a row says what the columns of its table hold, and nothing else. */
function isHeaderRow(row: PlacedBlock): boolean {
  const cells = cellsOf(row).filter((cell) => cell.trim() !== '');
  if (cells.length < 2) return false;
  if (cells.some((cell) => cell.length > HEADER_CELL || /[^.]{6}[.;:]$/.test(cell))) return false;
  const words = cells.filter((cell) => HEADER_WORDS.test(cell.trim())).length;
  return words * 2 > cells.length || (words * 2 === cells.length && cells.length > 2);
}

/** Indexes of the rows that only head a table, printed again on new pages or not. */
export function headerRows(whole: WholeText): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, rows } of tablesOf(whole)) {
    const [header] = rows;
    if (header === undefined || rows.length < 2 || !isHeaderRow(header)) continue;
    for (const [at, row] of rows.entries()) {
      if (row.block.text === header.block.text) found.add(first + at);
    }
  }
  return found;
}

/** Cells of a row; a row without cells counts as one cell. */
export function cellsOf(row: PlacedBlock): readonly string[] {
  return row.block.cells ?? [row.block.text];
}
