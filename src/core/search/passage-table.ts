import type { SectionKind } from '../review/review.ts';
import type { Stance } from '../themes/proposal.ts';

/** What is known of a case, as far as searches are narrowed and ordered by it. */
export interface SearchedCase {
  readonly id: number;
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
  readonly harm: string | null;
  readonly ageBand: string | null;
  /** ISO 8601 as far as known. */
  readonly published: string | null;
  readonly status: string;
}

/** A section of a document. */
export interface SearchedSection {
  readonly kind: SectionKind;
  /** Folded. */
  readonly heading: string;
}

/** A tag on a passage, but for rejected ones. */
export interface SearchedTag {
  readonly theme: string;
  readonly stance: Stance;
  /** Accepted or made by a person; otherwise it is a proposal. */
  readonly isConfirmed: boolean;
}

/**
 * All that a search knows of the passages of a library without reading them, in columns by passage id. Ids that no passage
 * has stand in them with no words.
 */
export interface PassageTable {
  /** One more than the highest id. */
  readonly size: number;
  /** How many passages there are. */
  readonly count: number;
  /** 1 where there is a passage of that id, else 0. */
  readonly present: Uint8Array<ArrayBuffer>;
  /** Words of each passage, and of the mean one. */
  readonly words: Uint16Array;
  readonly meanWords: number;
  readonly document: Int32Array;
  /** Index into `sections`. */
  readonly section: Int32Array;
  readonly sections: readonly SearchedSection[];
  /** 1 for headings. */
  readonly heading: Uint8Array;
  /** Index into `cases`. */
  readonly caseAt: Int32Array;
  readonly cases: readonly SearchedCase[];
  /** Where the tags of each passage begin in `tagKind`; one more than there are ids. */
  readonly tagsFrom: Int32Array;
  /** Index into `tagKinds`. */
  readonly tagKind: Uint16Array;
  /** How sure each tag is, in hundredths: 100 where a person confirmed it, else the confidence of the proposal. */
  readonly tagSureness: Uint8Array<ArrayBuffer>;
  readonly tagKinds: readonly SearchedTag[];
}
