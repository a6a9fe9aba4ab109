import type { Block } from '../extracted-document.ts';
import { ExtractError } from '../extract-error.ts';
import { MOST_LETTERS } from '../most-text.ts';
import { formatNumber } from '../docx/number-format.ts';
import { looksLikeHeading } from '../heading-look.ts';
import { flowBlock, rowBlock, type Piece } from '../plain/flow-blocks.ts';
import { printedNumber } from '../printed-number.ts';
import {
  attributeOf,
  characters,
  childrenOf,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

const BLOCK_LEVEL =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|html|li|main|ol|p|pre|section|summary|table|ul)$/u;
const MAX_DEPTH = 500;
const MAX_COLUMNS = 256;
const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

type Rest = Omit<Partial<Block>, 'kind' | 'text' | 'page' | 'runs'>;

/** Turns the content of a page into blocks; `skip` says which elements are not its text. */
export function htmlBlocks(content: HtmlNode, skip: (element: HtmlElement) => boolean): Block[] {
  return new HtmlReader(skip).read(content);
}

class HtmlReader {
  readonly #skip: (element: HtmlElement) => boolean;
  readonly #blocks: Block[] = [];
  /** The unchanged text of every block but table rows, for a cell that is made of them. */
  readonly #raw: Piece[] = [];
  /** Inline text gathered since the last block began. */
  #pieces: Piece[] = [];
  #bold = true;
  #kind: Block['kind'] = 'paragraph';
  #rest: Rest = {};
  #at = 0;
  #tables = 0;

  constructor(skip: (element: HtmlElement) => boolean) {
    this.#skip = skip;
  }

  read(content: HtmlNode): Block[] {
    this.#children(content, 0, false);
    this.#end();
    return this.#blocks;
  }

  #children(node: HtmlNode, depth: number, bold: boolean): void {
    if (depth > MAX_DEPTH) throw new ExtractError('file-unsafe', { reason: 'too deep' });
    for (const child of childrenOf(node)) {
      const text = characters(child);
      if (text !== null) this.#text(text, bold);
      else if (isElement(child) && !this.#skip(child)) this.#element(child, depth + 1, bold);
    }
  }

  #element(element: HtmlElement, depth: number, bold: boolean): void {
    const name = element.tagName;
    if (name === 'br') {
      this.#text('\n', bold);
    } else if (/^h[1-6]$/u.test(name)) {
      this.#within('heading', { level: Number(name.slice(1)) }, element, depth);
    } else if (name === 'table') {
      this.#end();
      this.#table(element, depth);
    } else if (name === 'li') {
      this.#within('list-item', listMark(element), element, depth);
    } else if (name === 'dl') {
      this.#end();
      this.#definitions(element, depth);
    } else if (name === 'figcaption' || name === 'caption') {
      this.#within('caption', {}, element, depth);
    } else if (BLOCK_LEVEL.test(name)) {
      this.#end();
      this.#children(element, depth, bold);
      this.#end();
    } else if (name === 'sup' && isNoteMark(element)) {
      // The mark of a note would stick to the word before it.
    } else {
      this.#children(element, depth, bold || name === 'b' || name === 'strong');
    }
  }

  #within(kind: Block['kind'], rest: Rest, element: HtmlElement, depth: number): void {
    this.#end();
    this.#kind = kind;
    this.#rest = rest;
    this.#children(element, depth, false);
    this.#end();
    this.#kind = 'paragraph';
    this.#rest = {};
  }

  /** A term and what it means stand on one row, as in a table of two columns. */
  #definitions(list: HtmlElement, depth: number): void {
    const table = this.#tables;
    this.#tables += 1;
    let term: Piece[] = [];
    const visit = (node: HtmlNode): void => {
      for (const child of childrenOf(node)) {
        if (isElement(child, 'dt')) term = [...term, ...this.#gather(child, depth)];
        else if (isElement(child, 'dd')) {
          this.#push(rowBlock([term, this.#gather(child, depth)], table));
          term = [];
        } else if (isElement(child, 'div')) visit(child);
      }
    };
    visit(list);
    if (term.length > 0) this.#push(rowBlock([term], table));
  }

  #table(table: HtmlElement, depth: number): void {
    const caption = childrenOf(table).find((child) => isElement(child, 'caption'));
    if (caption !== undefined && isElement(caption)) this.#element(caption, depth, false);
    const rows = rowsOf(table);
    const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
    if (columns <= 1) {
      // A table of one column is a frame around text.
      for (const row of rows) {
        for (const cell of cellsOf(row)) {
          this.#children(cell, depth + 1, false);
          this.#end();
        }
      }
      return;
    }
    const index = this.#tables;
    this.#tables += 1;
    const covered: number[] = [];
    for (const row of rows) this.#push(rowBlock(this.#cells(row, covered, depth), index));
  }

  /** The cells of a row on the table's grid: merged ones stand once, where they begin. */
  #cells(row: HtmlElement, covered: number[], depth: number): Piece[][] {
    const grid: Piece[][] = [];
    const takeCovered = (): void => {
      while ((covered[grid.length] ?? 0) > 0) {
        covered[grid.length] = (covered[grid.length] ?? 0) - 1;
        grid.push([]);
      }
    };
    takeCovered();
    for (const cell of cellsOf(row)) {
      const pieces = this.#skip(cell) ? [] : this.#gather(cell, depth);
      for (const piece of pieces) this.#raw.push(piece);
      for (let i = 0; i < span(cell, 'colspan') && grid.length < MAX_COLUMNS; i += 1) {
        covered[grid.length] = span(cell, 'rowspan') - 1;
        grid.push(i === 0 ? pieces : []);
      }
      takeCovered();
    }
    return grid;
  }

  /** The text inside an element as pieces, whatever blocks it is made of. */
  #gather(element: HtmlElement, depth: number): Piece[] {
    const inner = new HtmlReader(this.#skip);
    inner.#at = this.#at;
    inner.#children(element, depth + 1, false);
    inner.#end();
    this.#at = inner.#at;
    return inner.#raw;
  }

  #text(text: string, bold: boolean): void {
    this.#pieces.push({ text, page: 1, at: this.#at });
    this.#at += text.length;
    if (this.#at > MOST_LETTERS) throw new ExtractError('file-too-hungry');
    if (!bold && text.trim() !== '') this.#bold = false;
  }

  #end(): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const bold = this.#bold;
    this.#bold = true;
    this.#at += 1;
    const whole = pieces.map((piece) => piece.text).join('');
    const start = pieces[0];
    if (start === undefined || whole.trim() === '') return;
    this.#raw.push({ text: whole, page: 1, at: start.at });
    const marked = this.#rest.number !== undefined || this.#rest.bullet === true;
    const printed = marked ? null : printedNumber(whole);
    const skip = printed?.length ?? 0;
    const block = flowBlock(
      this.#kind,
      [{ text: whole.slice(skip), page: 1, at: start.at + skip }],
      {
        ...this.#rest,
      },
    );
    if (block === null) return;
    if (printed?.number !== undefined) block.number = printed.number;
    if (printed?.bullet === true) {
      block.bullet = true;
      block.kind = 'list-item';
    } else if (
      block.kind === 'paragraph' &&
      bold &&
      looksLikeHeading(block.text, { bold }, undefined)
    ) {
      block.kind = 'heading';
      block.level = Math.min(
        (this.#blocks.findLast((b) => b.kind === 'heading')?.level ?? 1) + 1,
        6,
      );
    }
    this.#push(block);
    // What follows inside the same element, after a block of its own, is not numbered again.
    if (marked) this.#rest = {};
  }

  #push(block: Block | null): void {
    if (block !== null) this.#blocks.push(block);
  }
}

function listMark(item: HtmlElement): Rest {
  const list = item.parentNode;
  if (list === null || !isElement(list, 'ol')) return { bullet: true };
  const items = childrenOf(list).filter((child) => isElement(child, 'li'));
  const start = Number(attributeOf(list, 'start') ?? 1) || 1;
  const own = Number(attributeOf(item, 'value') ?? Number.NaN);
  const value = Number.isNaN(own) ? start + items.indexOf(item) : own;
  return { number: formatNumber(value, LIST_TYPES[attributeOf(list, 'type') ?? ''] ?? 'decimal') };
}

function isNoteMark(element: HtmlElement): boolean {
  const text = childrenOf(element)
    .flatMap((child) => [child, ...childrenOf(child)])
    .map((child) => characters(child) ?? '')
    .join('')
    .trim();
  return /^\[?\d{1,3}\]?$/u.test(text);
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child) && /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childrenOf(row).filter(
    (child): child is HtmlElement => isElement(child, 'td') || isElement(child, 'th'),
  );
}

function span(cell: HtmlElement, name: string): number {
  const value = Math.trunc(Number(attributeOf(cell, name) ?? 1));
  return value >= 1 && value <= 64 ? value : 1;
}
