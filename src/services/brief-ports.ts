import type { Brief } from '../core/brief/brief.ts';
import type { SectionKind } from '../core/review/review.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { ExportRecord } from './report-ports.ts';
import type { TagState } from './ports.ts';

/** A brief as it is stored. */
export interface StoredBrief {
  readonly id: number;
  readonly brief: Brief;
  /** Who made it, and when. */
  readonly coder: string;
  readonly madeAt: string;
}

/** Where words of a review stand. */
export interface QuotePlace {
  readonly caseId: number;
  readonly documentId: number;
  readonly page: number;
  readonly paragraph: string | null;
  /** Whether the words are, character for character, in the stored text of the document. */
  readonly isInText: boolean;
}

/** A passage that is quoted, and the tag that the quote rests on. */
export interface QuoteSource extends QuotePlace {
  readonly passage: string;
  /** Null where the tag is no longer there. */
  readonly tag: {
    readonly theme: string;
    readonly stance: Stance;
    readonly state: TagState;
  } | null;
}

/** A recommendation as it is quoted. */
export interface RecommendationSource extends QuotePlace {
  readonly id: number;
  readonly number: string | null;
  readonly text: string;
}

/** What of a brief left the library: counts only. */
export interface ExportFacts {
  readonly format: string;
  readonly quotes: number;
  readonly flags: number;
  readonly openFlags: number;
  readonly kept: number;
  readonly replaced: number;
  readonly leftOut: number;
}

/** Briefs, and what they quote. */
export interface BriefStore {
  /** The latest made first. */
  listBriefs(): readonly StoredBrief[];
  brief(briefId: number): StoredBrief | undefined;
  addBrief(brief: Brief, by: By): ActDone & { readonly briefId: number };
  /** `words` tell what was done. Throws AppError 'not-found'. */
  changeBrief(briefId: number, brief: Brief, words: string, by: By): ActDone;
  removeBrief(briefId: number, by: By): ActDone;
  /** In what kind of section each of these passages stands. */
  sectionKinds(passageIds: readonly number[]): ReadonlyMap<number, SectionKind>;
  /** Undefined where the passage is no longer there. */
  quoteSource(tagId: number, passageId: number): QuoteSource | undefined;
  recommendationSource(recommendationId: number): RecommendationSource | undefined;
  /**
   * Recommendations that stand in passages with a tag of one of these themes, or all of a case where no theme is given; rejected tags do
   * not count. By case and place.
   */
  recommendationsOn(of: {
    readonly themes: readonly string[];
    readonly caseId: number | null;
  }): readonly RecommendationSource[];
  /** Puts down in the audit that a brief left the library. */
  briefExported(briefId: number, facts: ExportFacts, by: By): void;
  /** The same of a case report. */
  caseReportExported(
    caseId: number,
    facts: Pick<ExportFacts, 'format' | 'quotes'> & Pick<ExportRecord, 'guard'>,
    by: By,
  ): void;
}
