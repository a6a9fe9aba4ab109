import type { TextHit } from './text-matcher.ts';

/**
 * What is fitted to judged searches (odd numbers; docs/decisions/0043): by how much closeness counts, what a passage loses that
 * begins with something else, and what it gains by each sure tag of a theme of the search.
 */
const CLOSENESS = 2.1;
const LATE = 0.8;
const BEARING = 0.86;

/** What is seen of a passage once its text is read. */
export interface ReadPassage {
  /** Where the search's words stand in it, in order. */
  readonly hits: readonly TextHit[];
  /** How many words it has. */
  readonly words: number;
  /** How sure its tags are of the themes that the search names or is about, added up. */
  readonly bearing: number;
}

/**
 * By how much better than its score a passage is, now that its text was read, for a search of so many typed terms: 1 where nothing
 * speaks for or against it. An explainable sum of logarithms (a linear ranker; T.-Y. Liu, "Learning to Rank for Information Retrieval",
 * 2009): how close its words come to what was typed, how early it speaks of it, and on how many of the themes it bears.
 */
export function readingWorth({ hits, words, bearing }: ReadPassage, typed: number): number {
  const late = (hits[0]?.from ?? words) / Math.max(1, words);
  return closeness(hits, typed) ** CLOSENESS * Math.exp(BEARING * bearing - LATE * late);
}

/** How often the search's parts stand there, whether just as typed, and how near to one another: about 0.9 to 2.2. */
function closeness(hits: readonly TextHit[], typed: number): number {
  if (hits.length === 0 || typed === 0) return 1;
  const counts = new Map<number, number>();
  for (const term of hits.flatMap((hit) => hit.typed))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const often = [...counts.values()].reduce((sum, count) => sum + Math.log2(count), 0) / typed;
  const asTyped = hits.filter(({ isAsTyped }) => isAsTyped).length / hits.length;
  const isSeveral = typed > 1 && counts.size > 1;
  const near = isSeveral ? Math.min(1, counts.size / shortestSpan(hits, counts.size)) : 0;
  return 0.9 + 0.3 * Math.min(2, often) + 0.25 * asTyped + 0.4 * near * (counts.size / typed);
}

/** Words from the first to the last of the shortest stretch that holds hits for so many typed terms. */
function shortestSpan(hits: readonly TextHit[], typed: number): number {
  const held = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const hit of hits) {
    for (const term of hit.typed) held.set(term, (held.get(term) ?? 0) + 1);
    while (held.size === typed) {
      const left = hits[first];
      if (left === undefined) break;
      shortest = Math.min(shortest, hit.to - left.from);
      for (const term of left.typed) {
        const count = (held.get(term) ?? 1) - 1;
        if (count === 0) held.delete(term);
        else held.set(term, count);
      }
      first += 1;
    }
  }
  return shortest;
}
