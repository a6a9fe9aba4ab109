import type { Identifier } from '../core/identity/identifier.ts';

/** What a whole document tells of names. */
export interface LearnedNames {
  /** Names that it shows to be names, as printed, each once. */
  readonly names: readonly string[];
  /** Names that it says are not the real ones. */
  readonly pseudonyms: readonly string[];
}

/** What was found in words of a document; undefined for words that were not looked at. */
export type KeptFindings = (words: string) => readonly Identifier[] | undefined;

/**
 * What the finder answered, kept with the document whose words it was asked about, and gone with it. `askedWith` is all that the
 * answer depends on besides these words: an answer to what was asked otherwise is never given. Keeping is no act: it
 * changes nothing that the library says.
 */
export interface FindingStore {
  learnedNames(documentId: number, askedWith: string): LearnedNames | undefined;
  /** Nothing is kept for a document that is not there. */
  keepLearnedNames(documentId: number, askedWith: string, learned: LearnedNames): void;
  /** Whether the words of the document were looked at when it had so many tags or more. */
  isLookedAt(documentId: number, askedWith: string, tags: number): boolean;
  findings(documentId: number, askedWith: string): KeptFindings;
  /** In the place of all that was kept of the document's words. Nothing is kept for a document that is not there. */
  keepFindings(
    documentId: number,
    askedWith: string,
    tags: number,
    found: ReadonlyMap<string, readonly Identifier[]>,
  ): void;
}
