import type { Sparse } from './sparse.ts';

/** Weights of columns by outputs, and a constant for each output. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** The search ends once no row's slope in the dual leaves its bound by more than this. */
const ENOUGH = 0.01;
const MOST_PASSES = 200;

/**
 * A linear support vector machine for each output, with squared loss: the least
 * (|w|^2 + b^2) / 2 + cost x (the squares of what rows lack of a margin of 1), found in its dual by coordinate
 * descent with shrinking (C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. Keerthi and S. Sundararajan 2008). `targets` are
 * rows by outputs, 1 or -1. The rows are gone through in an order that looks like chance and is always the same.
 */
export function supportVectors(
  rows: Sparse,
  targets: Float64Array,
  outputs: number,
  cost: number,
): Linear {
  const count = rows.starts.length - 1;
  const lengths = squaredLengths(rows);
  const weights = new Float64Array(rows.columns * outputs);
  const bias = new Float64Array(outputs);
  for (let output = 0; output < outputs; output += 1) {
    const signs = Int8Array.from({ length: count }, (_, row) =>
      (targets[row * outputs + output] ?? 0) > 0 ? 1 : -1,
    );
    const own = separate(rows, signs, lengths, 1 / (2 * cost));
    for (const [column, weight] of own.weights.entries()) {
      weights[column * outputs + output] = weight;
    }
    bias[output] = own.bias;
  }
  return { weights, bias };
}

/** One machine; `slack` is what the squared loss adds to the diagonal of the dual. */
function separate(
  rows: Sparse,
  signs: Int8Array,
  lengths: Float64Array,
  slack: number,
): { readonly weights: Float64Array; readonly bias: number } {
  const { starts, index, value } = rows;
  const count = signs.length;
  const weights = new Float64Array(rows.columns);
  let bias = 0;
  const dual = new Float64Array(count);
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  let active = count;
  let beyond = Infinity;
  let state = 1;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let most = -Infinity;
    let least = Infinity;
    for (let i = active - 1; i > 0; i -= 1) {
      state = (state * 48_271) % 2_147_483_647;
      swap(order, i, state % (i + 1));
    }
    for (let at = 0; at < active; at += 1) {
      const row = order[at] ?? 0;
      const sign = signs[row] ?? 0;
      const from = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      let score = bias;
      for (let i = from; i < end; i += 1) score += (value[i] ?? 0) * (weights[index[i] ?? 0] ?? 0);
      const now = dual[row] ?? 0;
      const slope = sign * score - 1 + slack * now;
      if (now === 0 && slope > beyond) {
        active -= 1;
        swap(order, at, active);
        at -= 1;
        continue;
      }
      const pull = now === 0 ? Math.min(slope, 0) : slope;
      most = Math.max(most, pull);
      least = Math.min(least, pull);
      if (Math.abs(pull) < 1e-12) continue;
      const next = Math.max(0, now - slope / ((lengths[row] ?? 0) + 1 + slack));
      const step = (next - now) * sign;
      dual[row] = next;
      bias += step;
      for (let i = from; i < end; i += 1) {
        const column = index[i] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (value[i] ?? 0);
      }
    }
    if (most - least <= ENOUGH) {
      if (active === count) break;
      // What was set aside is asked once more.
      active = count;
      beyond = Infinity;
    } else {
      beyond = most <= 0 ? Infinity : most;
    }
  }
  return { weights, bias };
}

function squaredLengths({ starts, value }: Sparse): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, row) => {
    let sum = 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? end; i < end; i += 1) sum += (value[i] ?? 0) ** 2;
    return sum;
  });
}

function swap(order: Uint32Array, one: number, other: number): void {
  const kept = order[one] ?? 0;
  order[one] = order[other] ?? 0;
  order[other] = kept;
}
