import type { Stance } from '../themes/proposal.ts';

/** What one coder said of the passages of a document: tags accepted or made by hand. */
export interface CodedDocument {
  /** Of the document's file: documents of two libraries are matched by it. */
  readonly sha256: string;
  /** How many passages it has; documents read differently cannot be compared. */
  readonly passages: number;
  readonly tags: readonly CodedTag[];
}

/** A tag by the place of its passage among the document's, from 0. */
export interface CodedTag {
  readonly passage: number;
  readonly theme: string;
  readonly stance: Stance;
}

/** What one coder said of documents; it holds no words of them. */
export interface Coding {
  readonly coder: string;
  readonly codebookVersion: string;
  readonly documents: readonly CodedDocument[];
}
