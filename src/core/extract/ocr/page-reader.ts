/** A word as it was recognised on the picture of a page. Points from the top left of the page as a reader sees it. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words on one baseline, which may be at a slight slope. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Two points of the baseline, the left one first, in points. */
  readonly baseline: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
  /** Height of a small x, in points; 0 where it is not known. */
  readonly xHeight: number;
  /** Mean width of its strokes, in points, where measured. */
  readonly strokeWidth?: number;
}

/** The text of one page as recognised; lines in the order in which the recogniser reads them. */
export interface RecognisedPage {
  /** From 1. */
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
}

/** Reads the text of pages that are pictures. What it does stays on this computer. */
export interface PageReader {
  /** Recogniser and version, for the record: "tesseract.js 7.0.0". */
  readonly engine: string;
  /**
   * Reads pages of a PDF, by their numbers from 1. Each is handed over once, in no promised order; one
   * that cannot be drawn or shows nothing has no lines. Rejects where recognition cannot be had at all.
   */
  readPages(
    pdf: Uint8Array,
    pages: readonly number[],
    listener: {
      readonly onPage: (page: RecognisedPage) => void;
      /** Told every now and then while a page is being recognised. */
      readonly onAlive: () => void;
      /** Asked before each page; true ends the reading early. */
      readonly isCancelled: () => boolean;
    },
  ): Promise<void>;
}
