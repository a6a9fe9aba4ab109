/** How strongly the rules speak for each theme, and the words: what odds are made of. */
export interface Signs {
  /** Word scores by theme, and last the score of "no theme at all". */
  readonly words: Float64Array;
  /** Strength of the strongest rule that fired, by theme; 0 where none did. */
  readonly rules: Float64Array;
}

/** Number of signs that `signsOf` gives for a theme. */
export const SIGNS = 12;

/**
 * The signs for and against one theme in a passage, in a fixed order: what its words and its rules
 * say, how it stands to the passage's other themes, and how much the passage speaks of themes at all.
 */
export function signsOf({ words, rules }: Signs): readonly Float64Array[] {
  const themes = words.length - 1;
  const own = words.subarray(0, themes);
  const none = words[themes] ?? 0;
  const falling = own.toSorted().toReversed();
  const top = falling[0] ?? 0;
  const three = falling.subarray(0, 3);
  const high = three.reduce((a, b) => a + b, 0) / Math.max(1, three.length);
  const mean = own.reduce((a, b) => a + b, 0) / Math.max(1, themes);
  const strongest = rules.reduce((a, b) => Math.max(a, b), 0);
  const many = rules.reduce((count, rule) => count + (rule > 0.3 ? 1 : 0), 0);
  return Array.from(own, (word, theme) => {
    const rule = rules[theme] ?? 0;
    const fired = rule > 0 ? 1 : 0;
    return Float64Array.of(
      word,
      rule,
      fired,
      word * fired,
      high,
      mean,
      none,
      none * word,
      word - top,
      word === top ? 1 : 0,
      strongest,
      many,
    );
  });
}

/** A logistic scale: weights of signs and a constant. */
export interface Scale {
  readonly constant: number;
  readonly weights: readonly number[];
}

/** The logit that a scale gives to signs. */
export function logit({ constant, weights }: Scale, signs: ArrayLike<number>): number {
  let sum = constant;
  for (const [index, weight] of weights.entries()) sum += weight * (signs[index] ?? 0);
  return sum;
}

/** Probability of a logit. */
export function probability(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A line of points by which a probability is mended to what was found right; both ascend. */
export interface Calibration {
  readonly said: readonly number[];
  readonly right: readonly number[];
}

/** The calibrated share, between the points by a straight line; never falls as `said` rises. */
export function calibrated({ said, right }: Calibration, value: number): number {
  const last = said.length - 1;
  if (last < 0) return value;
  if (value <= (said[0] ?? 0)) return right[0] ?? 0;
  for (let i = 1; i <= last; i += 1) {
    const high = said[i] ?? 0;
    if (value > high) continue;
    const low = said[i - 1] ?? 0;
    const from = right[i - 1] ?? 0;
    const to = right[i] ?? 0;
    return high === low ? to : from + ((to - from) * (value - low)) / (high - low);
  }
  return right[last] ?? 0;
}
