import type { Scale } from '../src/core/themes/learned/theme-odds.ts';

/** Keeps the solution finite where signs separate perfectly; too small to matter elsewhere. */
const PENALTY = 1;
const STEPS = 12;

/** Logistic regression by Newton's method, with a small ridge penalty on standardised signs. */
export function logistic(rows: readonly ArrayLike<number>[], right: readonly boolean[]): Scale {
  const signs = rows[0]?.length ?? 0;
  const mean = new Float64Array(signs);
  const spread = new Float64Array(signs);
  for (const row of rows)
    for (let s = 0; s < signs; s += 1) mean[s] = (mean[s] ?? 0) + (row[s] ?? 0);
  for (let s = 0; s < signs; s += 1) mean[s] = (mean[s] ?? 0) / rows.length;
  for (const row of rows) {
    for (let s = 0; s < signs; s += 1) {
      spread[s] = (spread[s] ?? 0) + ((row[s] ?? 0) - (mean[s] ?? 0)) ** 2;
    }
  }
  for (let s = 0; s < signs; s += 1) spread[s] = Math.sqrt((spread[s] ?? 0) / rows.length) || 1;
  const size = signs + 1;
  const solution = new Float64Array(size);
  const at = new Float64Array(size);
  at[signs] = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(size);
    const bend = new Float64Array(size * size);
    for (const [number, row] of rows.entries()) {
      let sum = solution[signs] ?? 0;
      for (let s = 0; s < signs; s += 1) {
        at[s] = ((row[s] ?? 0) - (mean[s] ?? 0)) / (spread[s] ?? 1);
        sum += (solution[s] ?? 0) * (at[s] ?? 0);
      }
      const said = 1 / (1 + Math.exp(-sum));
      const weight = Math.max(said * (1 - said), 1e-9);
      const error = (right[number] === true ? 1 : 0) - said;
      for (let i = 0; i < size; i += 1) {
        slope[i] = (slope[i] ?? 0) + error * (at[i] ?? 0);
        for (let j = 0; j <= i; j += 1) {
          bend[i * size + j] = (bend[i * size + j] ?? 0) + weight * (at[i] ?? 0) * (at[j] ?? 0);
        }
      }
    }
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < i; j += 1) bend[j * size + i] = bend[i * size + j] ?? 0;
      if (i === signs) continue;
      slope[i] = (slope[i] ?? 0) - PENALTY * (solution[i] ?? 0);
      bend[i * size + i] = (bend[i * size + i] ?? 0) + PENALTY;
    }
    const move = solved(bend, slope);
    for (let i = 0; i < size; i += 1) solution[i] = (solution[i] ?? 0) + (move[i] ?? 0);
  }
  const weights = Array.from(spread, (one, s) => (solution[s] ?? 0) / one);
  const shift = weights.reduce((sum, weight, s) => sum + weight * (mean[s] ?? 0), 0);
  return { constant: (solution[signs] ?? 0) - shift, weights };
}

/** Gaussian elimination with pivoting; changes its arguments. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const get = (i: number, j: number): number => matrix[i * size + j] ?? 0;
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let i = k + 1; i < size; i += 1)
      if (Math.abs(get(i, k)) > Math.abs(get(pivot, k))) pivot = i;
    if (pivot !== k) {
      for (let j = 0; j < size; j += 1) {
        const kept = get(k, j);
        matrix[k * size + j] = get(pivot, j);
        matrix[pivot * size + j] = kept;
      }
      const kept = right[k] ?? 0;
      right[k] = right[pivot] ?? 0;
      right[pivot] = kept;
    }
    for (let i = k + 1; i < size; i += 1) {
      const factor = get(i, k) / get(k, k);
      if (factor === 0) continue;
      for (let j = k; j < size; j += 1) matrix[i * size + j] = get(i, j) - factor * get(k, j);
      right[i] = (right[i] ?? 0) - factor * (right[k] ?? 0);
    }
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0;
    for (let j = i + 1; j < size; j += 1) sum -= get(i, j) * (result[j] ?? 0);
    result[i] = sum / get(i, i);
  }
  return result;
}
