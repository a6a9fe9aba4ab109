import type { Stance } from '../themes/proposal.ts';
import type { WrittenTable } from '../export/written-document.ts';
import type { Brief } from './brief.ts';
import type { Flag } from './flags.ts';

/** A brief with everything in it read from its source: what is shown, and what is exported. */
export interface ResolvedBrief {
  readonly title: WordsShown;
  readonly template: Brief['template'];
  readonly themes: readonly string[];
  readonly caseId: number | null;
  readonly from: string;
  readonly marking: string;
  readonly parts: readonly ResolvedPart[];
  /** Every flag of the identity guard, in reading order. */
  readonly flags: readonly Flag[];
  /** Quotes and recommendations, and how many of them may be exported as they are. */
  readonly quotes: { readonly total: number; readonly matching: number };
}

/** Words as they are, and as they are exported, with what was decided about flags done. */
export interface WordsShown {
  readonly words: string;
  readonly shown: string;
}

/** A part with its items. */
export interface ResolvedPart {
  readonly id: number;
  readonly heading: WordsShown;
  readonly items: readonly ResolvedItem[];
}

/** Why a quote cannot be exported as it is. */
export type QuoteProblem =
  /** Its tag was rejected, or is no longer there. */
  | 'rejected'
  | 'tag-gone'
  /** Its passage or recommendation is no longer there: the case was deleted. */
  | 'source-gone'
  /** The words are not, character for character, those of the review's text. */
  | 'altered';

/** Words of a review, and where they stand. */
export interface ResolvedQuote extends WordsShown {
  readonly id: number;
  readonly kind: 'quote' | 'recommendation';
  /** "Baby Ash, page 22, paragraph 5.4 [PC]". */
  readonly citation: string;
  /** Edges of the quote within the words around it, in code points; both that of a recommendation are its own. */
  readonly start: number;
  readonly end: number;
  /** The whole passage or recommendation. */
  readonly around: string;
  readonly caseId: number | null;
  readonly documentId: number | null;
  readonly tagId: number | null;
  readonly theme: string | null;
  readonly stance: Stance | null;
  /** Whether its tag is one that no person has confirmed. */
  readonly isProposed: boolean;
  readonly problem: QuoteProblem | null;
}

/** Words that a trainer wrote. */
interface OwnWords<Kind extends string> extends WordsShown {
  readonly id: number;
  readonly kind: Kind;
}

/** An item as it is read. */
export type ResolvedItem =
  | OwnWords<'text'>
  | OwnWords<'question'>
  | OwnWords<'warning'>
  | ResolvedQuote
  /** Words that Caselight writes anew each time. */
  | { readonly id: number; readonly kind: 'finding' | 'method'; readonly words: string }
  | {
      readonly id: number;
      readonly kind: 'case-facts' | 'case-themes';
      readonly table: WrittenTable;
    };

/** Whether an item holds words of a review. */
export function isQuote(item: ResolvedItem): item is ResolvedQuote {
  return item.kind === 'quote' || item.kind === 'recommendation';
}
