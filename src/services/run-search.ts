import { aboutThemes } from '../core/search/about-themes.ts';
import { evaluate, taggedWith } from '../core/search/evaluate.ts';
import type { Evaluated } from '../core/search/evaluate.ts';
import { narrow } from '../core/search/facets.ts';
import type { Narrowed } from '../core/search/facets.ts';
import { foldWords } from '../core/search/fold.ts';
import { nearly } from '../core/search/nearly.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { ParsedQuery } from '../core/search/parse-query.ts';
import type { PassageTable } from '../core/search/passage-table.ts';
import { best, score } from '../core/search/rank.ts';
import type { Scores } from '../core/search/rank.ts';
import { MOST_READ, orderByWords } from '../core/search/learned-order.ts';
import type { Reading, SignedPassage } from '../core/search/learned-order.ts';
import type { Search } from '../core/search/search-options.ts';
import { planSearch } from '../core/search/search-plan.ts';
import type { AboutTheme, SearchPlan, Switches, ThemeWay } from '../core/search/search-plan.ts';
import { soughtStance } from '../core/search/sought-stance.ts';
import { soughtTerms } from '../core/search/sought-terms.ts';
import { matchOf } from '../core/search/term-lookup.ts';
import { TextMatcher } from '../core/search/text-matcher.ts';
import type { SearchIndex } from './search-ports.ts';
import { withLikeliestSpelling } from './likeliest-spelling.ts';

/** A search that was run: all that its results, counts and exports are made of. */
export interface RunSearch {
  readonly table: PassageTable;
  readonly parsed: ParsedQuery;
  readonly plan: SearchPlan;
  /** What of the field's words was on. */
  readonly switches: Switches;
  /** Undefined where nothing is asked for. */
  readonly evaluated: Evaluated | undefined;
  readonly narrowed: Narrowed;
  readonly scores: Scores;
  /** Finds the search's words in the text of a passage. */
  readonly matcher: TextMatcher;
  /** The best passages that were found, with what is seen in them. */
  readonly signed: readonly SignedPassage[];
}

/** Passages read of those that come near. */
const MOST_READ_NEARLY = 60;

/** Runs a search. Never fails for what was typed. */
export function runSearch(
  index: SearchIndex,
  { query, fieldWords, off, filters }: Search,
): RunSearch {
  const table = index.table();
  const parsed = parseQuery(query);
  const field = withLikeliestSpelling(index);
  const switches = { fieldWords, off: new Set([...off, ...index.alwaysOff()].map(switchOf)) };
  const plan = planSearch(parsed.tree, field, switches);
  const stance = soughtStance(parsed.tree);
  const evaluated =
    plan.root === null
      ? undefined
      : evaluate(plan.root, {
          table,
          themes: index.themes(),
          stance,
          lookUp: (term) => index.lookUp(matchOf(term, index.wordsFrom)),
        });
  const narrowed = narrow(evaluated?.set ?? new Uint8Array(table.size), filters, table);
  const groups = evaluated?.groups ?? [];
  const scores = score(narrowed.set, groups, table);
  const matcher = new TextMatcher(soughtTerms(groups.map(({ group }) => group)));
  const themes = themesOn(groups.flatMap(({ group }) => group.themes ?? []));
  const reading = { table, matcher, groups, themes, stance };
  const read = groups.length > 0 ? best(narrowed.set, scores, MOST_READ) : [];
  const signed = readBest(index, reading, read, scores, []);
  return { table, parsed, plan, switches, evaluated, narrowed, scores, matcher, signed };
}

/** What is switched off, as the plan has it: themes as they are, words folded as all words are, so that "HV" is "hv". */
function switchOf(off: string): string {
  return off.startsWith('theme:') ? off : foldWords(off).join(' ');
}

/** What comes near a search where few passages hold all of it. */
export interface NearlyFound {
  readonly passages: number;
  /** The best first. */
  readonly ids: readonly number[];
  readonly scores: Scores;
  /** Themes that the words are about: passages tagged with one that is on count as near. */
  readonly about: readonly AboutTheme[];
  /** The best of them, with what is seen in them. */
  readonly signed: readonly SignedPassage[];
}

/** The passages that hold a part of what was asked for, or are tagged with a theme that it is about. */
export function nearlyFound(
  index: SearchIndex,
  { table, parsed, switches, evaluated, matcher, signed: before }: RunSearch,
  filters: Search['filters'],
  most: number,
): NearlyFound {
  if (evaluated === undefined)
    return { passages: 0, ids: [], scores: new Float32Array(0), about: [], signed: [] };
  const { groups } = evaluated;
  const about = aboutThemes(parsed.tree, withLikeliestSpelling(index), switches);
  const stance = soughtStance(parsed.tree);
  const partly = nearly(evaluated, table, taggedWith(about, table, stance).tagged);
  const { set, passages } = narrow(partly.set, filters, table);
  const { scores } = partly;
  const themes = themesOn([...groups.flatMap(({ group }) => group.themes ?? []), ...about]);
  const reading = { table, matcher, groups, themes, stance };
  const read = best(set, scores, MOST_READ_NEARLY);
  const signed = readBest(index, reading, read, scores, before);
  return { passages, ids: best(set, scores, most), scores, about, signed };
}

/** Orders the best passages of a set by their words, too. Gives the best of them. */
function readBest(
  index: SearchIndex,
  reading: Omit<Reading, 'counts'>,
  read: readonly number[],
  scores: Scores,
  before: readonly SignedPassage[],
): readonly SignedPassage[] {
  const texts = index.passages(read).map(({ passageId: id, text }) => ({ id, text }));
  const counts = { passages: reading.table.count, holding: index.passagesWith };
  return orderByWords(texts, { ...reading, counts }, scores, before);
}

function themesOn(themes: readonly ThemeWay[]): ReadonlySet<string> {
  return new Set(themes.filter(({ isOn }) => isOn).map(({ theme }) => theme));
}
