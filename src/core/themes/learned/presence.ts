import { logit, probability } from './theme-odds.ts';
import type { Scale, Signs } from './theme-odds.ts';

/** How many of the strongest themes are heard. */
const STRONGEST = 5;

/** Number of signs that `presenceSigns` gives. */
export const PRESENCE_SIGNS = STRONGEST + 6;

/** How surely a passage has to speak of any theme for one to be proposed on it. */
export interface PresenceLimits {
  /** Least probability that it speaks of any. */
  readonly least: number;
  /** A theme whose own rule is as strong as this, from 0 to 1, */
  readonly strongRule: number;
  /** needs no more than this: a short sentence that says a thing outright says little else. */
  readonly leastByRule: number;
}

/** Whether a theme may be proposed on a passage that speaks of any with this probability; `rule` is the strength of its rules. */
export function mayPropose(limits: PresenceLimits, present: number, rule: number): boolean {
  return present >= (rule >= limits.strongRule ? limits.leastByRule : limits.least);
}

/**
 * The signs, in a fixed order, that a passage speaks of any theme at all: the logits of its strongest
 * themes, how many are likely, its length in words, and what words and rules say of the whole.
 */
export function presenceSigns(
  odds: Scale,
  signs: readonly ArrayLike<number>[],
  { words, rules }: Signs,
  length: number,
): Float64Array {
  const logits = Float64Array.from(signs, (of) => logit(odds, of));
  const falling = logits.toSorted().toReversed();
  const themes = signs.length;
  return Float64Array.from([
    ...Array.from({ length: STRONGEST }, (_, i) => falling[Math.min(i, themes - 1)] ?? 0),
    logits.reduce((sum, value) => sum + probability(value), 0),
    Math.log(length + 1),
    rules.reduce((a, b) => Math.max(a, b), 0),
    rules.reduce((count, rule) => count + (rule > 0 ? 1 : 0), 0),
    words[themes] ?? 0,
    words.subarray(0, themes).reduce((a, b) => Math.max(a, b), -Infinity),
  ]);
}
