import type { Evaluated, PassageSet } from './evaluate.ts';
import { partWeight, score } from './rank.ts';
import type { Scores } from './rank.ts';
import type { PassageTable } from './passage-table.ts';

/** A passage holds a part of a search worth showing with at least this share of what all its parts weigh that stand in the library. */
const LEAST = 0.3;
/** What a sure tag of a theme that the words are about counts, as a share of all parts, */
const ABOUT_SHARE = 1.2;
/** and beside the words that stand there: about as much as a word in every tenth passage. */
const ABOUT_WORTH = 2.4;

/** Passages that hold a part of what was asked for. */
export interface Nearly {
  readonly set: PassageSet;
  /** By passage id: what it is worth; the more the better. */
  readonly scores: Scores;
}

/**
 * Passages that are not found, but hold some of the parts of a search and everything else that was asked for; what holds more of the
 * search comes first. `about` says by passage id how sure a tag is of a theme that the words are about, in hundredths: such a
 * tag counts as a part, too. None where the search has one part and is about no theme.
 */
export function nearly(
  { set, besides, groups }: Evaluated,
  table: PassageTable,
  about: PassageSet | null = null,
): Nearly {
  const share = new Float32Array(set.length);
  const partly: PassageSet = new Uint8Array(set.length);
  if (groups.length < 2 && about === null) return { set: partly, scores: share };
  const weights = groups.map((group) => partWeight(group, table.count));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, { found }] of groups.entries()) {
    const weight = (weights[at] ?? 0) / all;
    for (let id = 0; id < share.length; id += 1) {
      if (found[id] !== 0) share[id] = (share[id] ?? 0) + weight;
    }
  }
  if (about !== null) {
    for (let id = 0; id < share.length; id += 1)
      share[id] = (share[id] ?? 0) + (ABOUT_SHARE * (about[id] ?? 0)) / 100;
  }
  // What stands nowhere weighs the most, and no passage is to blame for it.
  const there = groups.reduce(
    (sum, { passages }, at) => sum + (passages === 0 ? 0 : (weights[at] ?? 0)),
    0,
  );
  const least = LEAST * (there === 0 ? 1 : there / all);
  for (let id = 0; id < partly.length; id += 1) {
    if (besides[id] === 1 && set[id] === 0 && (share[id] ?? 0) >= least) partly[id] = 1;
  }
  const scores = score(partly, groups, table).map(
    (one, id) => (one + (ABOUT_WORTH * (about?.[id] ?? 0)) / 100) * (share[id] ?? 0),
  );
  return { set: partly, scores };
}
