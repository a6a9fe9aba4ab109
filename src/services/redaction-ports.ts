import type { Redaction } from '../core/redaction/redaction.ts';
import type { ActDone, By } from './coding-ports.ts';

/** Proposed by the finder; taken out or kept by a person's decision; or taken out by a person from the start. */
export type RedactionState = 'proposed' | 'accepted' | 'kept' | 'manual';

/** A redaction as it is stored. Offsets in code points of the document's text. */
export interface RedactionRow extends Redaction {
  readonly id: number;
  readonly documentId: number;
  readonly state: RedactionState;
  /** Who decided it; null where nobody has. */
  readonly coder: string | null;
  readonly page: number;
  /** The words that stand there. */
  readonly words: string;
  /** Whether it is replaced by the pseudonym of its name. */
  readonly isByName: boolean;
}

/** By what a name of a case is replaced in its copies. */
export interface PseudonymRow {
  readonly documentId: number;
  readonly name: string;
  readonly replacement: string;
}

/** A proposal of the finder; without a replacement it takes its name's. */
export interface NewRedaction extends Omit<Redaction, 'replacement'> {
  readonly replacement: string | null;
}

/** What left the library as a redacted copy; counts only. */
export interface CopyFacts {
  readonly format: string;
  readonly takenOut: number;
  readonly undecided: number;
  readonly kept: number;
}

/** What is taken out of documents when they are handed on. Every change is an act; acts and audit hold no words of a document. */
export interface RedactionStore {
  /** In the order of the text. */
  redactions(documentId: number): readonly RedactionRow[];
  /** Of all documents of the case. */
  pseudonyms(caseId: number): readonly PseudonymRow[];
  /**
   * Replaces the proposals of a document that nobody decided, leaving out those that touch a decided one, and adds names
   * that the case does not know yet. Throws AppError 'not-found'.
   */
  proposeRedactions(
    documentId: number,
    proposals: readonly NewRedaction[],
    names: readonly Pick<PseudonymRow, 'name' | 'replacement'>[],
    by: By,
  ): ActDone;
  /** Throws AppError 'not-found', 'not-possible' for one that a person made. */
  decideRedactions(
    ids: readonly number[],
    decision: 'accepted' | 'kept' | 'proposed',
    by: By,
  ): ActDone;
  /**
   * Takes words out at every one of these places, in one act. Throws AppError 'not-found', and 'not-possible' where one lies
   * outside the text or touches what a person has decided: then none is taken out.
   */
  addRedactions(
    documentId: number,
    places: readonly Pick<Redaction, 'start' | 'end'>[],
    why: Omit<Redaction, 'start' | 'end'>,
    by: By,
  ): ActDone;
  /** Only of those that a person made. */
  removeRedaction(id: number, by: By): ActDone;
  /** By what a name is replaced in the copies of all documents of the case. Throws AppError 'not-found'. */
  setPseudonym(caseId: number, name: string, replacement: string, by: By): ActDone;
  /** Puts down in the audit that a redacted copy left the library. */
  redactedCopyExported(documentId: number, facts: CopyFacts, by: By): void;
}
