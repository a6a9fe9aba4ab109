import type { Feature } from '../src/core/themes/learned/features.ts';
import { BLOCK_WEIGHTS } from '../src/core/themes/learned/features.ts';
import { RARITY_STEP, knownTo } from '../src/core/themes/learned/heads.ts';
import type { Heads } from '../src/core/themes/learned/heads.ts';
import { supportVectors } from './support-vectors.ts';
import { sparse } from './sparse.ts';

/** What heads are fitted to. */
export interface FitHeads {
  /** The features of each instance. */
  readonly instances: readonly (readonly Feature[])[];
  /** Instances by outputs: 1 where an output holds, -1 where not. */
  readonly targets: Float64Array;
  readonly outputs: number;
  /** What a row costs that lacks a margin of 1, beside the length of the weights. */
  readonly cost: number;
  /** By block, in how many instances a feature must stand to be kept. */
  readonly least: readonly number[];
}

/** Weights within this many steps of 0 are left out. */
const NEGLIGIBLE = 2;

/** A linear support vector machine for each output, pressed into bytes. */
export function fitHeads(given: FitHeads): Heads {
  const { instances, targets, outputs, cost, least } = given;
  const counts = new Map<number, number>();
  const blocks = new Map<number, number>();
  for (const features of instances) {
    for (const { hash, block } of features) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      blocks.set(hash, block);
    }
  }
  const kept = [...counts]
    .filter(([hash, count]) => count >= (least[blocks.get(hash) ?? 0] ?? 1))
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const rows = new Map(kept.map((hash, row) => [hash, row]));
  const rarity = Uint8Array.from(kept, (hash) => {
    const log = Math.log((instances.length + 1) / ((counts.get(hash) ?? 0) + 0.5));
    return Math.min(255, Math.max(1, Math.round(log / RARITY_STEP)));
  });
  const empty = { starts: new Uint32Array(kept.length + 1), outputs: new Uint8Array() };
  const bare: Heads = { rows, rarity, ...empty, weights: new Int8Array(), steps: [], bias: [] };
  const valueOf = (row: number, block: number, scale: number): number =>
    (rarity[row] ?? 0) * RARITY_STEP * scale * (BLOCK_WEIGHTS[block] ?? 0);
  const matrix = sparse(
    instances.map((features) =>
      knownTo(bare, features).map(({ feature, row, scale }) => [
        row,
        valueOf(row, feature.block, scale),
      ]),
    ),
    kept.length,
  );
  const { weights, bias } = supportVectors(matrix, targets, outputs, cost);
  const strength = (row: number, output: number): number =>
    (weights[row * outputs + output] ?? 0) * valueOf(row, blocks.get(kept[row] ?? 0) ?? 0, 1);
  return pressed(bare, outputs, strength, Array.from(bias));
}

function pressed(
  bare: Heads,
  outputs: number,
  strength: (row: number, output: number) => number,
  bias: readonly number[],
): Heads {
  const count = bare.rows.size;
  const steps = Array.from({ length: outputs }, (_, output) => {
    let most = 0;
    for (let row = 0; row < count; row += 1) most = Math.max(most, Math.abs(strength(row, output)));
    return most / 127;
  });
  const starts = new Uint32Array(count + 1);
  const of: number[] = [];
  const bytes: number[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let output = 0; output < outputs; output += 1) {
      const byte = Math.round(strength(row, output) / (steps[output] || 1));
      if (Math.abs(byte) <= NEGLIGIBLE) continue;
      of.push(output);
      bytes.push(byte);
    }
    starts[row + 1] = bytes.length;
  }
  return {
    ...bare,
    starts,
    outputs: Uint8Array.from(of),
    weights: Int8Array.from(bytes),
    steps,
    bias,
  };
}
