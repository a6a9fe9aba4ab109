import type { Stance } from '../themes/proposal.ts';
import { splitSentences } from '../text/sentences.ts';
import { bearingOn } from './evaluate.ts';
import type { FoundGroup } from './evaluate.ts';
import { headingsOf } from './heading-index.ts';
import type { PassageTable } from './passage-table.ts';
import { partWeight } from './rank.ts';
import type { WorthyPassage } from './shared-words.ts';
import { typedCount } from './sought-terms.ts';
import type { TextHit } from './text-matcher.ts';

/** A passage whose text was read. */
export interface ReadPassage extends WorthyPassage {
  /** Where the search's words stand in it, in order. */
  readonly hits: readonly TextHit[];
}

/** What passages are read for. */
export interface ReadFor {
  readonly table: PassageTable;
  readonly groups: readonly FoundGroup[];
  /** Themes that the search names or is about, and the stance that it asks for. */
  readonly themes: ReadonlySet<string>;
  readonly stance: Stance | undefined;
}

/** What speaks for a passage or against it once it is read; each is 0 or more but for the likeness, which may fall just below. */
export interface ReadingSigns {
  /** Words before the first of the search's: a logarithm. */
  readonly lateness: number;
  /** Share of what the search's parts weigh that it does not hold. */
  readonly lacking: number;
  /** The same of what its heading says. */
  readonly headed: number;
  /** How much of the search stands in one sentence: the squared shares of all sentences, added up. */
  readonly together: number;
  /** How sure its tags are of the themes of the search, added up. */
  readonly bearing: number;
  /** Names and other capitals within sentences, by word. */
  readonly names: number;
  /** How much it shares with the best: see `sharedWords`. */
  readonly likeness: number;
  /** 1 in a section of that kind. */
  readonly quotation: number;
  readonly analysis: number;
}

/** Makes ready what all passages of a search are read for, and reads one after the other. */
export function signsReader({
  table,
  groups,
  themes,
  stance,
}: ReadFor): (passage: ReadPassage) => Omit<ReadingSigns, 'likeness'> {
  const weights = groups.map((group) => partWeight(group, table.count));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const headings = headingsOf(table.sections);
  const headed = groups.map(({ group }) => headings.sectionsOf(group));
  // A part of several typed terms gives each its share of what it weighs.
  const termWeights = groups.flatMap(({ group }, at) => {
    const count = typedCount([group]);
    return Array.from({ length: count }, () => (weights[at] ?? 0) / count);
  });
  const shareOf = (terms: ReadonlySet<number>): number =>
    [...terms].reduce((sum, term) => sum + (termWeights[term] ?? 0), 0) / all;

  return ({ id, text, words, hits }) => {
    const section = table.section[id] ?? 0;
    const kind = table.sections[section]?.kind;
    const length = Math.max(1, words.length);
    const sum = (counts: (group: FoundGroup, at: number) => boolean): number =>
      groups.reduce((most, group, at) => most + (counts(group, at) ? (weights[at] ?? 0) : 0), 0) /
      all;
    return {
      lateness: Math.log(1 + (hits[0]?.from ?? length)),
      lacking: sum(({ found }) => (found[id] ?? 0) === 0),
      headed: table.heading[id] === 1 ? 0 : sum((_, at) => headed[at]?.has(section) === true),
      together: together(text, hits, shareOf),
      bearing: bearingOn(themes, id, table, stance),
      names: (text.match(/[a-z,] [A-Z]/gu) ?? []).length / length,
      quotation: Number(kind === 'quotation'),
      analysis: Number(kind === 'analysis'),
    };
  };
}

/** How much of the search stands in one sentence. */
function together(
  text: string,
  hits: readonly TextHit[],
  shareOf: (terms: ReadonlySet<number>) => number,
): number {
  if (hits.length === 0) return 0;
  const sentences = splitSentences(text);
  const termsOf = new Map<number, Set<number>>();
  let at = 0;
  for (const { start, typed } of hits) {
    while (at < sentences.length - 1 && start >= (sentences[at]?.end ?? 0)) at += 1;
    const terms = termsOf.get(at);
    if (terms === undefined) termsOf.set(at, new Set(typed));
    else for (const term of typed) terms.add(term);
  }
  return [...termsOf.values()].reduce((sum, terms) => sum + shareOf(terms) ** 2, 0);
}
