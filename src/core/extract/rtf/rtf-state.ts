import type { CharacterLook } from '../docx/styles.ts';
import type { RtfDestination } from './rtf-words.ts';
import type { RtfStory } from './rtf-story.ts';
import type { CellDefinition } from '../edge-table.ts';

/** What the characters to come look like. */
export interface RtfCharacter extends CharacterLook {
  readonly deleted: boolean;
  readonly raised: boolean;
  readonly font: number;
}

/** What is set of the paragraph at hand. */
export interface RtfParagraph {
  readonly style: number;
  /** From 0. */
  readonly outline: number | null;
  /** Points. */
  readonly indent: number;
  readonly listLevel: number;
  readonly pageBefore: boolean;
  /** How many tables it stands in. */
  readonly depth: number;
}

/** Everything that a group keeps to itself: when it ends, what was before holds again. */
export interface RtfState {
  destination: RtfDestination;
  story: RtfStory;
  character: RtfCharacter;
  paragraph: RtfParagraph;
  /** The row at hand: its cells so far, and the one that is being defined. */
  definitions: readonly CellDefinition[];
  cell: CellDefinition;
  /** How many characters stand in for one that is given by its number, for readers without Unicode. */
  fallback: number;
  /** The note at hand is an endnote. */
  endnote?: boolean;
}

/** Characters after `\plain`. */
export const PLAIN: RtfCharacter = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  size: 12,
  deleted: false,
  raised: false,
  font: -1,
};

/** A paragraph after `\pard`. */
export const PLAIN_PARAGRAPH: RtfParagraph = {
  style: 0,
  outline: null,
  indent: 0,
  listLevel: 0,
  pageBefore: false,
  depth: 0,
};

/** A cell of which nothing is said. */
export const NO_CELL: CellDefinition = { right: 0, joinsLeft: false, vertical: null };
