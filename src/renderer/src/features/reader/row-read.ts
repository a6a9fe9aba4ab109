import { pageOf, rowOfPage, type Row } from './rows.ts';

/** Rows after the topmost within which the chosen tag is taken to be what is read. */
const IN_VIEW = 8;

/** The row of the text that is read in it: that of the chosen tag while it is in view, else the topmost. */
export function rowReadInText(seen: number, chosenRow: number): number {
  return chosenRow >= seen && chosenRow < seen + IN_VIEW ? chosenRow : seen;
}

/** The row that is read on a printed page: that of the chosen tag where it begins on the page, else the page's first. */
export function rowReadOnPage(rows: readonly Row[], page: number, chosenRow: number): number {
  return chosenRow >= 0 && pageOf(rows, chosenRow) === page ? chosenRow : rowOfPage(rows, page);
}
