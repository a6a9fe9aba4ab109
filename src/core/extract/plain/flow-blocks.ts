import { BlockTextBuilder } from '../../text/block-text.ts';
import type { Block } from '../extracted-document.ts';

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
  const builder = new BlockTextBuilder();
  for (const piece of pieces) {
    builder.space();
    builder.append(piece.text, piece.page, piece.at);
  }
  const { text, runs } = builder.build();
  return text === '' ? null : { kind, text, page: runs[0]?.page ?? 1, runs, ...rest };
}

/** Makes a table row of its cells' pieces; null where all cells are empty. */
export function rowBlock(cells: readonly (readonly Piece[])[], table: number): Draft | null {
  const built = cells.map((pieces) => flowBlock('table-row', pieces));
  const runs: Block['runs'][number][] = [];
  let text = '';
  for (const cell of built) {
    if (cell === null) continue;
    if (text !== '') text += ' | ';
    const shift = text.length;
    runs.push(...cell.runs.map((run) => ({ ...run, at: run.at + shift })));
    text += cell.text;
  }
  if (text === '') return null;
  return {
    kind: 'table-row',
    text,
    page: runs[0]?.page ?? 1,
    runs,
    cells: built.map((cell) => cell?.text ?? ''),
    table,
  };
}
