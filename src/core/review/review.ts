import type { WordBox } from '../extract/extracted-document.ts';

/** What part of a review a section is. Public vocabulary of `extract --json`. */
export type SectionKind =
  | 'front'
  | 'contents'
  | 'introduction'
  | 'method'
  | 'terms'
  | 'family'
  | 'narrative'
  | 'chronology'
  | 'analysis'
  | 'good_practice'
  | 'findings'
  | 'conclusion'
  | 'recommendations'
  | 'appendix'
  | 'glossary'
  | 'references'
  | 'quotation'
  /** Text under a heading that says nothing about what it is. */
  | 'body';

/**
 * A heading and what stands under it, up to the next heading of any level. A quotation, a table or
 * a list of publications set in between is a section inside it; a passage belongs to the innermost.
 * Offsets in code points.
 */
export interface Section {
  /** As printed, without its number; the first words and "…" where no heading is printed. */
  readonly heading: string;
  readonly kind: SectionKind;
  /** Depth among the headings above it; 1 is the highest. */
  readonly level: number;
  readonly page: number;
  /** Offsets in the review's text, in code points, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The unit of coding: one paragraph, list item or table row (long ones split at sentences, very
 * short list items joined with their lead-in), never more than about six sentences.
 */
export interface Passage {
  readonly page: number;
  /** Page on which it ends; the same as `page` unless it crosses. */
  readonly endPage: number;
  /** The printed paragraph number readers cite, such as "6.10"; null where there is none. */
  readonly paragraph: string | null;
  /** Index into the review's sections. */
  readonly section: number;
  /** What the passage is on the page. */
  readonly kind: 'paragraph' | 'list-item' | 'table-row' | 'footnote' | 'heading';
  /** Offsets in the review's text, in code points, end exclusive; `text` is exactly that slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Set where its text, or a part of it, was read by OCR: mean confidence of the words, 0 to 1. */
  readonly ocr?: number;
}

/** Names of case facts. Public vocabulary. */
export type FactName =
  | 'reviewType'
  | 'title'
  | 'partnership'
  | 'subject'
  | 'ageAtIncident'
  | 'sex'
  | 'ethnicity'
  | 'disability'
  | 'incidentType'
  | 'incidentDate'
  | 'publishedDate'
  | 'completedDate'
  | 'author'
  | 'reviewPeriod'
  | 'model'
  | 'agency'
  | 'knownToSocialCare'
  | 'childProtectionPlan'
  | 'lookedAfter'
  | 'publicationStatus';

/** Values of the fact `reviewType`. */
export type ReviewType =
  | 'scr'
  | 'lcspr'
  | 'rapid_review'
  | 'cpr'
  | 'learning_review'
  | 'sar'
  | 'dhr'
  | 'executive_summary'
  | 'briefing'
  | 'action_plan'
  | 'response'
  | 'other';

/** One candidate for a case fact, with the words that support it. Several of one name may stand, best first. */
export interface CaseFact {
  readonly name: FactName;
  /** Normalised value: an id of the vocabulary, or the words as printed. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly page: number;
  /** The words of the document that say so. */
  readonly quote: string;
  /** For dates: ISO 8601 reduced to the precision known ("2023", "2023-04", "2023-04-03"). */
  readonly iso?: string;
  readonly precision?: 'year' | 'month' | 'day';
}

/** A recommendation as the review makes it. */
export interface Recommendation {
  /** As printed ("3", "R3", "10.3.2"); null where it has none. */
  readonly number: string | null;
  readonly text: string;
  /** To whom it is made, in the review's words; null where it does not say. */
  readonly addressee: string | null;
  readonly page: number;
  readonly paragraph: string | null;
}

/** A stretch of the review's text and where it stands in the original; see `SourceRun`. Offsets in UTF-16 units. */
export interface SourceSpan {
  readonly at: number;
  readonly length: number;
  readonly page: number;
  readonly sourceAt: number;
  readonly box?: WordBox;
}

/** A document as a reviewer reads it. `text` never changes once stored. */
export interface Review {
  /** Whole text: blocks joined by "\n". */
  readonly text: string;
  readonly pages: number;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly facts: readonly CaseFact[];
  readonly recommendations: readonly Recommendation[];
  readonly sourceMap: readonly SourceSpan[];
}
