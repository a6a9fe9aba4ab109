import type { CaseFields } from '../core/coding/case-fields.ts';
import type { FactName } from '../core/review/review.ts';
import type { ActDone, By, HistoryRow } from './coding-ports.ts';

/** The progress of a case. */
export type CaseStatus =
  /** Nothing in it was decided. */
  | 'new'
  /** Some was decided, and proposals are left. */
  | 'reading'
  /** No proposal is left; facts by which it is listed are only proposed. */
  | 'facts-to-check'
  | 'finished';

/** A case in the list. A field is null where nothing is known. */
export interface CaseRow extends CaseFields {
  readonly id: number;
  readonly documents: number;
  readonly passages: number;
  /** Proposals left to decide, the unsure ones among them. */
  readonly proposed: number;
  readonly unsure: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly manual: number;
  /** Accepted or made by a person. */
  readonly confirmed: number;
  /** Proposals decided, as a share of all; null where there are none. */
  readonly decidedShare: number | null;
  readonly status: CaseStatus;
  readonly addedAt: string;
  /** Documents of it that only those may see who work on it. */
  readonly restricted: number;
}

/** One candidate for a fact, read from a document or set by hand. */
export interface FactRow {
  readonly id: number;
  readonly documentId: number;
  /** How late its document came to the case by merging: 0 for those that the case began with. */
  readonly joined: number;
  readonly fileName: string;
  readonly name: FactName;
  readonly value: string;
  readonly iso: string | null;
  readonly precision: 'year' | 'month' | 'day' | null;
  /** Null where it was set by hand. */
  readonly confidence: number | null;
  readonly page: number | null;
  /** The words that say so; null where it was set by hand without any. */
  readonly quote: string | null;
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'manual';
  readonly coder: string | null;
  readonly decidedAt: string | null;
}

/** A fact of a case: what counts now, and every candidate, the better first. */
export interface CaseFactRow {
  readonly name: FactName;
  /** Confirmed values where there are any, else the best proposed one; several only where several can be true. */
  readonly values: readonly FactRow[];
  readonly confirmed: boolean;
  readonly candidates: readonly FactRow[];
}

/** A fact as a person sets it. */
export interface NewFact {
  readonly name: FactName;
  readonly value: string;
  /** For dates: "2023", "2023-04" or "2023-04-03". */
  readonly iso?: string;
  readonly documentId?: number;
  readonly page?: number;
  readonly quote?: string;
}

/** What would go with a case. */
export interface CaseExtent {
  readonly documents: number;
  readonly passages: number;
  readonly proposed: number;
  readonly confirmed: number;
  readonly rejected: number;
  readonly notes: number;
  readonly factsConfirmed: number;
}

/** One step in the history of a case. */
export interface CaseHistoryRow {
  /** ISO 8601; of tags the last of the day. */
  readonly at: string;
  /** Name of a coder; null for what nobody has to answer for, as an import. */
  readonly who: string | null;
  readonly kind: string;
  /** "confirmed year of publication 2021". */
  readonly words: string;
  /** The documents that it was about. */
  readonly documentIds: readonly number[];
}

/** Cases, their facts and documents. */
export interface CaseStore {
  listCases(): readonly CaseRow[];
  /** Ids of the cases in which this fact counts with one of these values; null is for those in which it has none. */
  casesWithFact(name: FactName, values: readonly (string | null)[]): readonly number[];
  caseFacts(caseId: number): readonly CaseFactRow[];
  /**
   * A person's decision on a candidate. Accepting one of a fact that can have one value only takes back what was
   * accepted or set by hand before. Throws AppError 'not-found', 'not-possible' for a fact set by hand.
   */
  decideFact(factId: number, decision: 'accepted' | 'rejected' | 'proposed', by: By): ActDone;
  /** Sets a fact by hand; 'not-possible' for an empty value or a date that is none. */
  setFact(caseId: number, fact: NewFact, by: By): ActDone & { readonly factId: number };
  /** Takes away a fact that was set by hand. */
  removeFact(factId: number, by: By): ActDone;
  factHistory(factId: number): readonly HistoryRow[];
  /** All that was done to a case and its documents, the first first. Throws AppError 'not-found'. */
  caseHistory(caseId: number): readonly CaseHistoryRow[];
  /** What is in a case, told before it is deleted. Throws AppError 'not-found'. */
  caseExtent(caseId: number): CaseExtent;
  /**
   * Puts the documents of the others into the first case, after its own, and takes the emptied cases away. What is read from
   * its own documents goes on being believed before what is read from those that came to it. Throws AppError 'not-found'.
   */
  mergeCases(keep: number, others: readonly number[], by: By): ActDone;
  /**
   * Gives some documents of a case a case of their own. Throws AppError 'not-found'; 'not-possible' where they
   * are all of it, or of several cases.
   */
  splitCase(documentIds: readonly number[], by: By): ActDone & { readonly caseId: number };
  /**
   * Takes a case away with its documents, tags, acts and index rows, down to the bytes of the file. It cannot
   * be undone, and merges and splits before it no longer can. Throws AppError 'not-found'.
   */
  deleteCase(caseId: number, at: string): void;
}
