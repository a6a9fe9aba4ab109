/**
 * A document as it is to be read, before it is Word, PDF or a page: what every format is written from. Texts are plain;
 * how each kind of block looks is for the format to say.
 */
export interface WrittenDocument {
  /** The one heading of level 1. */
  readonly title: string;
  /** A line under the title; null where there is none. */
  readonly standfirst: string | null;
  /** At the head of every page: who it is from on the left, marking and date on the right. */
  readonly head: { readonly left: string; readonly right: string };
  /** At the foot of every page, beside its number. */
  readonly foot: string;
  readonly blocks: readonly WrittenBlock[];
}

/** One block of a written document, in reading order. */
export type WrittenBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isQuiet?: boolean }
  /** Words of a review, and where they stand in it. */
  | { readonly kind: 'quote'; readonly text: string; readonly citation: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | WrittenTable
  /** What a reader should see before the rest, in a box. */
  | { readonly kind: 'note'; readonly text: string };

/** A table with a heading for each column; the first cell of each row is the heading of the row. */
export interface WrittenTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in hundredths of the whole, together 100; even where not given. */
  readonly widths?: readonly number[];
}

/** Formats a written document can be had in. */
export const WRITTEN_FORMATS = ['docx', 'pdf', 'html'] as const;

/** One of the formats. */
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** Widths of a table's columns as shares of 1. */
export function columnShares({ columns, widths }: WrittenTable): readonly number[] {
  return columns.map((_, index) => (widths?.[index] ?? 100 / columns.length) / 100);
}
