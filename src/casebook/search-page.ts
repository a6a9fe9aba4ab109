import { evaluate, type PassageSet } from '../core/search/evaluate.ts';
import { nearly } from '../core/search/nearly.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { FieldName, QueryNode } from '../core/search/query-tree.ts';
import { best, score, type Scores } from '../core/search/rank.ts';
import { MOST_READ, orderByWords, type Reading } from '../core/search/learned-order.ts';
import { planSearch, type Way } from '../core/search/search-plan.ts';
import { soughtTerms } from '../core/search/sought-terms.ts';
import { TextMatcher } from '../core/search/text-matcher.ts';
import { knownHere } from './known-here.ts';
import type { PageIndex } from './page-index.ts';

/** A field that was left out of a search. */
export interface LeftOut {
  readonly field: FieldName;
  /** What nothing here has; undefined where the page knows nothing of the field. */
  readonly value?: string;
}

/** What a search of a casebook found. */
export interface PageAnswer {
  /** Whether there was anything to look for, besides what was left out. */
  readonly isAsked: boolean;
  /** Places of the passages that hold all that was asked, the best first. */
  readonly all: readonly number[];
  /** Where those are few: places of passages that hold most of it, the best first. */
  readonly nearly: readonly number[];
  /** Other ways of saying what was asked that stand there, those that are off among them. */
  readonly ways: readonly Way[];
  /** Words that stand nowhere, and what was looked for instead. */
  readonly instead: readonly (readonly [typed: string, word: string])[];
  /** Fields that were left out: those that the page knows nothing of, and those of which nothing here has the value. */
  readonly leftOut: readonly LeftOut[];
  /** Finds what was asked in a passage. */
  readonly matcher: TextMatcher;
}

/** With fewer answers than this, passages that hold most of what was asked are shown too, so many. */
const FEW = 10;

/** Searches a casebook by the rules of the library's own search. `off` are ways not looked for, by their words. */
export function searchPage(
  index: PageIndex,
  texts: readonly string[],
  typed: string,
  off: ReadonlySet<string>,
): PageAnswer {
  const instead: [string, string][] = [];
  const unknown = new Set<FieldName>();
  const parsed = parseQuery(typed).tree;
  const tree = mended(parsed && knownHere(parsed, unknown), index, instead);
  const leftOut = [...unknown].map((field): LeftOut => ({ field }));
  const { root } = planSearch(tree, index.words, { fieldWords: true, off });
  if (root === null) {
    const matcher = new TextMatcher([]);
    return { isAsked: false, all: [], nearly: [], ways: [], instead, leftOut, matcher };
  }
  const { table } = index;
  const found = evaluate(root, { table, themes: [], lookUp: (term) => index.lookUp(term) });
  const groups = found.groups.map(({ group }) => group);
  const matcher = new TextMatcher(soughtTerms(groups));
  const reading = {
    table,
    groups: found.groups,
    matcher,
    texts,
    counts: { passages: table.count, holding: index.words.passages },
    // A page has no tags that bear on themes.
    themes: new Set<string>(),
    stance: undefined,
  };
  const all = ordered(reading, found.set, score(found.set, found.groups, table));
  const partly = nearly(found, table);
  const ways = found.groups.flatMap(({ group, wayPassages }) =>
    group.ways.filter((_, at) => wayPassages[at] !== 0),
  );
  const meaningless = found.fields.flatMap(({ node: { field, values }, words }): LeftOut[] =>
    words === null ? values.map((value) => ({ field, value })) : [],
  );
  return {
    isAsked: true,
    all,
    nearly: all.length < FEW ? ordered(reading, partly.set, partly.scores).slice(0, FEW) : [],
    ways,
    instead,
    leftOut: [...leftOut, ...meaningless],
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

/** What ordering by words needs, and the texts. */
interface PageReading extends Reading {
  readonly texts: readonly string[];
}

/** The best of a set first; of so many by their words too. */
function ordered(reading: PageReading, set: PassageSet, scores: Scores): readonly number[] {
  const { texts } = reading;
  const read = best(set, scores, MOST_READ).map((id) => ({ id, text: texts[id] ?? '' }));
  orderByWords(read, reading, scores);
  return best(set, scores, texts.length);
}
