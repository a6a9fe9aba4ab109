import type { Calibration } from '../src/core/themes/learned/theme-odds.ts';

/** Each point of the line stands for about this many proposals. */
const GROUP = 150;
/** Below this nothing is ever proposed, and nothing needs mending. */
const LEAST = 0.1;

/**
 * A line that mends probabilities to the share found right: means of groups of like probability, made
 * to ascend by pooling neighbours (isotonic regression by pool adjacent violators).
 */
export function calibrate(said: readonly number[], right: readonly boolean[]): Calibration {
  const pairs = said
    .map((value, i) => ({ value, right: right[i] === true ? 1 : 0 }))
    .filter(({ value }) => value >= LEAST)
    .sort((a, b) => a.value - b.value);
  const pools: { said: number; right: number; count: number }[] = [];
  for (let from = 0; from < pairs.length; from += GROUP) {
    const group = pairs.slice(from, from + GROUP);
    const count = group.length;
    const sum = (of: 'value' | 'right'): number => group.reduce((a, b) => a + b[of], 0);
    pools.push({ said: sum('value') / count, right: sum('right') / count, count });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || before.right <= last.right) break;
      const both = before.count + last.count;
      const mean = (of: 'said' | 'right'): number =>
        (before[of] * before.count + last[of] * last.count) / both;
      pools.splice(-2, 2, { said: mean('said'), right: mean('right'), count: both });
    }
  }
  return { said: pools.map((p) => p.said), right: pools.map((p) => p.right) };
}
