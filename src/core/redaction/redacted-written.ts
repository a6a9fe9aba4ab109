import type { WrittenBlock, WrittenDocument } from '../export/written-document.ts';

/** A written document with every text in it put through `redact`, so that every format made of it has it. */
export function redactedWritten(
  written: WrittenDocument,
  redact: (text: string) => string,
): WrittenDocument {
  return {
    title: redact(written.title),
    standfirst: written.standfirst === null ? null : redact(written.standfirst),
    head: { left: redact(written.head.left), right: written.head.right },
    foot: redact(written.foot),
    blocks: written.blocks.map((block) => redactedBlock(block, redact)),
  };
}

function redactedBlock(block: WrittenBlock, redact: (text: string) => string): WrittenBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, text: redact(block.text) };
    case 'quote':
      return { ...block, text: redact(block.text), citation: redact(block.citation) };
    case 'list':
      return { ...block, items: block.items.map(redact) };
    case 'table':
      return {
        ...block,
        caption: redact(block.caption),
        columns: block.columns.map(redact),
        rows: block.rows.map((row) => row.map(redact)),
      };
  }
}
