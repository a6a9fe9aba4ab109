import type { CodePointOffsets } from '../../text/offsets.ts';
import type { Evidence } from '../proposal.ts';
import type { Token } from '../tokens.ts';
import { shareOf } from './heads.ts';
import type { Heads, Known } from './heads.ts';

/** A passage as its words lie in it. */
export interface Laid {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly offsets: CodePointOffsets;
}

/** Most stretches of words that are shown. */
const MOST_SHOWN = 4;
/** Words that weigh less than this share of the heaviest are not shown. */
const LEAST_SHARE = 0.35;

/** How much each word of a passage weighs for one output; below 0 where it weighs against. */
export function weightsOfTokens(
  heads: Heads,
  known: readonly Known[],
  output: number,
  tokens: number,
): Float64Array {
  const weights = new Float64Array(tokens);
  for (const one of known) {
    const share = shareOf(heads, one, output);
    if (share === 0) continue;
    const places = one.feature.at;
    for (const { from, to } of places) {
      const units = from === to ? [from] : [from, to];
      for (const unit of units) {
        const part = share / (places.length * units.length * (unit.to - unit.from));
        for (let at = unit.from; at < unit.to; at += 1) weights[at] = (weights[at] ?? 0) + part;
      }
    }
  }
  return weights;
}

/** The heaviest words, neighbours joined, in order of place; may be empty where nothing weighs. */
export function heaviest(weights: Float64Array, laid: Laid): readonly Evidence[] {
  const least = weights.reduce((a, b) => Math.max(a, b), 0) * LEAST_SHARE;
  if (least <= 0) return [];
  const runs: { first: number; last: number; weight: number }[] = [];
  for (const [at, weight] of weights.entries()) {
    if (weight < least) continue;
    const run = runs.at(-1);
    const near = run !== undefined && at - run.last <= 2 && sameSentence(laid, run.last, at);
    if (run !== undefined && near) {
      run.last = at;
      run.weight = Math.max(run.weight, weight);
    } else {
      runs.push({ first: at, last: at, weight });
    }
  }
  return runs
    .toSorted((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => {
      const start = laid.tokens[first]?.start ?? 0;
      const end = laid.tokens[last]?.end ?? start;
      return {
        start: laid.offsets.toCodePoints(start),
        end: laid.offsets.toCodePoints(end),
        text: laid.text.slice(start, end),
      };
    });
}

function sameSentence({ tokens }: Laid, one: number, two: number): boolean {
  return tokens[one]?.sentence === tokens[two]?.sentence;
}
