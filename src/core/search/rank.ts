import type { SectionKind } from '../review/review.ts';
import { SAID } from './evaluate.ts';
import type { FoundGroup, PassageSet } from './evaluate.ts';
import { headingsOf } from './heading-index.ts';
import type { PassageTable } from './passage-table.ts';

/** What each passage of a set is worth to the search, by id; the more the better. */
export type Scores = Float32Array<ArrayBuffer>;

/** Parameters of bm25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), at their usual values. */
const K1 = 1.2;
const B = 0.75;
/** What another way of saying something counts beside what was typed. */
const OTHER_WAY = 0.75;
/** and what only goes with it. */
const WIDER = 0.4;
/** What words count by how they say a part of a search. */
const SAID_WORTH: Readonly<Record<number, number>> = {
  0: 0,
  [SAID.byTag]: 0,
  [SAID.wider]: WIDER,
  [SAID.otherwise]: OTHER_WAY,
  [SAID.asTyped]: 1,
};
/** Passages shorter than this share of the mean are taken to be so long: a bare heading says little, however short it is. */
const SHORTEST = 0.8;
/** What a part weighs that the field has a name for, beside plain words: these stand in passages about anything. */
const NAMED = 1.4;
/** What it adds that the heading above says the same. */
const UNDER_HEADING = 0.6;
/** What the heading is worth above a passage that holds another part of the search, and this one not. */
const BY_HEADING = 0.8;
/** What a tag of a theme that the search names is worth where it is sure; the length of the passage matters less to it than to words. */
const BY_TAG = 0.5;
const TAG_LENGTH = 0.3;

/** What a review says in its conclusions counts more than what it says of itself. */
const SECTION_WEIGHT: Readonly<Partial<Record<SectionKind, number>>> = {
  recommendations: 1.3,
  findings: 1.3,
  good_practice: 1.2,
  conclusion: 1.2,
  analysis: 1.15,
  front: 0.6,
  contents: 0.3,
  method: 0.75,
  terms: 0.65,
  introduction: 0.85,
  glossary: 0.5,
  references: 0.4,
  appendix: 0.7,
};

/**
 * bm25 of each passage with every term counted once, as passages are short. Passages of findings and recommendations, those
 * under a heading that says the same, and those tagged with a theme that the search names count more: a confirmed tag more
 * than a proposed one, and that by its confidence. All 0 where nothing but fields was asked for.
 */
export function score(set: PassageSet, groups: readonly FoundGroup[], table: PassageTable): Scores {
  const scores: Scores = new Float32Array(table.size);
  const mean = Math.max(1, table.meanWords);
  const weights = table.sections.map(({ kind }) => SECTION_WEIGHT[kind] ?? 1);
  const headings = headingsOf(table.sections);
  for (const part of groups) {
    const { group, found, tagged } = part;
    const weight = partWeight(part, table.count);
    const headed = new Uint8Array(table.sections.length);
    for (const section of headings.sectionsOf(group)) headed[section] = 1;
    for (let id = 0; id < table.size; id += 1) {
      if (set[id] === 0) continue;
      const section = table.section[id] ?? 0;
      const isHeaded = headed[section] === 1 && table.heading[id] === 0;
      const said = SAID_WORTH[found[id] ?? 0] ?? 0;
      const sureness = (tagged?.[id] ?? 0) / 100;
      if (said === 0 && sureness === 0 && !isHeaded) continue;
      const length = Math.max(table.words[id] ?? 0, mean * SHORTEST) / mean;
      const saturation = (K1 + 1) / (1 + K1 * (1 - B + B * length));
      const byWords =
        said === 0
          ? Number(isHeaded) * BY_HEADING
          : said * (saturation + Number(isHeaded) * UNDER_HEADING);
      const byTag = BY_TAG * sureness * (1 - TAG_LENGTH + TAG_LENGTH * saturation);
      scores[id] = (scores[id] ?? 0) + weight * (byWords + byTag) * (weights[section] ?? 1);
    }
  }
  return scores;
}

/** What a part of a search weighs that is found in some of so many passages: the rarer, the more. */
export function partWeight({ group, passages }: FoundGroup, of: number): number {
  const isNamed =
    group.themes !== undefined || group.ways.some(({ expansion }) => expansion.kind !== 'spelling');
  return rarity(passages, of) * (isNamed ? NAMED : 1);
}

/** What a word weighs that stands in so many passages (the inverse document frequency of bm25). */
export function rarity(passages: number, of: number): number {
  return Math.log(1 + (of - passages + 0.5) / (passages + 0.5));
}

/** The best passages of a set by id, the best first, the earlier of equals. */
export function best(set: PassageSet, scores: Scores, most: number): number[] {
  if (most === 0) return [];
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean =>
    (scores[a] ?? 0) < (scores[b] ?? 0) || ((scores[a] ?? 0) === (scores[b] ?? 0) && a > b);
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = at;
      if (left < heap.length && isWorse(heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
      if (right < heap.length && isWorse(heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0];
      at = worst;
    }
  };
  const rise = (): void => {
    for (let at = heap.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!isWorse(heap[at] ?? 0, heap[above] ?? 0)) return;
      [heap[at], heap[above]] = [heap[above] ?? 0, heap[at] ?? 0];
      at = above;
    }
  };
  for (let id = 0; id < set.length; id += 1) {
    if (!set[id]) continue;
    if (heap.length < most) {
      heap.push(id);
      rise();
    } else if (isWorse(heap[0] ?? 0, id)) {
      heap[0] = id;
      sink();
    }
  }
  return heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
}
