import type { Hint } from '../core/search/parse-query.ts';
import type { ExpansionKind, FieldWords } from '../core/search/field-words.ts';
import type { Facets } from '../core/search/facets.ts';
import type { NamedTheme } from '../core/search/field-values.ts';
import type { CaseHits } from '../core/search/order-hits.ts';
import type { PassageTable, SearchedTag } from '../core/search/passage-table.ts';
import type { ReadingSigns } from '../core/search/reading-signs.ts';
import type { Search } from '../core/search/search-options.ts';
import type { Snippet } from '../core/search/sentence-snippet.ts';
import type { IndexMatch, PassageIds } from '../core/search/term-lookup.ts';
import type { ActDone, By } from './coding-ports.ts';

/** A passage with its place, as the index of a library gives it. */
export interface IndexedPassage {
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly fileName: string;
  readonly title: string | null;
  readonly page: number;
  readonly paragraph: string | null;
  readonly section: string;
  readonly sectionKind: string;
  readonly text: string;
}

/** What searching asks of a library. Everything it gives is of one moment: the same object until something has changed. */
export interface SearchIndex {
  readonly table: () => PassageTable;
  readonly themes: () => readonly NamedTheme[];
  readonly fieldWords: () => FieldWords;
  /** Ways of saying something that the library's settings switch off for every search. */
  readonly alwaysOff: () => readonly string[];
  /** Words of the library that begin so, the most frequent first. */
  readonly wordsFrom: (start: string) => readonly string[];
  /** Passages that hold a word as it is spelt. */
  readonly passagesWith: (word: string) => number;
  readonly lookUp: (match: IndexMatch) => PassageIds;
  /** Whether any passage answers: much sooner known than which. */
  readonly holds: (match: IndexMatch) => boolean;
  /** Those that there are, in the order of the ids given. */
  readonly passages: (ids: readonly number[]) => readonly IndexedPassage[];
  /**
   * Readies the next part of what the next search would wait for: columns, words, rules. Some tens of milliseconds each at most.
   * False once nothing is left to ready, until something that searches read has changed.
   */
  readonly readyAhead: () => boolean;
}

/** A tag that answers a part of a search, whatever the words of its passage. */
export interface AnsweringTag {
  readonly theme: string;
  readonly label: string;
  /** Accepted or made by a person; otherwise it is a proposal. */
  readonly isConfirmed: boolean;
}

/** A passage that answers a search. */
export interface SearchHit extends Omit<IndexedPassage, 'text'>, Omit<Snippet, 'text'> {
  /** Sentences of the passage; highlights are offsets into it, in code points. */
  readonly snippet: string;
  /** How well it answers, the higher the better; only to be compared within one search. */
  readonly score: number;
  readonly tags: readonly SearchedTag[];
  /** Those of its tags whose theme the search names, each theme once. */
  readonly byTag: readonly AnsweringTag[];
  /** What was seen in it that its place was weighed by; null where it is not among the best, which alone are weighed so. */
  readonly signs: ReadingSigns | null;
}

/** Another way of saying a part of a search. */
export interface SearchedWay {
  /** By which it is switched off. */
  readonly words: string;
  readonly kind: ExpansionKind;
  readonly why: string;
  readonly isOn: boolean;
  /** Passages that hold it; null where it is off. */
  readonly passages: number | null;
}

/** A theme that a part of a search names: passages tagged with it are found too. */
export interface SearchedTheme {
  readonly theme: string;
  readonly label: string;
  /** By which it is switched off. */
  readonly words: string;
  readonly isOn: boolean;
  /** Passages with such a tag, proposed or confirmed; null where it is off. */
  readonly passages: number | null;
}

/** A part of a search as it was understood. */
export interface SearchedPart {
  readonly typed: string;
  /** Passages that hold it in any way that is on, tags of its themes among them. */
  readonly passages: number;
  readonly ways: readonly SearchedWay[];
  readonly themes: readonly SearchedTheme[];
}

/** What a search found. */
export interface SearchAnswer {
  /** The search in words: passages with “mother” and “partner”, not “police”. Empty where nothing is asked for. */
  readonly inWords: string;
  readonly parts: readonly SearchedPart[];
  /** Words that were passed over because they stand in nearly every passage. */
  readonly passedOver: readonly string[];
  readonly hints: readonly Hint[];
  /** Other words worth a search. */
  readonly related: readonly string[];
  /** Passages and cases found. */
  readonly passages: number;
  readonly cases: number;
  /** Cases in the library. */
  readonly ofCases: number;
  /** Every case that was found, in order; `shown` is passage ids in order. Empty where results are not grouped. */
  readonly byCase: readonly CaseHits[];
  /** How many passages all pages of this layout show together. */
  readonly listed: number;
  /** The page asked for. */
  readonly hits: readonly SearchHit[];
  readonly facets: Facets;
  /**
   * Where few passages hold all that was asked for: passages that hold a part of it, the best first, with what each lacks. They are
   * in no count, facet or export.
   */
  readonly nearly: {
    readonly passages: number;
    readonly hits: readonly NearHit[];
    /** Themes that the words are about, though they may not name them: passages tagged with one that is on come near, too. */
    readonly about: readonly NearTheme[];
  };
}

/** A theme that the words of a search are about. */
export interface NearTheme {
  readonly theme: string;
  readonly label: string;
  /** What is put into a search's `off` to switch it off. */
  readonly words: string;
  readonly isOn: boolean;
}

/** A passage that holds a part of what was asked for, or is tagged with a theme that it is about. */
export interface NearHit extends SearchHit {
  /** The parts of the search that it does not hold, as typed. */
  readonly lacks: readonly string[];
}

/** One place where a search's words stand, with the words around them. */
export interface KwicLine extends Omit<IndexedPassage, 'text'> {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** A search that was kept. */
export interface SavedSearch {
  readonly id: number;
  readonly name: string;
  readonly search: Search;
  readonly coder: string;
  readonly savedAt: string;
}

/** Searching a library, and what is kept of it. */
export interface SearchStore {
  readonly searchIndex: SearchIndex;
  savedSearches(): readonly SavedSearch[];
  /**
   * Keeps a search under a name, in place of one that has it; can be undone. Throws AppError 'not-possible' for an
   * empty name.
   */
  saveSearch(name: string, search: Search, by: By): ActDone & { readonly id: number };
  /** Throws AppError 'not-found'. */
  removeSearch(id: number, by: By): ActDone;
  /**
   * Tags whole passages, in one act with one undo: makes tags by hand on those of `add` and accepts the proposals of `accept`.
   * Throws as addTags and editTags.
   */
  tagPassages(
    tagging: {
      readonly theme: string;
      readonly stance: SearchedTag['stance'];
      readonly add: readonly {
        readonly passageId: number;
        readonly start: number;
        readonly end: number;
      }[];
      readonly accept: readonly number[];
      readonly note?: string;
    },
    by: By,
  ): ActDone;
}
