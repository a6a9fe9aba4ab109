import MarkdownIt, { type Token } from 'markdown-it';
import { decodeText } from '../decode-text.ts';
import { ExtractError } from '../extract-error.ts';
import type { Block, ExtractedDocument } from '../extracted-document.ts';
import { printedNumber } from '../printed-number.ts';
import { flowBlock, rowBlock, type Piece } from './flow-blocks.ts';
import { plainWarnings } from './read-text.ts';

/**
 * Reads Markdown (CommonMark with tables): headings, paragraphs, lists, tables. Marks of emphasis and
 * links fall away, HTML in it is left out. The original is the visible text of its parts in order,
 * joined by "\n". Throws ExtractError 'file-empty'.
 */
export function readMarkdown(bytes: Uint8Array): ExtractedDocument {
  const { text, guessed } = decodeText(bytes);
  const parser = new MarkdownIt('default', { html: true, linkify: false, typographer: false });
  const blocks = blocksOf(parser.parse(withoutFrontMatter(text), {}));
  if (blocks.length === 0) throw new ExtractError('file-empty');
  return {
    kind: 'markdown',
    engine: 'markdown-it 15.0.3',
    pages: 1,
    blocks,
    furniture: [],
    warnings: plainWarnings(guessed, blocks),
    properties: {},
  };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '');
}

function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  const lists: { next: number | null }[] = [];
  let item: { number?: string; bullet?: true } | null = null;
  let level = 0;
  let cells: Piece[][] | null = null;
  let table = -1;
  let at = 0;
  const piece = (text: string): Piece => {
    const made = { text, page: 1, at };
    at += text.length + 1;
    return made;
  };
  const add = (block: Block | null): void => {
    if (block !== null) blocks.push(block);
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'heading_open':
        level = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        level = 0;
        break;
      case 'bullet_list_open':
        lists.push({ next: null });
        break;
      case 'ordered_list_open':
        lists.push({ next: Number(token.attrGet('start') ?? 1) });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open': {
        const list = lists.at(-1);
        const next = list?.next ?? null;
        item = next === null ? { bullet: true } : { number: String(next) };
        if (list !== undefined && next !== null) list.next = next + 1;
        break;
      }
      case 'table_open':
        table += 1;
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'tr_close':
        add(rowBlock(cells ?? [], table));
        cells = null;
        break;
      case 'fence':
      case 'code_block':
        add(flowBlock('paragraph', [piece(token.content)]));
        break;
      case 'inline': {
        const shown = piece(visibleText(token));
        if (cells !== null) {
          cells.push([shown]);
        } else {
          const kind = level > 0 ? 'heading' : item === null ? 'paragraph' : 'list-item';
          add(numbered(kind, shown, level > 0 ? { level } : (item ?? {})));
          item = null;
        }
        break;
      }
      default:
    }
  }
  return blocks;
}

function numbered(
  kind: Block['kind'],
  shown: Piece,
  rest: { level?: number; number?: string; bullet?: true },
): Block | null {
  const printed = rest.number === undefined ? printedNumber(shown.text) : null;
  if (printed?.number === undefined) return flowBlock(kind, [shown], rest);
  const text = shown.text.slice(printed.length);
  return flowBlock(kind, [{ ...shown, text, at: shown.at + printed.length }], {
    ...rest,
    number: printed.number,
  });
}

function visibleText(inline: Token): string {
  return (inline.children ?? [])
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
      return token.type === 'text' || token.type === 'code_inline' ? token.content : '';
    })
    .join('');
}
