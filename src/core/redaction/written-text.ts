import type { WrittenBlock, WrittenDocument } from '../export/written-document.ts';

/** All texts of a written document, a line each, in the order in which they stand. */
export function writtenText({ title, standfirst, head, foot, blocks }: WrittenDocument): string {
  return [title, standfirst ?? '', head.left, head.right, foot, ...blocks.flatMap(texts)].join(
    '\n',
  );
}

function texts(block: WrittenBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'quote':
      return [block.text, block.citation];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()];
  }
}
