/** What a brief is laid out as. */
export const BRIEF_TEMPLATES = ['seven-minute', 'thematic', 'case-summary'] as const;

/** One of the templates. */
export type BriefTemplate = (typeof BRIEF_TEMPLATES)[number];

/** The templates as people call them. */
export const TEMPLATE_WORDS: Readonly<Record<BriefTemplate, string>> = {
  'seven-minute': '7-minute briefing',
  thematic: 'Thematic brief',
  'case-summary': 'Case summary',
};

/** A brief that a trainer makes for a team: parts in order, each with items in order. */
export interface Brief {
  readonly title: string;
  readonly template: BriefTemplate;
  /** Ids of the themes it is about; may be empty for a case summary. */
  readonly themes: readonly string[];
  /** The case it is about; null where it is about many. */
  readonly caseId: number | null;
  /** Who it is from and how it is marked, at the head of every page. */
  readonly from: string;
  readonly marking: string;
  readonly parts: readonly BriefPart[];
  /** What was decided about flags of the identity guard. */
  readonly decisions: readonly FlagDecision[];
  /** The next number for a part or an item; numbers are never used again. */
  readonly nextId: number;
}

/** A heading and what stands under it. */
export interface BriefPart {
  readonly id: number;
  /** Empty for a part without a heading of its own. */
  readonly heading: string;
  readonly items: readonly BriefItem[];
}

/** What stands in a part. */
export type BriefItem = { readonly id: number } & BriefContent;

/**
 * What an item holds. Words of reviews are never kept in a brief: a quote is the tag that it rests on and a stretch of that
 * tag's passage, a recommendation its row, so that both are read from their source each time, and go with their case.
 */
export type BriefContent =
  /** A trainer's own words; a question joins those before it in a numbered list, a warning stands in a box. */
  | { readonly kind: 'text' | 'question' | 'warning'; readonly text: string }
  /** In code points within the passage, end exclusive. */
  | {
      readonly kind: 'quote';
      readonly tag: number;
      readonly passage: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'recommendation'; readonly recommendation: number }
  /** How many reviews show the theme, counted anew each time. */
  | { readonly kind: 'finding'; readonly theme: string }
  /** By what the case is listed: type, year, harm, age band; no name. */
  | { readonly kind: 'case-facts' }
  /** How many concerns and instances of good practice the case shows, by theme. */
  | { readonly kind: 'case-themes' }
  /** How the brief was made: what its quotes rest on, counts, versions. */
  | { readonly kind: 'method' };

/** What a trainer decided about a flag of the identity guard, or about words they marked themselves. */
export interface FlagDecision {
  /** Id of the item or part whose words they are; 0 for the title; below 0 for what a case is called (`caseNameId`). */
  readonly item: number;
  /** In code points: within the passage for a quote, within the recommendation or the item's own words otherwise. */
  readonly start: number;
  readonly end: number;
  readonly decision: 'replace' | 'keep' | 'leave-out';
  /** What stands in its place, or why it is kept. */
  readonly words: string;
}

/** The id under which the title's flags are kept. */
export const TITLE_ID = 0;

/** The id under which the flags on what a case is called are kept: one decision for all citations of it. */
export function caseNameId(caseId: number): number {
  return -caseId;
}

/** Whether an id is one of these. */
export function isCaseNameId(id: number): boolean {
  return id < 0;
}
