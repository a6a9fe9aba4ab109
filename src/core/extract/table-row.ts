import type { BlockText } from '../text/block-text.ts';
import type { Block, SourceRun } from './extracted-document.ts';

/**
 * Makes a table row of its cells: the non-empty ones joined by " | ", which stands nowhere in the
 * original. Null where all cells are empty.
 */
export function tableRow(cells: readonly BlockText[], table: number): Block | null {
  const runs: SourceRun[] = [];
  let text = '';
  for (const cell of cells) {
    if (cell.text === '') continue;
    if (text !== '') text += ' | ';
    const shift = text.length;
    for (const run of cell.runs) runs.push({ ...run, at: run.at + shift });
    text += cell.text;
  }
  if (text === '') return null;
  return {
    kind: 'table-row',
    text,
    page: runs[0]?.page ?? 1,
    runs,
    cells: cells.map((cell) => cell.text),
    table,
  };
}
