import type { Evaluated, PassageSet } from './evaluate.ts';
import { rarity } from './rank.ts';

/** A passage holds a part of a search worth showing with at least this share of what all its parts weigh. */
const LEAST = 0.3;

/** Passages that hold a part of what was asked for. */
export interface Nearly {
  readonly set: PassageSet;
  /** By passage id: the share that it holds of what the parts weigh, the rarer ones weighing more, 0 to 1. */
  readonly share: Float32Array;
}

/**
 * Passages that are not found, but hold some of the parts of a search and everything else that was asked for. None where the
 * search has one part.
 */
export function nearly({ set, besides, groups }: Evaluated, passages: number): Nearly {
  const share = new Float32Array(set.length);
  const partly: PassageSet = new Uint8Array(set.length);
  if (groups.length < 2) return { set: partly, share };
  const weights = groups.map((group) => rarity(group.passages, passages));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, { found }] of groups.entries()) {
    const weight = (weights[at] ?? 0) / all;
    for (let id = 0; id < share.length; id += 1) {
      if (found[id] !== 0) share[id] = (share[id] ?? 0) + weight;
    }
  }
  for (let id = 0; id < partly.length; id += 1) {
    if (besides[id] === 1 && set[id] === 0 && (share[id] ?? 0) >= LEAST) partly[id] = 1;
  }
  return { set: partly, share };
}
