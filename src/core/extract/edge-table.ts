import type { BodyNode, TableCell, TableRow } from './docx/body-text.ts';

/** A cell as Rich Text and old Word files define it, with the row and not with its content. */
export interface CellDefinition {
  /** Right edge, in twips. */
  readonly right: number;
  /** Joined to the cell on its left, or to the one above; 'first' is the cell that the one below joins. */
  readonly joinsLeft: boolean;
  readonly vertical: 'first' | 'joins' | null;
}

/** A row as it was read: contents of cells, and how they are defined. */
export interface EdgeRow {
  readonly cells: readonly (readonly BodyNode[])[];
  readonly definitions: readonly CellDefinition[];
}

interface Placed {
  readonly children: readonly BodyNode[];
  readonly from: number;
  to: number;
  readonly vertical: CellDefinition['vertical'];
}

/** Edges that are this near to one another, in twips, are the same column's. */
const NEAR = 40;
const MAX_COLUMNS = 64;

/** Lays rows on the grid that their edges make, and puts together the cells that were merged. */
export function edgeTable(rows: readonly EdgeRow[]): BodyNode {
  const edges = edgesOf(rows);
  const placed = rows.map((row) => place(row, edges));
  const children = placed.map((cells, index): TableRow => {
    const made: TableCell[] = [];
    for (const { children: content, from, to, vertical } of cells) {
      if (vertical === 'joins' && index > 0) continue;
      const rowSpan = vertical === 'first' ? joined(placed, index, from) : 1;
      made.push({ type: 'tableCell', children: content, colSpan: to - from, rowSpan });
    }
    return { type: 'tableRow', children: made };
  });
  return { type: 'table', children };
}

/** How many rows, from the one at `index` on, a cell covers in its column. */
function joined(rows: readonly (readonly Placed[])[], index: number, column: number): number {
  let next = index + 1;
  while (rows[next]?.some((cell) => cell.from === column && cell.vertical === 'joins')) next += 1;
  return next - index;
}

function place({ cells, definitions }: EdgeRow, edges: readonly number[]): Placed[] {
  const placed: Placed[] = [];
  let column = 0;
  cells.forEach((children, index) => {
    const definition = definitions[index];
    const edge =
      definition === undefined ? -1 : edges.findIndex((e) => definition.right <= e + NEAR);
    const to = Math.max(edge + 1, column + 1);
    const last = placed.at(-1);
    if (definition?.joinsLeft === true && last !== undefined) last.to = to;
    else placed.push({ children, from: column, to, vertical: definition?.vertical ?? null });
    column = to;
  });
  return placed;
}

/** Right edges of the table's columns, from the left. */
function edgesOf(rows: readonly EdgeRow[]): number[] {
  const edges: number[] = [];
  const all = new Set(rows.flatMap((row) => row.definitions.map(({ right }) => right)));
  for (const right of [...all].sort((a, b) => a - b)) {
    if (right > (edges.at(-1) ?? -Infinity) + NEAR && edges.length < MAX_COLUMNS) edges.push(right);
  }
  return edges;
}
