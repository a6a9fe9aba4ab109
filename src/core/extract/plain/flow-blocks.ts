import { BlockTextBuilder, type BlockText } from '../../text/block-text.ts';
import type { Block } from '../extracted-document.ts';
import { tableRow } from '../table-row.ts';

type Draft = { -readonly [K in keyof Block]: Block[K] };

/** A stretch of the original on one page. */
export interface Piece {
  readonly text: string;
  readonly page: number;
  /** Offset in the original, in UTF-16 units. */
  readonly at: number;
}

/** Makes a block of pieces of the original, with a space wherever one piece follows another; null where nothing shows. */
export function flowBlock(
  kind: Block['kind'],
  pieces: readonly Piece[],
  rest: Omit<Partial<Block>, 'kind' | 'text' | 'page' | 'runs'> = {},
): Draft | null {
  const { text, runs } = flowText(pieces);
  return text === '' ? null : { kind, text, page: runs[0]?.page ?? 1, runs, ...rest };
}

/** Makes a table row of its cells' pieces; null where all cells are empty. */
export function rowBlock(cells: readonly (readonly Piece[])[], table: number): Block | null {
  return tableRow(cells.map(flowText), table);
}

function flowText(pieces: readonly Piece[]): BlockText {
  const builder = new BlockTextBuilder();
  for (const piece of pieces) {
    builder.space();
    builder.append(piece.text, piece.page, piece.at);
  }
  return builder.build();
}
