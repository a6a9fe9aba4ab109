/** What a stretch of text may give away. */
export type IdentifierKind = 'name' | 'date' | 'place' | 'number' | 'e-mail' | 'rare-combination';

/** A stretch of text by which a child, a family or a worker could be known. */
export interface Identifier {
  /** In code points within the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  /** Why it is flagged, as a sentence for the person who decides. */
  readonly why: string;
  /** Words that could stand in its place. */
  readonly suggestion: string;
}

/**
 * Finds stretches that could tell who is meant, in the order of the text and not overlapping. `knownNames` are names that
 * the library knows from the facts of its cases, and for a stretch of a document those of the whole document.
 */
export interface FindIdentifiers {
  (text: string, knownNames: readonly string[]): readonly Identifier[];
  /** Another wherever it may find anything else. What is found by one without a version is not kept. */
  readonly version?: string;
}
