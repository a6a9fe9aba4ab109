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

/**
 * Added to each block's square length, so that the few words of a short passage do not weigh as much
 * as the many of a long one; about three words of middling rarity.
 */
const SHORT = 20_000;

/** A feature the heads know, with what it is scaled by in this passage. */
export interface Known {
  readonly feature: Feature;
  readonly row: number;
  readonly scale: number;
}

/** The features that the heads know, each block scaled by rarity to a length of nearly 1. */
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
  const by = scalesOf(squares);
  return known.map(({ feature, row }) => ({ feature, row, scale: by[feature.block] ?? 0 }));
}

/** By block, what a row of its weights is scaled by, given the square of the block's length. */
function scalesOf(squares: Float64Array): readonly number[] {
  return Array.from(squares, (sum) => 1 / (Math.sqrt(sum + SHORT) * RARITY_STEP));
}

/** What some of a passage's features add up to, before they are scaled. */
export interface Tally {
  /** By block, the square of its length. */
  readonly squares: Float64Array;
  /** By block and output. */
  readonly sums: Float64Array;
}

/** Adds up features, to be scored with others. */
export function tallyOf(heads: Heads, features: readonly Feature[]): Tally {
  const outputs = heads.bias.length;
  const squares = new Float64Array(BLOCKS);
  const sums = new Float64Array(BLOCKS * outputs);
  for (const { hash, block } of features) {
    const row = heads.rows.get(hash);
    if (row === undefined) continue;
    const rarity = heads.rarity[row] ?? 0;
    squares[block] = (squares[block] ?? 0) + rarity * rarity;
    const end = heads.starts[row + 1] ?? 0;
    for (let i = heads.starts[row] ?? end; i < end; i += 1) {
      const at = block * outputs + (heads.outputs[i] ?? 0);
      sums[at] = (sums[at] ?? 0) + (heads.weights[i] ?? 0);
    }
  }
  return { squares, sums };
}

/** The same scores as of all features together, from tallies of parts that have none in common. */
export function scoresOfTallies(heads: Heads, tallies: readonly Tally[]): Float64Array {
  const outputs = heads.bias.length;
  const total = (of: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + of(tally), 0);
  const squares = Float64Array.from({ length: BLOCKS }, (_, block) =>
    total((tally) => tally.squares[block] ?? 0),
  );
  const by = scalesOf(squares);
  return Float64Array.from(heads.bias, (bias, output) => {
    const sum = by.reduce(
      (so, scale, block) =>
        so + scale * total((tally) => tally.sums[block * outputs + output] ?? 0),
      0,
    );
    return sum * (heads.steps[output] ?? 0) + bias;
  });
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
