/** How a passage bears on a theme; see the codebook's conventions. */
export type Stance = 'concern' | 'good' | 'mention';

/** Words that led to a proposal. Offsets in code points within the passage, end exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A theme that the codebook's rules propose for a passage. A person accepts, changes or rejects it. */
export interface Proposal {
  /** Theme id. */
  readonly theme: string;
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence: number;
  /** Id of the rule that fired (the strongest, where several did). */
  readonly rule: string;
  /** In order of place; never empty, never overlapping. */
  readonly evidence: readonly Evidence[];
  /** Why this stance, in words a practitioner understands. */
  readonly why: string;
}
