import type { ReadingWarning } from '../core/extract/extracted-document.ts';
import type { Passage, Recommendation, Section, SourceSpan } from '../core/review/review.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { DocumentRow, TagRow, TagState } from './ports.ts';

/** How far the proposals of a document, a case or the library are decided. */
export interface Progress {
  /** All proposals of rules. */
  readonly proposals: number;
  /** Accepted or rejected: "43 of 120 decided". */
  readonly decided: number;
  readonly left: number;
  /** Of those left, marked as unsure. */
  readonly unsure: number;
  /** Made by a person; in none of the above. */
  readonly manual: number;
}

/** A section of the outline. */
export interface OutlineSection extends Section {
  /** Index among the document's sections. */
  readonly index: number;
  /** Position of its first passage; null where it has none of its own. */
  readonly firstPassage: number | null;
  /** Its own proposals, without those of sections under it. */
  readonly left: number;
  readonly decided: number;
}

/** Everything about a document but its passages: what the reading room opens with. */
export interface DocumentOutline extends DocumentRow {
  /** Documents of the same case, this one among them. */
  readonly caseDocuments: readonly DocumentRow[];
  readonly sections: readonly OutlineSection[];
  readonly warnings: readonly ReadingWarning[];
  readonly recommendations: readonly Recommendation[];
  readonly progress: Progress;
  readonly caseProgress: Progress;
  /** Characters of the text, in code points. */
  readonly length: number;
}

/** A passage with its place in its document. */
export interface PlacedPassage extends Passage {
  readonly id: number;
  /** Place among the document's passages, from 0. */
  readonly position: number;
}

/** A passage as it is read: with its tags, rejected ones too. */
export interface ReadPassage extends PlacedPassage {
  readonly tags: readonly TagRow[];
}

/** A tag as it is read beside its passage, from which its words can be cut; offsets in code points within it. */
export interface TagBeside {
  readonly id: number;
  readonly passageId: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
  readonly unsure: boolean;
  readonly confidence: number | null;
  readonly shownConfidence: number | null;
  readonly rule: string | null;
  readonly why: string | null;
  readonly note: string | null;
  /** Who decided it, else who made it. */
  readonly coder: string | null;
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** Tags of one document: these, or those of its passages by position, the end exclusive; else all. */
export interface TagsWanted {
  readonly documentId: number;
  readonly tagIds?: readonly number[];
  readonly from?: number;
  readonly to?: number;
}

/** How a tag came to be; what a person changed since is in its history. */
export interface TagOrigin {
  /** ISO 8601. */
  readonly at: string;
  readonly madeBy: 'rule' | 'person';
  /** Who made it; null where a rule proposed it. */
  readonly coder: string | null;
  /** The rule and what it proposed; null where a person made it. */
  readonly rule: string | null;
  readonly theme: string | null;
  readonly stance: Stance | null;
  readonly confidence: number | null;
  /** The version of the codebook that was in use: "2026.1+3". */
  readonly codebookVersion: string;
}

/** Where the next undecided proposal is. */
export interface TagPosition {
  readonly tagId: number;
  readonly passageId: number;
  readonly position: number;
  readonly documentId: number;
  readonly caseId: number;
}

/** Where to look for an undecided proposal from. */
export interface FromPlace {
  readonly direction: 'next' | 'previous';
  /** 'elsewhere' are the other documents of the library. */
  readonly within: 'document' | 'case' | 'library' | 'elsewhere';
  readonly documentId: number;
  /** The tag stood on; else the beginning, or for 'previous' the end, of the document. */
  readonly tagId?: number;
  /** Also those marked as unsure. */
  readonly unsure?: boolean;
  /** Only of this theme. */
  readonly theme?: string;
  /** Only those whose confidence, as decisions here have moved it, is at least this. */
  readonly leastConfidence?: number;
}

/** Reading a document. */
export interface ReadingStore {
  documentOutline(documentId: number): DocumentOutline | undefined;
  /** Passages from a position on, with their tags and evidence: a chunk of the text. */
  readPassages(documentId: number, from: number, count: number): readonly ReadPassage[] | undefined;
  /** The same without the tags; undefined where the document is unknown. */
  placedPassages(
    documentId: number,
    from: number,
    count: number,
  ): readonly PlacedPassage[] | undefined;
  /** A document's tags as they are read beside its passages, in their order; rejected ones too. */
  tagsBeside(wanted: TagsWanted): readonly TagBeside[];
  /** A passage with those before and after it, `around` of each at most; undefined where it is unknown. */
  passagesAround(passageId: number, around: number): readonly PlacedPassage[] | undefined;
  /** One tag with its evidence. */
  tag(tagId: number): TagRow | undefined;
  /** How the tag came to be; undefined where it is unknown or was taken away. */
  tagOrigin(tagId: number): TagOrigin | undefined;
  /** Where stretches of the text stand on the pages of the original, for page highlights; of these pages, or all. */
  sourceMap(
    documentId: number,
    pages?: { readonly from: number; readonly to: number },
  ): readonly SourceSpan[] | undefined;
  /** The nearest undecided proposal, in the order of cases, documents and passages; it does not go round. */
  undecidedTag(from: FromPlace): TagPosition | undefined;
  progress(of: { readonly documentId?: number; readonly caseId?: number }): Progress;
}
