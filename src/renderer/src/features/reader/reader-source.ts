import type { SourceSpan } from '../../../../core/review/review.ts';
import type { Deciding, ReadTheme } from './deciding.ts';
import type { ReadPassage, ReadSection, ReadTag } from './reading.ts';

/** A theme with its other names, for choosing. */
export interface ChoosableTheme extends ReadTheme {
  readonly alsoCalled: readonly string[];
  readonly definition: string;
}

/** A document as it does not change while it is read. */
export interface ReadDocument {
  readonly id: number;
  readonly caseId: number;
  readonly fileName: string;
  readonly title: string | null;
  readonly kind: string;
  readonly pages: number;
  readonly sections: readonly ReadSection[];
  readonly passages: readonly ReadPassage[];
}

/** The file a document was read from. */
export interface DocumentFile {
  readonly bytes: Uint8Array;
}

/** A document's text, and where it stands on the pages of its file. */
export interface DocumentPlaces {
  readonly text: string;
  readonly sourceMap: readonly SourceSpan[];
}

/** What the reader works on, wherever it comes from. */
export interface ReaderSource {
  readonly document: ReadDocument;
  /** Whether all of it is there; until then `document` and `tags` end somewhere, and nothing may be counted. */
  readonly isWhole: boolean;
  readonly tags: readonly ReadTag[];
  readonly themes: readonly ChoosableTheme[];
  /** Theme ids, last used first. */
  readonly recent: readonly string[];
  readonly deciding: Deciding;
  /** Always the same function for the same document. */
  readonly readFile: () => Promise<DocumentFile>;
  /** Always the same function for the same document. */
  readonly readPlaces: () => Promise<DocumentPlaces>;
}
