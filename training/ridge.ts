import { backward, forward } from './sparse.ts';
import type { Sparse } from './sparse.ts';

/** Weights of columns by outputs, and a constant for each output. */
export interface Ridge {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** A step of this share of the first residual ends the search. */
const ENOUGH = 3e-3;
const MOST_STEPS = 60;

/**
 * Ridge regression of several outputs (A. Hoerl and R. Kennard 1970) in its dual form, by conjugate
 * gradients (M. Hestenes and E. Stiefel 1952). `targets` are rows by outputs; each output's mean is
 * its constant. No chance in it: the same rows give the same weights.
 */
export function ridge(
  rows: Sparse,
  targets: Float64Array,
  outputs: number,
  penalty: number,
): Ridge {
  const count = rows.starts.length - 1;
  const bias = new Float64Array(outputs);
  each(targets, outputs, (value, o) => (bias[o] = (bias[o] ?? 0) + value / count));
  const residual = targets.map((value, i) => value - (bias[i % outputs] ?? 0));
  const dual = new Float64Array(residual.length);
  const direction = residual.slice();
  let norms = squares(residual, outputs);
  const enough = norms.map((norm) => norm * ENOUGH * ENOUGH);
  for (let step = 0; step < MOST_STEPS && norms.some((n, o) => n > (enough[o] ?? 0)); step += 1) {
    const image = forward(rows, backward(rows, direction, outputs), outputs);
    each(image, outputs, (value, _, i) => (image[i] = value + penalty * (direction[i] ?? 0)));
    const curve = new Float64Array(outputs);
    each(
      image,
      outputs,
      (value, o, i) => (curve[o] = (curve[o] ?? 0) + value * (direction[i] ?? 0)),
    );
    const length = norms.map((norm, o) => (curve[o] === 0 ? 0 : norm / (curve[o] ?? 1)));
    each(image, outputs, (value, o, i) => {
      dual[i] = (dual[i] ?? 0) + (length[o] ?? 0) * (direction[i] ?? 0);
      residual[i] = (residual[i] ?? 0) - (length[o] ?? 0) * value;
    });
    const next = squares(residual, outputs);
    const turn = next.map((norm, o) => (norms[o] === 0 ? 0 : norm / (norms[o] ?? 1)));
    each(residual, outputs, (value, o, i) => {
      direction[i] = value + (turn[o] ?? 0) * (direction[i] ?? 0);
    });
    norms = next;
  }
  return { weights: backward(rows, dual, outputs), bias };
}

function each(
  matrix: Float64Array,
  outputs: number,
  visit: (value: number, output: number, index: number) => void,
): void {
  for (let i = 0; i < matrix.length; i += 1) visit(matrix[i] ?? 0, i % outputs, i);
}

function squares(matrix: Float64Array, outputs: number): Float64Array {
  const sums = new Float64Array(outputs);
  each(matrix, outputs, (value, o) => (sums[o] = (sums[o] ?? 0) + value * value));
  return sums;
}
