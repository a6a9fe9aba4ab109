import { BlockTextBuilder, type BlockText } from '../../text/block-text.ts';
import type { Block } from '../extracted-document.ts';
import { printedNumber } from '../printed-number.ts';
import { BlockKinds } from './block-kinds.ts';
import type { BodyNode, BodyText } from './body-text.ts';
import { formatNumber } from './number-format.ts';
import { PARAGRAPH_MARK } from './plain-word.ts';
import type { ParagraphFacts } from './prepared-body.ts';
import { readParagraph, type NoteMark, type Paragraph } from './read-paragraph.ts';
import { tableRow } from '../table-row.ts';
import { gridRows } from './table-grid.ts';

/** Number formats of the marks of notes. */
export interface NoteFormats {
  readonly footnote: string;
  readonly endnote: string;
}

type Draft = { -readonly [K in keyof Block]: Block[K] };

/**
 * Turns a document's text and what is known of its paragraphs into blocks. The original that runs
 * lead back to is the paragraphs' text in order, joined by "\n", notes where they are referred to.
 */
export function docxBlocks(
  body: BodyText,
  facts: readonly ParagraphFacts[],
  formats: NoteFormats,
): Block[] {
  return new BlockMaker(body, facts, formats).run();
}

class BlockMaker {
  readonly #body: BodyText;
  readonly #facts: readonly ParagraphFacts[];
  readonly #formats: NoteFormats;
  readonly #kinds: BlockKinds;
  readonly #blocks: Draft[] = [];
  readonly #noteCounts = { footnote: 0, endnote: 0 };
  /** Offset in the original where the next paragraph begins. */
  #at = 0;
  #page = 1;
  #tables = 0;

  constructor(body: BodyText, facts: readonly ParagraphFacts[], formats: NoteFormats) {
    this.#body = body;
    this.#facts = facts;
    this.#formats = formats;
    this.#kinds = new BlockKinds(facts);
  }

  run(): Block[] {
    this.#addAll(this.#body.children);
    return this.#blocks;
  }

  #addAll(nodes: readonly BodyNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#addParagraph(node);
      else if (node.type === 'table') this.#addTable(node);
    }
  }

  #addParagraph(node: BodyNode): void {
    const paragraph = this.#read(node);
    const { facts } = paragraph;
    const label = facts?.label ?? null;
    const typed = label === null ? printedNumber(paragraph.text) : null;
    const { text, runs } = this.#build(paragraph, typed?.length ?? 0);
    const number = label !== null && 'number' in label ? label.number : typed?.number;
    if (text !== '') {
      const bullet = (label !== null && 'bullet' in label) || typed?.bullet === true;
      const block: Draft = { kind: 'paragraph', text, page: runs[0]?.page ?? this.#page, runs };
      if (number !== undefined) block.number = number;
      if (bullet) block.bullet = true;
      Object.assign(block, this.#kinds.of(block, facts));
      this.#blocks.push(block);
    }
    this.#addNotes(paragraph.notes);
  }

  /** Notes follow the block that their marks stand in, each on the page of its mark. */
  #addNotes(notes: readonly NoteMark[]): void {
    const after = this.#page;
    for (const { type, id, page } of notes) {
      this.#noteCounts[type] += 1;
      this.#page = page;
      const { text, runs } = this.#joined(this.#body.note(type, id) ?? []);
      const number = formatNumber(this.#noteCounts[type], this.#formats[type]);
      if (text !== '') this.#blocks.push({ kind: 'footnote', text, page, runs, number });
    }
    this.#page = after;
  }

  #addTable(table: BodyNode & { readonly type: 'table' }): void {
    const rows = gridRows(table.children);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns <= 1) {
      // A table of one column is a frame around text.
      for (const row of rows) for (const cell of row) this.#addAll(cell);
      return;
    }
    const index = this.#tables;
    this.#tables += 1;
    for (const row of rows) this.#addRow(row, index);
  }

  #addRow(row: readonly (readonly BodyNode[])[], table: number): void {
    const notes: NoteMark[] = [];
    const block = tableRow(
      row.map((cell) => this.#joined(cell, notes)),
      table,
    );
    if (block !== null) this.#blocks.push(block);
    this.#addNotes(notes);
  }

  /**
   * The text of a cell or a note: paragraphs with a space between them, their numbers and bullets in
   * front of them as printed, the cells of a table inside it joined by " | ".
   */
  #joined(nodes: readonly BodyNode[], notes: NoteMark[] = []): BlockText {
    const builder = new BlockTextBuilder();
    const add = (children: readonly BodyNode[]): void => {
      for (const node of children) {
        if (node.type === 'paragraph') {
          const paragraph = this.#read(node, true);
          builder.space();
          this.#append(builder, paragraph, 0);
          for (const note of paragraph.notes) notes.push(note);
        } else if (node.type === 'table') {
          for (const row of gridRows(node.children)) {
            row
              .filter((cell) => cell.length > 0)
              .forEach((cell, index) => {
                if (index > 0 && builder.text !== '') this.#appendOwn(builder, ' | ');
                add(cell);
              });
          }
        }
      }
    };
    add(nodes);
    return builder.build();
  }

  /** Adds words that are the reader's and makes room for them in the original. */
  #appendOwn(builder: BlockTextBuilder, words: string): void {
    builder.append(words, this.#page, this.#at);
    this.#at += words.length;
  }

  #build(paragraph: Paragraph, skip: number): BlockText {
    const builder = new BlockTextBuilder();
    this.#append(builder, paragraph, skip);
    return builder.build();
  }

  #append(builder: BlockTextBuilder, paragraph: Paragraph, skip: number): void {
    let from = skip;
    let { page } = paragraph;
    for (const stop of [...paragraph.breaks, { offset: paragraph.text.length, page: 0 }]) {
      if (stop.offset > from) {
        builder.append(paragraph.text.slice(from, stop.offset), page, paragraph.at + from);
        from = stop.offset;
      }
      if (stop.page > 0) page = stop.page;
    }
  }

  /** Reads one paragraph and moves on in the original; `labelled` where its label is part of its text. */
  #read(node: BodyNode, labelled = false): Paragraph {
    const facts = this.#factsOf(node);
    const known = facts === undefined || facts.page === 0 ? this.#page : facts.page;
    const paragraph = readParagraph(node, { facts, page: known, at: this.#at, labelled });
    this.#page = paragraph.endPage;
    this.#at += paragraph.text.length + 1;
    return paragraph;
  }

  /** Where a deleted paragraph mark joined two paragraphs, the second one's facts hold. */
  #factsOf(node: BodyNode): ParagraphFacts | undefined {
    if (node.type !== 'paragraph') return undefined;
    const mark = node.children.findLast(
      (inner) => inner.type === 'bookmarkStart' && inner.name.startsWith(PARAGRAPH_MARK),
    );
    return mark?.type === 'bookmarkStart'
      ? this.#facts[Number(mark.name.slice(PARAGRAPH_MARK.length))]
      : undefined;
  }
}
