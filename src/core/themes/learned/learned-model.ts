import type { Heads } from './heads.ts';
import type { PresenceLimits } from './presence.ts';
import type { Calibration, Scale } from './theme-odds.ts';
import type { Lexicon } from './units.ts';

/** What was learned from labelled passages, as it comes from the model's files. */
export interface LearnedModel {
  readonly version: string;
  /** Theme ids; their order is that of the outputs of `words`, which has one more: no theme at all. */
  readonly themes: readonly string[];
  readonly lexicon: Lexicon;
  readonly words: Heads;
  readonly odds: Scale;
  readonly calibration: Calibration;
  /** Least probability, before calibration, with which a theme is proposed. */
  readonly threshold: number;
  /** Whether a passage speaks of any theme. */
  readonly presence: Scale;
  readonly presenceLimits: PresenceLimits;
  readonly stanceWords: Heads;
  /** By theme, the logit of how often it has each stance. */
  readonly stancePriors: readonly (readonly number[])[];
  /** One for each stance, in the order of STANCES. */
  readonly stanceOdds: readonly Scale[];
  /** Least probability with which concern or good practice stands beside the other. */
  readonly beside: number;
}
