import { evaluate, type FoundGroup, type PassageSet } from '../core/search/evaluate.ts';
import { nearly } from '../core/search/nearly.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { QueryNode } from '../core/search/query-tree.ts';
import { best, score, type Scores } from '../core/search/rank.ts';
import { learnedScores, signsOf } from '../core/search/learned-order.ts';
import { readingWorth } from '../core/search/reading-worth.ts';
import { planSearch, type Way } from '../core/search/search-plan.ts';
import { soughtTerms, typedCount } from '../core/search/sought-terms.ts';
import { TextMatcher } from '../core/search/text-matcher.ts';
import type { PageIndex } from './page-index.ts';

/** What a search of a casebook found. */
export interface PageAnswer {
  /** Places of the passages that hold all that was asked, the best first. */
  readonly all: readonly number[];
  /** Where those are few: places of passages that hold most of it, the best first. */
  readonly nearly: readonly number[];
  /** Other ways of saying what was asked that stand there, those that are off among them. */
  readonly ways: readonly Way[];
  /** Words that stand nowhere, and what was looked for instead. */
  readonly instead: readonly (readonly [typed: string, word: string])[];
  /** Finds what was asked in a passage. */
  readonly matcher: TextMatcher;
}

/** With fewer answers than this, passages that hold most of what was asked are shown too, so many. */
const FEW = 10;
/** Passages whose words are looked at to order them better than the index can. */
const MOST_READ = 70;
/** and so many of them are ordered by all that is seen in them. */
const MOST_WEIGHED = 40;

/** Searches a casebook by the rules of the library's own search. `off` are ways not looked for, by their words. */
export function searchPage(
  index: PageIndex,
  texts: readonly string[],
  typed: string,
  off: ReadonlySet<string>,
): PageAnswer {
  const instead: [string, string][] = [];
  const tree = mended(parseQuery(typed).tree, index, instead);
  const { root } = planSearch(tree, index.words, { fieldWords: true, off });
  if (root === null) {
    return { all: [], nearly: [], ways: [], instead, matcher: new TextMatcher([]) };
  }
  const { table } = index;
  const found = evaluate(root, { table, themes: [], lookUp: (term) => index.lookUp(term) });
  const groups = found.groups.map(({ group }) => group);
  const matcher = new TextMatcher(soughtTerms(groups));
  const reading = { index, texts, matcher, groups: found.groups };
  const all = ordered(reading, found.set, score(found.set, found.groups, table));
  const partly = nearly(found, table);
  const ways = found.groups.flatMap(({ group, wayPassages }) =>
    group.ways.filter((_, at) => wayPassages[at] !== 0),
  );
  return {
    all,
    nearly: all.length < FEW ? ordered(reading, partly.set, partly.scores).slice(0, FEW) : [],
    ways,
    instead,
    matcher,
  };
}

/** Words that stand nowhere, and for which the field has no other, are taken for the nearest that does. */
function mended(
  node: QueryNode | null,
  index: PageIndex,
  instead: [string, string][],
): QueryNode | null {
  if (node === null) return null;
  if (node.kind === 'and' || node.kind === 'or') {
    return { ...node, parts: node.parts.map((part) => mended(part, index, instead) ?? part) };
  }
  if (node.kind !== 'word' || index.lookUp(node).length > 0) return node;
  const [first] = index.words.expand([node.word]).length > 0 ? [] : index.words.suggest(node.word);
  if (first === undefined) return node;
  instead.push([node.word, first.word]);
  return { kind: 'word', word: first.word };
}

/** What ordering by words needs. */
interface Reading {
  readonly index: PageIndex;
  readonly texts: readonly string[];
  readonly matcher: TextMatcher;
  readonly groups: readonly FoundGroup[];
}

/** The best of a set first; of so many by their words too. A page has no tags that bear on themes. */
function ordered(
  { index: { table, words: known }, texts, matcher, groups }: Reading,
  set: PassageSet,
  scores: Scores,
): readonly number[] {
  const typed = typedCount(groups.map(({ group }) => group));
  const read = best(set, scores, MOST_READ).map((id) => {
    const text = texts[id] ?? '';
    const { hits, words } = matcher.hits(text);
    scores[id] = (scores[id] ?? 0) * readingWorth({ hits, words: words.length, bearing: 0 }, typed);
    return { id, text, hits, words, score: scores[id] };
  });
  const weighed = read.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, MOST_WEIGHED);
  const readFor = { table, groups, themes: new Set<string>(), stance: undefined };
  const counts = { passages: table.count, holding: known.passages };
  for (const [id, worth] of learnedScores(signsOf(weighed, [], readFor, counts)))
    scores[id] = worth;
  return best(set, scores, texts.length);
}
