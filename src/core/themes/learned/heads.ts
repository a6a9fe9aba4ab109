import { BLOCKS } from './features.ts';
import type { Feature } from './features.ts';

/**
 * Linear scores of several outputs over one set of features, kept small: of each feature only the
 * outputs it weighs for, each weight as a byte.
 */
export interface Heads {
  /** Row of a feature by its hash. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rarity of each row's feature, as 1/20 of its natural logarithm of passages over passages with it. */
  readonly rarity: Uint8Array;
  /** Where each row's weights begin; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly outputs: Uint8Array;
  readonly weights: Int8Array;
  /** What one step of a weight is worth, by output. */
  readonly steps: readonly number[];
  readonly bias: readonly number[];
}

/** Rarity is kept in steps of this size. */
export const RARITY_STEP = 1 / 20;

/** A feature the heads know, with what it is scaled by in this passage. */
export interface Known {
  readonly feature: Feature;
  readonly row: number;
  readonly scale: number;
}

/** The features that the heads know, each block scaled to length 1 by rarity. */
export function knownTo(heads: Heads, features: readonly Feature[]): readonly Known[] {
  const squares = new Float64Array(BLOCKS);
  const known: { feature: Feature; row: number }[] = [];
  for (const feature of features) {
    const row = heads.rows.get(feature.hash);
    if (row === undefined) continue;
    known.push({ feature, row });
    const rarity = heads.rarity[row] ?? 0;
    squares[feature.block] = (squares[feature.block] ?? 0) + rarity * rarity;
  }
  const by = Array.from(squares, (sum) => (sum === 0 ? 0 : 1 / (Math.sqrt(sum) * RARITY_STEP)));
  return known.map((one) => ({ ...one, scale: by[one.feature.block] ?? 0 }));
}

/** The score of each output; about -1 where nothing speaks for it, above 0 where much does. */
export function scoresOf(heads: Heads, known: readonly Known[]): Float64Array {
  const sums = new Float64Array(heads.bias.length);
  for (const { row, scale } of known) {
    const end = heads.starts[row + 1] ?? 0;
    for (let i = heads.starts[row] ?? end; i < end; i += 1) {
      const output = heads.outputs[i] ?? 0;
      sums[output] = (sums[output] ?? 0) + (heads.weights[i] ?? 0) * scale;
    }
  }
  return sums.map((sum, output) => sum * (heads.steps[output] ?? 0) + (heads.bias[output] ?? 0));
}

/** What one feature adds to the score of one output. */
export function shareOf(heads: Heads, { row, scale }: Known, output: number): number {
  const end = heads.starts[row + 1] ?? 0;
  for (let i = heads.starts[row] ?? end; i < end; i += 1) {
    if (heads.outputs[i] === output) {
      return (heads.weights[i] ?? 0) * scale * (heads.steps[output] ?? 0);
    }
  }
  return 0;
}
