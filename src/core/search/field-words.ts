import type { Strides } from '../stride.ts';
import type { ThemeSpan } from './theme-names.ts';

/** Where another way of saying something comes from. */
export type ExpansionKind =
  /** The sector says both: "did not attend", "was not brought". */
  | 'synonym'
  /** A short form and what it stands for, as the sector or the document's own glossary has it. */
  | 'acronym'
  /** Another spelling of the same word: "organise", "organize". */
  | 'spelling';

/** A theme that words are about. */
export interface ThemeReading {
  readonly theme: string;
  readonly label: string;
  /** How sure it is, 0 to 1. */
  readonly sureness: number;
}

/** Another way of saying some of the words that were typed, searched for beside them. */
export interface Expansion {
  /** Which words of the run it stands for: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** What is searched for too, folded: one word is found in its inflections, several as a phrase. */
  readonly words: readonly string[];
  readonly kind: ExpansionKind;
  /** Set where the words need not follow one another, but stand near: "withdrew", "statement". */
  readonly isApart?: true;
  /** Set where it only goes with what was typed, and does not say the same. */
  readonly isWider?: true;
  /** For a person, in a few plain words: "short for maternal grandmother". */
  readonly why: string;
  /** Ids of the documents in whose glossary it stands; left out where it holds everywhere. */
  readonly documents?: ReadonlySet<number>;
}

/** A word of the library for one that stands in no passage. */
export interface Suggestion {
  readonly word: string;
  /** Passages that hold it. */
  readonly passages: number;
}

/** The words of a library as they are written, unstemmed and folded. */
export interface Vocabulary {
  /** Passages that hold the word; 0 where none does. */
  passages(word: string): number;
  /** Every word with the number of passages that hold it. */
  words(): Iterable<readonly [word: string, passages: number]>;
  /** Reads all words ahead; left out where they are at hand. */
  readying?(): Strides<void>;
}

/** What knows how the field speaks. Its answers are the same for the same library. */
export interface FieldWords {
  /**
   * Other ways of saying words of a run: plain words typed one after the other, folded ("child", "mgm", "visit").
   * Both ways: "mgm" gives "maternal grandmother" and the reverse. Several may stand for the same words.
   * `pieces` are those between hyphens of the words that were typed with any, at the places of the run.
   */
  expand(
    run: readonly string[],
    pieces?: readonly (readonly string[] | undefined)[],
  ): readonly Expansion[];
  /** Themes of the library's codebook that words of a run name; left out where nothing is tagged. */
  themes?(run: readonly string[]): readonly ThemeSpan[];
  /** Themes that words in this order are about by the codebook's rules, the surest first; left out where nothing is tagged. */
  about?(words: readonly string[]): readonly ThemeReading[];
  /** The likeliest words of the library for one that stands nowhere, best first, at most three. */
  suggest(word: string): readonly Suggestion[];
  /** Words worth trying besides, such as "escalation" for "challenge"; none of them is searched for by itself. */
  related(words: readonly string[]): readonly string[];
}
