/**
 * What a sample review says and how it is laid out, apart from how Word writes it. Everything in
 * the samples is invented: places, people, dates, agencies' conduct.
 */
export interface Sample {
  /** File name without its ending, as a partnership would name it. */
  readonly file: string;
  /** How it is published: as the Word file itself, or as the PDF made from it. */
  readonly format: 'docx' | 'pdf';
  readonly look: Look;
  readonly cover: Cover;
  /** Running head and foot; "{page}" and "{pages}" are filled in. Empty string for none. */
  readonly header: string;
  readonly footer: string;
  /** A contents page with dotted leaders and page numbers after the cover. */
  readonly contents: boolean;
  readonly body: readonly Part[];
}

/** Typeface and manner, so that the samples do not all look alike. */
export interface Look {
  readonly font: 'Arial' | 'Calibri' | 'Times New Roman' | 'Georgia' | 'Verdana';
  /** Body size in points. */
  readonly size: number;
  readonly headingColour: string;
  readonly columns: 1 | 2;
  readonly lineSpacing: number;
}

export interface Cover {
  /** Lines from top to bottom: board, kind of review, subject, author, date. */
  readonly lines: readonly {
    readonly text: string;
    readonly size: number;
    readonly bold?: boolean;
  }[];
  /** Such as "Strictly confidential" or "Final draft"; left out where the cover has none. */
  readonly marking?: string;
  /** False where the review has no cover page of its own (rapid review forms, briefings). */
  readonly ownPage: boolean;
}

/** A piece of the body, in order. Text may hold **bold**, _italic_ and ^1^ for footnote 1 of its own part. */
export type Part =
  | {
      readonly heading: string;
      readonly level: 1 | 2 | 3;
      /** As printed, "4" or "4.2". */ readonly number?: string;
      readonly newPage?: boolean;
    }
  | {
      readonly paragraph: string;
      /** As printed, "4.12". */ readonly number?: string;
      readonly footnotes?: readonly string[];
    }
  | { readonly bullets: readonly string[] }
  | {
      readonly numbered: readonly string[];
      /** "1." or "(a)" or "Recommendation 1". */ readonly style:
        'decimal' | 'letter' | 'recommendation';
    }
  | { readonly quotation: string; readonly source?: string }
  | {
      readonly table: {
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
        /** Column widths in per cent. */ readonly widths?: readonly number[];
      };
    }
  /** A form: label on the left, answer on the right, as rapid reviews use. */
  | { readonly form: readonly (readonly [label: string, answer: string])[] }
  | { readonly box: { readonly title: string; readonly text: readonly string[] } }
  | { readonly pageBreak: true };
