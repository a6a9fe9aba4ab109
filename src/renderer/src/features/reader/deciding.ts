import type { Stance } from '../../../../core/themes/proposal.ts';
import type { ReadTag, Stretch } from './reading.ts';

/** A theme as the reader needs it: its name, its letters and its group. */
export interface ReadTheme {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly group: 'practice' | 'family' | 'child' | 'system';
  readonly retired?: boolean;
}

/**
 * What a person can do with tags. Each resolves when the library has kept it, and rejects with an
 * error for people to read; nothing is changed then.
 */
export interface Deciding {
  accept(tag: ReadTag): Promise<void>;
  reject(tag: ReadTag): Promise<void>;
  /** Takes a decision back: the proposal is open again. */
  reopen(tag: ReadTag): Promise<void>;
  setUnsure(tag: ReadTag, unsure: boolean): Promise<void>;
  setStance(tag: ReadTag, stance: Stance): Promise<void>;
  setTheme(tag: ReadTag, theme: string): Promise<void>;
  setEdges(tag: ReadTag, edges: Stretch): Promise<void>;
  setNote(tag: ReadTag, note: string | null): Promise<void>;
  /** Tags words by hand: one tag for each passage that the words stand in. Gives their ids. */
  add(
    on: readonly { readonly passage: number; readonly words: Stretch }[],
    theme: string,
    stance: Stance,
  ): Promise<readonly number[]>;
  /** Takes a tag away that a person made. */
  remove(tag: ReadTag): Promise<void>;
}
