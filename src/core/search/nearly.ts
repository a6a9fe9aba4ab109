import type { Evaluated, PassageSet } from './evaluate.ts';
import { rarity } from './rank.ts';

/** At least this share of what the parts of a search weigh is most of it. */
const MOST = 0.5;

/**
 * Passages that are not found, but hold most of the parts of a search, the rarer ones weighing more, and everything else that was
 * asked for. None where the search has one part.
 */
export function nearly({ set, besides, groups }: Evaluated, passages: number): PassageSet {
  if (groups.length < 2) return new Uint8Array(set.length);
  const held = new Float32Array(set.length);
  let all = 0;
  for (const { found, passages: holding } of groups) {
    const weight = rarity(holding, passages);
    all += weight;
    for (let id = 0; id < held.length; id += 1) {
      if (found[id] !== 0) held[id] = (held[id] ?? 0) + weight;
    }
  }
  const most: PassageSet = new Uint8Array(set.length);
  for (let id = 0; id < most.length; id += 1) {
    if (besides[id] === 1 && set[id] === 0 && (held[id] ?? 0) >= all * MOST) most[id] = 1;
  }
  return most;
}
