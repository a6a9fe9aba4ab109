import type { Block, ExtractedDocument } from '../../../src/core/extract/extracted-document.ts';

type Extra = Partial<Omit<Block, 'text' | 'kind'>>;

/** A block whose original is its own text, at offset 0 of its page. */
export function block(kind: Block['kind'], text: string, extra: Extra = {}): Block {
  const page = extra.page ?? 1;
  const runs = text === '' ? [] : [{ at: 0, length: text.length, page, sourceAt: 0 }];
  return { kind, text, page, runs, ...extra };
}

export function heading(text: string, level = 1, extra: Extra = {}): Block {
  return block('heading', text, { level, ...extra });
}

export function para(text: string, extra: Extra = {}): Block {
  return block('paragraph', text, extra);
}

/** A paragraph with a printed number. */
export function numbered(number: string, text: string, extra: Extra = {}): Block {
  return block('paragraph', text, { number, ...extra });
}

export function bullet(text: string, extra: Extra = {}): Block {
  return block('list-item', text, { bullet: true, ...extra });
}

/** A list item with a printed number. */
export function item(number: string, text: string, extra: Extra = {}): Block {
  return block('list-item', text, { number, ...extra });
}

export function row(cells: readonly string[], table = 0, extra: Extra = {}): Block {
  const text = cells.filter((cell) => cell !== '').join(' | ');
  return block('table-row', text, { cells, table, ...extra });
}

export function contentsLine(text: string, extra: Extra = {}): Block {
  return block('paragraph', text, { contentsLine: true, ...extra });
}

export function documentOf(
  blocks: readonly Block[],
  extra: Partial<ExtractedDocument> = {},
): ExtractedDocument {
  return {
    kind: 'pdf',
    engine: 'test',
    pages: Math.max(1, ...blocks.map(({ page }) => page)),
    blocks,
    furniture: [],
    warnings: [],
    properties: {},
    ...extra,
  };
}
