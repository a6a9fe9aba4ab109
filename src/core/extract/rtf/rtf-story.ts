import type { BodyNode } from '../docx/body-text.ts';
import { LetterCount } from '../docx/letter-count.ts';
import { rtfTable, type CellDefinition, type RtfRow } from './rtf-table.ts';

interface OpenTable {
  readonly rows: RtfRow[];
  cells: BodyNode[][];
  /** Content of the cell at hand. */
  content: BodyNode[];
}

/** The inline content of one paragraph as it is gathered. */
export class RtfLine {
  readonly nodes: BodyNode[] = [];
  readonly letters = new LetterCount();
  /** Page on which it begins, once it has. */
  page: number | null = null;
  /** What a list prints in front of it. */
  label = '';
}

/** A stretch of text of its own: the body, a note, a text box, a header. */
export class RtfStory {
  readonly kind: 'body' | 'note' | 'box' | 'furniture';
  line = new RtfLine();
  /** Text boxes that hang on the paragraph at hand; they follow it. */
  boxes: BodyNode[] = [];
  /** Whether a page number is filled in. */
  hasPage = false;
  readonly #top: BodyNode[] = [];
  readonly #tables: OpenTable[] = [];

  constructor(kind: RtfStory['kind']) {
    this.kind = kind;
  }

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
    if (table.rows.length > 0) outside.push(rtfTable(table.rows));
    for (const block of table.content) outside.push(block);
  }
}
