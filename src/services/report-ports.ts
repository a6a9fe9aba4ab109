import type { Candidate } from '../core/coding/case-fields.ts';
import type { MadeRecommendation } from '../core/report/made-recommendation.ts';
import type { CaseThemeCount } from '../core/report/theme-counts.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { TagState } from './ports.ts';
import type { Access } from './retention-ports.ts';

/** A candidate for a fact and the case it is of. */
export interface CaseCandidate extends Candidate {
  readonly caseId: number;
}

/** A document as the evidence for counts names it. */
export interface SourceDocument {
  readonly id: number;
  readonly caseId: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly kind: string;
  readonly pages: number;
  readonly passages: number;
  readonly codebookVersion: string;
  readonly importedAt: string;
  readonly access: Access | null;
}

/** A tag with its words and its place, as it stands in tables. */
export interface QuotedTag {
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  /** Place of its passage among the document's, from 0. */
  readonly position: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
  readonly page: number;
  readonly paragraph: string | null;
  readonly quote: string;
  /** Who made or decided it. */
  readonly coder: string | null;
  /** When that was; null where nobody decided. */
  readonly at: string | null;
  readonly confidence: number | null;
  readonly codebookVersion: string;
}

/** A tag on a passage of recommendations. */
export interface RecommendationTag {
  readonly documentId: number;
  readonly page: number;
  readonly passageId: number;
  readonly text: string;
  readonly theme: string;
  readonly state: TagState;
}

/** The kinds of files that leave a library. */
export type ExportKind =
  'tables' | 'pack' | 'report' | 'casebook' | 'search' | 'keywords-in-context' | 'coding' | 'audit';

/** A file that left the library, as the audit tells of it. */
export interface ExportRecord {
  readonly kind: ExportKind;
  readonly reviews: number;
  /** Tags that stand in it one by one; left out where it only counts them. */
  readonly tags?: number;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** How the identity guard let it go; left out where no words of reviews stand in it. */
  readonly guard?: GuardWords;
}

/** Nothing in it was flagged, it was taken out, or a person said that it may go as it is. */
export type GuardWords = 'no-flags' | 'redacted' | 'with-open-flags';

/** Which tags to quote. */
export interface QuoteFilter {
  readonly documentId?: number;
  /** Only tags made with this version of the codebook. */
  readonly codebookVersion?: string;
  readonly themes?: readonly string[];
  readonly passages?: readonly number[];
  readonly stances?: readonly Stance[];
  readonly states?: readonly TagState[];
}

/** How many tags of one stance a document has. */
export interface TagCount {
  readonly caseId: number;
  readonly documentId: number;
  readonly stance: Stance;
  readonly tags: number;
}

/** A decision of a coder on a tag: where it is, and what was said. */
export interface CodersTag {
  readonly documentId: number;
  /** Place of its passage among the document's, from 0. */
  readonly position: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
}

/** Reading for reports. */
export interface ReportStore {
  /** Candidates of all facts of all cases, by case, document and place. */
  factCandidates(): readonly CaseCandidate[];
  sourceDocuments(): readonly SourceDocument[];
  /** Tags with their quotes, by case, document, place; rejected ones only where asked for. One after another: there may be very many. */
  quotedTags(filter: QuoteFilter): Iterable<QuotedTag>;
  /** How many tags of each stance `quotedTags` would give of which document, by case and document: their words are not read. */
  countTags(filter: Omit<QuoteFilter, 'documentId'>): readonly TagCount[];
  /** The tags that a coder accepted, rejected or made, by case, document, place. */
  tagsOfCoder(name: string): readonly CodersTag[];
  /** As `caseThemeCounts`, of tags made with this version of the codebook only. */
  caseThemeCountsOf(codebookVersion: string): readonly CaseThemeCount[];
  /** A number that grows with every act that changes what the library says of reviews. */
  changes(): number;
  /** Puts down in the audit that a file left the library. */
  recordExport(record: ExportRecord, at: string): void;
  /** Of one document where it is named. */
  recommendationsMade(documentId?: number): readonly MadeRecommendation[];
  /** Tags, not rejected and no mentions, on passages within sections of recommendations; of one version of the codebook where it is named. */
  recommendationTags(codebookVersion?: string): readonly RecommendationTag[];
}
