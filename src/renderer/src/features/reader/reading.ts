import type { Passage, Section } from '../../../../core/review/review.ts';
import type { Stance } from '../../../../core/themes/proposal.ts';

/** A stretch of a passage's text in code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A passage as the reader shows it. `id` is the library's. */
export interface ReadPassage extends Omit<Passage, 'ocr'> {
  readonly id: number;
  readonly ocr?: Passage['ocr'] | undefined;
}

/** What a person may see of a tag's state; `unsure` stands beside any of them. */
export type TagState = 'proposed' | 'accepted' | 'rejected' | 'manual';

/** A tag as the reader shows it. Offsets in code points within its passage. */
export interface ReadTag extends Stretch {
  readonly id: number;
  readonly passage: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
  readonly unsure: boolean;
  /** 0 to 1; null where a person made it. */
  readonly confidence: number | null;
  readonly rule: string | null;
  readonly why: string | null;
  readonly note: string | null;
  readonly evidence: readonly Stretch[];
  /** Initials or name of who made or decided it. */
  readonly coder: string | null;
}

/** Nobody has said yes or no to it yet: to be unsure is no decision. */
export function isUndecided(tag: Pick<ReadTag, 'state'>): boolean {
  return tag.state === 'proposed';
}

/** Counts as evidence in a report. */
export function isConfirmed(tag: Pick<ReadTag, 'state'>): boolean {
  return tag.state === 'accepted' || tag.state === 'manual';
}

/** A section with its place in the list. */
export interface ReadSection extends Section {
  readonly index: number;
}
