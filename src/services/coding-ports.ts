import type { Changed } from '../core/coding/change.ts';
import type { Learned } from '../core/coding/learned-confidence.ts';
import type { TagEdit } from '../core/coding/tag-edit.ts';
import type { Stance } from '../core/themes/proposal.ts';

/** Who does something, and when. */
export interface By {
  /** Id of a coder. */
  readonly coder: number;
  /** ISO 8601. */
  readonly at: string;
}

/** A person who codes in this library. */
export interface Coder {
  readonly id: number;
  readonly name: string;
  readonly addedAt: string;
  /** Whether the window codes under this name. */
  readonly current: boolean;
}

/** A person who codes, with what they have decided. */
export interface CoderRow extends Coder {
  /** Decisions on proposals and tags made that carry this name now. */
  readonly decisions: number;
}

/** What came of an act. */
export interface ActDone {
  /** Id of the act; null where there was nothing to change, and then nothing to undo. */
  readonly act: number | null;
  /** "rejected Supervision and oversight, 4.15". */
  readonly words: string;
  /** How many things changed. */
  readonly changed: number;
}

/** An act on the stack. */
export interface ActRow {
  readonly id: number;
  readonly at: string;
  readonly coder: string;
  readonly kind: string;
  readonly words: string;
}

/** What undo and redo would do next. */
export interface ActStack {
  readonly undo: ActRow | null;
  readonly redo: ActRow | null;
}

/** An act that was taken back or done again, and what the window has to draw anew. */
export interface ActReversed extends ActRow {
  /** What kinds of thing it changed, each once. */
  readonly things: readonly Changed[];
  readonly tags: readonly number[];
  readonly documents: readonly number[];
  readonly cases: readonly number[];
}

/** Fields as a step in a history tells them, by name. */
export type HistoryFields = Readonly<Record<string, string | number | boolean | null>>;

/** One step in the history of a tag or a fact. */
export interface HistoryRow extends ActRow {
  /** Whether it is an act itself, the taking back of one, or the doing again. */
  readonly how: 'done' | 'undo' | 'redo';
  /**
   * What it changed, as it was and became; null where the thing was not there. Of a tag: theme, stance, state, unsure, note,
   * start and end (code points within the passage); of a fact: name, value, iso, state.
   */
  readonly before: HistoryFields | null;
  readonly after: HistoryFields | null;
}

/** A tag that a person makes. */
export interface NewTag {
  readonly theme: string;
  readonly stance: Stance;
  /** Where: in code points within each passage, end exclusive. A selection over several passages makes a tag in each. */
  readonly spans: readonly {
    readonly passageId: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly note?: string;
}

/** What people decided of the proposals of one theme. */
export interface ThemeDecisions {
  readonly theme: string;
  readonly decided: number;
  /** Of these, accepted as they were proposed: same theme, same stance. */
  readonly right: number;
}

/** What a library has learned from its decisions. */
export interface LearnedReport {
  /** Whether it is applied to the confidences shown. */
  readonly on: boolean;
  /** Decisions before this are not counted; null where all are. */
  readonly since: string | null;
  /** Decisions counted, over all themes. */
  readonly decided: number;
  /** Decisions a theme needs before anything is learned. */
  readonly least: number;
  /** The decisions by theme, those of too few to learn from too; the most decided first. */
  readonly decisions: readonly ThemeDecisions[];
  readonly themes: readonly Learned[];
  readonly rules: readonly Learned[];
}

/** People, tags, undo and history. */
export interface CodingStore {
  listCoders(): readonly CoderRow[];
  /** The same people without their decisions, which take time to count: to be asked after each act. */
  whoCodes(): readonly Coder[];
  /** Throws AppError 'not-possible' for an empty name or one that is taken. */
  addCoder(name: string, at: string): number;
  renameCoder(coderId: number, name: string, at: string): void;
  /** Who codes now; kept with the library. */
  setCurrentCoder(coderId: number): void;
  /** The coder of that name, added where there is none. */
  coderNamed(name: string, at: string): number;

  /**
   * Does the same to all these tags: one act, one undo. Throws AppError 'not-found'; 'not-possible' for a
   * decision on a tag that a person made, edges for several tags or outside the passage, an unknown theme.
   */
  editTags(tagIds: readonly number[], edit: TagEdit, by: By): ActDone;
  /** Makes tags by hand. Throws as editTags, and 'not-possible' where just these words are tagged so by hand already. */
  addTags(tag: NewTag, by: By): ActDone & { readonly tagIds: readonly number[] };
  /** Takes away tags that a person made; proposals are rejected instead. Throws as editTags. */
  deleteTags(tagIds: readonly number[], by: By): ActDone;

  /** What undo and redo would do; the same in every room, and after closing. */
  actStack(): ActStack;
  /** Takes the last act back; undefined where there is none. */
  undo(by: By): ActReversed | undefined;
  redo(by: By): ActReversed | undefined;
  /** Acts, the latest first. */
  listActs(limit: number): readonly ActRow[];
  /** All that was done to a tag, the first first: who, when, what, and the words of a note. */
  tagHistory(tagId: number): readonly HistoryRow[];

  /** What was learned from decisions; whether it is applied is a setting. */
  learned(): LearnedReport;
}
