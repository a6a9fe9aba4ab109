import type { Codebook } from '../core/themes/codebook.ts';
import type { Proposal } from '../core/themes/proposal.ts';
import type { SectionKind } from '../core/review/review.ts';
import type { ActDone, By } from './coding-ports.ts';

/** A version of the codebook in this library. */
export interface CodebookVersionRow {
  readonly id: number;
  readonly version: string;
  readonly storedAt: string;
  /** The version it was made from; null for one that came with Caselight or from a file. */
  readonly basedOn: number | null;
  readonly coder: string | null;
  /** What was changed: "relabelled Drift and delay". */
  readonly words: string | null;
  readonly inUse: boolean;
  /** Documents whose proposals were made with it. */
  readonly documents: number;
}

/** A theme's tags over the library. */
export interface ThemeCountRow {
  readonly theme: string;
  /** Cases with a confirmed concern, with confirmed good practice. */
  readonly concernCases: number;
  readonly goodCases: number;
  readonly confirmed: number;
  readonly proposed: number;
  readonly rejected: number;
}

/** What became of the proposals of a rule. */
export interface RuleCountRow {
  readonly rule: string;
  /** By the theme and stance that were proposed. */
  readonly accepted: number;
  readonly decided: number;
  readonly left: number;
}

/** A passage as rules see it. */
export interface RulePassage {
  readonly id: number;
  readonly text: string;
  readonly sectionKind: SectionKind;
}

/** What became of a document's proposals when they were made anew. */
export interface Reproposed {
  readonly added: number;
  /** Undecided ones that the rules no longer make. */
  readonly removed: number;
  /** Undecided ones that stay as they are. */
  readonly same: number;
  /** Decided, changed or made by a person: not touched. */
  readonly kept: number;
}

/** The library's codebook and its proposals. */
export interface CodebookStore {
  /** Stores the codebook if its content is not there yet; the version's id either way. It is used unless the library has its own. */
  useCodebook(codebook: Codebook, at: string): number;
  /** The codebook that the library uses; undefined in one that has never had any. */
  codebookInUse(): { readonly id: number; readonly codebook: Codebook } | undefined;
  codebookVersion(id: number): Codebook | undefined;
  listCodebookVersions(): readonly CodebookVersionRow[];
  /**
   * Puts a changed codebook in use, as a new version based on the one in use. `themes` moves the tags of merged themes, by
   * id of the old theme. One act, one undo.
   */
  changeCodebook(
    change: {
      readonly codebook: Codebook;
      readonly words: string;
      readonly themes?: ReadonlyMap<string, string>;
    },
    by: By,
  ): ActDone & { readonly version: number };
  themeCounts(): readonly ThemeCountRow[];
  ruleCounts(theme: string): readonly RuleCountRow[];
  /** All documents, in the order of their ids. */
  documentIds(): readonly number[];
  /** The passages of a document for rules to run over. */
  rulePassages(documentId: number): readonly RulePassage[];
  /** Documents whose proposals were made by other rules than those in use. */
  documentsToRepropose(): readonly number[];
  /** Puts new proposals in the place of a document's undecided ones, in one transaction. `proposals` are by passage id. */
  reproposeDocument(
    documentId: number,
    proposals: ReadonlyMap<number, readonly Proposal[]>,
    version: number,
    at: string,
  ): Reproposed;
}
