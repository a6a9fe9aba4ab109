import type { Block, ExtractedDocument } from '../extract/extracted-document.ts';
import { CodePointOffsets } from '../text/offsets.ts';
import type { SourceSpan } from './review.ts';

/** A block and where its text stands in the whole text, in UTF-16 units, end exclusive. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The whole text of a document and the ways from it to pages, the original and code points. */
export interface WholeText {
  /** Blocks' texts joined by "\n". */
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly offsets: CodePointOffsets;
  /** Ascending, never overlapping. */
  readonly sourceMap: readonly SourceSpan[];
}

/** Joins the blocks of a document and moves their runs to offsets of the whole. */
export function wholeText(document: ExtractedDocument): WholeText {
  const blocks: PlacedBlock[] = [];
  const sourceMap: SourceSpan[] = [];
  let at = 0;
  for (const block of document.blocks) {
    blocks.push({ block, start: at, end: at + block.text.length });
    for (const run of block.runs) sourceMap.push({ ...run, at: at + run.at });
    at += block.text.length + 1;
  }
  const text = document.blocks.map((block) => block.text).join('\n');
  return { text, blocks, offsets: new CodePointOffsets(text), sourceMap };
}

/** Page of the character at `at` (UTF-16 units); where no run knows it, `otherwise`. */
export function pageAt(whole: WholeText, at: number, otherwise: number): number {
  let low = 0;
  let high = whole.sourceMap.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((whole.sourceMap[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = whole.sourceMap[low - 1];
  return span !== undefined && at < span.at + span.length ? span.page : otherwise;
}
