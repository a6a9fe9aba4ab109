import { codePointLength } from '../../../../core/text/offsets.ts';
import type { ReadPassage, ReadSection } from './reading.ts';

/** One row of the text: a heading, or a passage with what stands before it on the page. */
export type Row =
  | { readonly kind: 'heading'; readonly section: ReadSection }
  | {
      readonly kind: 'passage';
      readonly passage: ReadPassage;
      /** The number to print beside it: only at the first passage of a paragraph. */
      readonly number: string | null;
      /** Set where a page begins with this passage. */
      readonly newPage: number | null;
      /** Cells of a table's row; undefined for anything else. */
      readonly cells?: readonly Cell[];
      /** Set on the first and on the last row of a table. */
      readonly tableBegins?: boolean;
      readonly tableEnds?: boolean;
    };

/** A cell of a table's row, in code points of the passage. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

const BETWEEN_CELLS = ' | ';

/**
 * The rows of a document in reading order. Every section that has a printed heading gives a
 * heading row; one that stands inside another without a heading of its own (a quotation, a table)
 * gives none, as its name is only its first words.
 */
export function rowsOf(
  sections: readonly ReadSection[],
  passages: readonly ReadPassage[],
): readonly Row[] {
  const rows: Row[] = [];
  let shown = 0;
  let page = 0;
  let paragraph: string | null = null;
  for (const passage of passages) {
    for (; shown <= passage.section; shown += 1) {
      const section = sections[shown];
      if (section !== undefined && isPrinted(section, passages)) {
        rows.push({ kind: 'heading', section });
        paragraph = null;
      }
    }
    const newPage = passage.page === page ? null : passage.page;
    const number = passage.paragraph === paragraph ? null : passage.paragraph;
    const cells = passage.kind === 'table-row' ? cellsOf(passage.text) : undefined;
    rows.push({
      kind: 'passage',
      passage,
      number,
      newPage,
      ...(cells === undefined ? {} : { cells }),
    });
    ({ page, paragraph } = passage);
  }
  return rows.map((row, i) =>
    isTableRow(row)
      ? { ...row, tableBegins: !isTableRow(rows[i - 1]), tableEnds: !isTableRow(rows[i + 1]) }
      : row,
  );
}

function isTableRow(row: Row | undefined): row is Extract<Row, { kind: 'passage' }> {
  return row?.kind === 'passage' && row.cells !== undefined;
}

/** A heading is printed where no passage of the section begins at the section's own beginning. */
function isPrinted(section: ReadSection, passages: readonly ReadPassage[]): boolean {
  if (section.heading === '' || section.heading.endsWith('…')) return false;
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) < section.start) low = middle + 1;
    else high = middle;
  }
  return passages[low]?.start !== section.start;
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const cell of text.split(BETWEEN_CELLS)) {
    const length = codePointLength(cell);
    cells.push({ start: at, end: at + length });
    at += length + BETWEEN_CELLS.length;
  }
  return cells;
}

/** The words that a row shows. */
export function wordsOfRow(row: Row): string {
  return row.kind === 'heading' ? row.section.heading : row.passage.text;
}

/** Where a row's words begin in the document's text, in code points. */
export function startOfRow(row: Row): number {
  return row.kind === 'heading' ? row.section.start : row.passage.start;
}

/** Index of the row that holds the passage, or -1. */
export function rowOfPassage(rows: readonly Row[], passage: number): number {
  return rows.findIndex((row) => row.kind === 'passage' && row.passage.id === passage);
}

/** Index of the row where a section begins: its heading, else its first passage; -1 where it is empty. */
export function rowOfSection(rows: readonly Row[], section: number): number {
  return rows.findIndex((row) =>
    row.kind === 'heading' ? row.section.index === section : row.passage.section === section,
  );
}

/** Page of the row, 1 where there is none. */
export function pageOf(rows: readonly Row[], row: number): number {
  const at = rows[row];
  if (at === undefined) return 1;
  return at.kind === 'heading' ? at.section.page : at.passage.page;
}

/** The first row of a page, or of the first page after it that has one; the last row where none has. */
export function rowOfPage(rows: readonly Row[], page: number): number {
  const row = rows.findIndex((_, at) => pageOf(rows, at) >= page);
  return row < 0 ? Math.max(rows.length - 1, 0) : row;
}

/** The first passage at a row or after it; undefined where none follows. */
export function passageFrom(rows: readonly Row[], row: number): ReadPassage | undefined {
  return rows.slice(row).find((one) => one.kind === 'passage')?.passage;
}

/** The next passage's row in a direction, or undefined at the end. */
export function neighbouringPassage(
  rows: readonly Row[],
  from: number,
  direction: 1 | -1,
): number | undefined {
  for (let row = from + direction; row >= 0 && row < rows.length; row += direction) {
    if (rows[row]?.kind === 'passage') return row;
  }
  return undefined;
}
