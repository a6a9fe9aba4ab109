/** The kinds of file that can be read, told by content and never by the file's name. */
export type DocumentKind =
  'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'text' | 'markdown' | 'email';

/**
 * Where a stretch of a block's text stands in the original. Within a run, offset `at + i` of the
 * block's text is offset `sourceAt + i` of the original.
 *
 * The original of a PDF page is the concatenation, without separators, of the `str` of the items
 * that pdf.js's getTextContent yields for it, so that a viewer can find the same place in its text
 * layer. The original of a page that was read by OCR is its recognised words joined by single spaces, in the
 * recogniser's order; nothing in the file itself has these offsets, so that each word is a run of its own and
 * says where it stands on the page. The original of any other document is the text its parser yields (for Word,
 * paragraphs in order, joined by "\n").
 */
export interface SourceRun {
  /** Offset in the block's text, in UTF-16 units. */
  readonly at: number;
  /** Length in UTF-16 units, the same on both sides. */
  readonly length: number;
  /** Page of the original, from 1. */
  readonly page: number;
  /** Offset in the original (see above), in UTF-16 units. */
  readonly sourceAt: number;
  /** Set for a word that was read by OCR. */
  readonly box?: WordBox;
}

/** Where a word stands on its page: left, top, right and bottom in points from the upper left corner. */
export type WordBox = readonly [left: number, top: number, right: number, bottom: number];

/** What a block is on the page. Running heads and page numbers are not blocks: they are furniture. */
export type BlockKind =
  'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote' | 'caption';

/**
 * One paragraph-like unit in reading order: lines joined, hyphens mended, characters normalised
 * (see core/text/normalise.ts). A paragraph that crosses pages is one block.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Normalised text without the printed number or bullet (those are `number` and `bullet`). */
  readonly text: string;
  /** Page on which it begins, from 1. */
  readonly page: number;
  readonly runs: readonly SourceRun[];
  /** Headings only: 1 is the highest. */
  readonly level?: number;
  /** The printed paragraph or heading number as it stands, without trailing stop: "6.10", "R3", "iv". */
  readonly number?: string;
  /** True where a bullet stood before the text. */
  readonly bullet?: boolean;
  /** Table rows only: the cells' texts; `text` is the non-empty cells joined by " | ". */
  readonly cells?: readonly string[];
  /** Table rows only: which table of the document, from 0, so that rows of one table can be put together. */
  readonly table?: number;
  /** Set where known: how the text looks, for telling headings and quotations. Size in points. */
  readonly style?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** Left edge in points, from the left of the page. */
    readonly indent?: number;
  };
  /** True where the page looks like a contents page line: dotted leader or a page number at the end. */
  readonly contentsLine?: boolean;
  /** Set where the text, or a part of it, was read by OCR: mean confidence of those words, 0 to 1. */
  readonly ocr?: { readonly confidence: number };
}

/** A repeated or marginal line that is not part of the text: kept as a fact, never as a passage. */
export interface Furniture {
  readonly kind: 'running-head' | 'page-number' | 'marking' | 'watermark';
  /** One example of the line as printed. */
  readonly text: string;
  /** On how many pages it stands. */
  readonly pages: number;
}

/** Something a person should know about how a document was read. Codes are public. */
export interface ReadingWarning {
  readonly code:
    | 'pages-without-text'
    /** The text of these pages was recognised on pictures of them. */
    | 'read-by-ocr'
    /** Among those, pages whose words were recognised with a mean confidence under 0.7. */
    | 'ocr-uncertain'
    | 'tracked-changes-left-out'
    | 'comments-left-out'
    | 'pictures-left-out'
    | 'attachments-left-out'
    | 'page-numbers-unknown'
    | 'marked-confidential'
    | 'marked-draft'
    | 'text-under-redaction'
    | 'encoding-guessed'
    | 'doubled-letters-mended'
    | 'letter-spacing-mended';
  /** Pages concerned, from 1; empty where it is the whole document. */
  readonly pages: readonly number[];
}

/**
 * What a document was read from, where it is not the whole of the file itself: an attachment of a mail,
 * the mail's own text beside attachments, or the text of a further document in a file of several (see own-document.ts).
 */
export interface DocumentPart {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What a parser yields: the document as blocks in reading order. Pure data, no parser objects. */
export interface ExtractedDocument {
  readonly kind: DocumentKind;
  /** Where it came inside another file; left out where it is the file itself. */
  readonly part?: DocumentPart;
  /** Parser and version, for the record: "pdfjs-dist 6.5.438", or with a recogniser "…, tesseract.js 7.0.0". */
  readonly engine: string;
  /** Pages in the file; 1 where the format has none. */
  readonly pages: number;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly warnings: readonly ReadingWarning[];
  /** Title and author as the file's own properties give them, where they do. */
  readonly properties: { readonly title?: string; readonly author?: string };
}
