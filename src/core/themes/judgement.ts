import type { ThemeGroup } from './codebook.ts';
import type { Occurrence } from './match.ts';
import type { Stance } from './proposal.ts';

/** How a stretch bears on its theme, how sure that is (0 to 1) and why. */
export interface Judgement {
  readonly stance: Stance;
  readonly certainty: number;
  readonly why: string;
  /** True where only the words themselves say so, and nothing around them. */
  readonly bare?: true;
}

/** What is judged: a stretch, what its rule says by itself, and the kind of theme. */
export interface Judged {
  readonly occurrence: Occurrence;
  readonly says: Stance | 'cue';
  readonly group: ThemeGroup;
  /** True where the rule may hold a negation of its own. */
  readonly negates: boolean;
}
