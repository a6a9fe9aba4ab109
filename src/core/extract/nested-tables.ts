import type { BodyNode } from './docx/body-text.ts';
import { edgeTable, type CellDefinition, type EdgeRow } from './edge-table.ts';

interface OpenTable {
  readonly rows: EdgeRow[];
  cells: BodyNode[][];
  /** Content of the cell at hand. */
  content: BodyNode[];
}

/**
 * Puts blocks into tables for formats that mark the ends of cells and rows in a stream of paragraphs,
 * each of which says in how many tables it stands.
 */
export class NestedTables {
  readonly #top: BodyNode[] = [];
  readonly #tables: OpenTable[] = [];

  /** Adds blocks at a depth of tables: 0 outside, 1 in a cell, 2 in a cell of a table in a cell. */
  add(blocks: readonly BodyNode[], depth: number): void {
    const content = this.#contentAt(depth);
    for (const block of blocks) content.push(block);
  }

  endCell(depth: number): void {
    this.#contentAt(depth);
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.cells.push(table.content);
    table.content = [];
  }

  endRow(depth: number, definitions: readonly CellDefinition[]): void {
    this.#contentAt(depth);
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.content.length > 0) this.endCell(depth);
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, definitions });
    table.cells = [];
  }

  /** Everything in it, tables closed. */
  end(): BodyNode[] {
    return this.#contentAt(0);
  }

  #contentAt(depth: number): BodyNode[] {
    while (this.#tables.length > depth) this.#closeTable();
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], content: [] });
    return this.#tables.at(-1)?.content ?? this.#top;
  }

  #closeTable(): void {
    if (this.#tables.at(-1)?.cells.length !== 0) this.endRow(this.#tables.length, []);
    const table = this.#tables.pop();
    if (table === undefined) return;
    const outside = this.#tables.at(-1)?.content ?? this.#top;
    if (table.rows.length > 0) outside.push(edgeTable(table.rows));
    for (const block of table.content) outside.push(block);
  }
}
