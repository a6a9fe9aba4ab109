import { seeded } from '../../src/core/stats/seeded.ts';
import type { TaughtHeading } from './teaching-list.ts';

/** A softmax over kinds: for each feature a weight for each kind. */
export interface Model {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const ROUNDS = 16;
const RATE = 0.3;
const DECAY = 1e-4;
/** Smaller weights are dropped; what is kept is rounded to steps of 1 / STEPS. */
const LEAST = 0.7;
export const STEPS = 10;

/** The probability of each kind, in the order of the model's kinds. */
export function probabilities(model: Model, features: readonly string[]): number[] {
  const sums = [...model.bias];
  const share = 1 / Math.sqrt(features.length);
  for (const feature of features) {
    for (const [k, weight] of (model.weights.get(feature) ?? []).entries()) {
      sums[k] = (sums[k] ?? 0) + weight * share;
    }
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Learns by AdaGrad, with weights that decay; the same list gives the same model. */
export function learn(taught: readonly TaughtHeading[]): Model {
  const kinds = [...new Set(taught.map(({ kind }) => kind))].sort();
  const bias = kinds.map(() => 0);
  const biasSquares = kinds.map(() => 1e-6);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const { features } of taught) {
    for (const feature of features) {
      weights.set(
        feature,
        kinds.map(() => 0),
      );
      squares.set(
        feature,
        kinds.map(() => 0.01),
      );
    }
  }
  const model = { kinds, bias, weights };
  const random = seeded(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, kind } of shuffled(taught, random)) {
      const chances = probabilities(model, features);
      const share = 1 / Math.sqrt(features.length);
      for (const [k, chance] of chances.entries()) {
        const error = chance - (kinds[k] === kind ? 1 : 0);
        biasSquares[k] = (biasSquares[k] ?? 0) + error * error;
        bias[k] = (bias[k] ?? 0) - (0.3 * RATE * error) / Math.sqrt(biasSquares[k]);
        for (const feature of features) {
          const own = weights.get(feature) ?? [];
          const seen = squares.get(feature) ?? [];
          const slope = error * share + DECAY * (own[k] ?? 0);
          seen[k] = (seen[k] ?? 0) + slope * slope;
          own[k] = (own[k] ?? 0) - (RATE * slope) / Math.sqrt(seen[k]);
        }
      }
    }
  }
  return pruned(model);
}

function pruned(model: Model): Model {
  const kept = [...model.weights]
    .map(([feature, own]): [string, number[]] => [
      feature,
      own.map((w) => (Math.abs(w) < LEAST ? 0 : Math.round(w * STEPS) / STEPS)),
    ])
    .filter(([, own]) => own.some((w) => w !== 0));
  return { ...model, weights: new Map(kept) };
}
