import { aboutThemes } from '../core/search/about-themes.ts';
import { bearingOn, evaluate, taggedWith } from '../core/search/evaluate.ts';
import type { Evaluated, FoundGroup, PassageSet } from '../core/search/evaluate.ts';
import { narrow } from '../core/search/facets.ts';
import type { Narrowed } from '../core/search/facets.ts';
import { nearly } from '../core/search/nearly.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { ParsedQuery } from '../core/search/parse-query.ts';
import type { PassageTable } from '../core/search/passage-table.ts';
import { best, score } from '../core/search/rank.ts';
import type { Scores } from '../core/search/rank.ts';
import { readingWorth } from '../core/search/reading-worth.ts';
import type { Search } from '../core/search/search-options.ts';
import { planSearch } from '../core/search/search-plan.ts';
import type { AboutTheme, SearchPlan, Switches, ThemeWay } from '../core/search/search-plan.ts';
import { soughtStance } from '../core/search/sought-stance.ts';
import { soughtTerms, typedCount } from '../core/search/sought-terms.ts';
import { matchOf } from '../core/search/term-lookup.ts';
import { TextMatcher } from '../core/search/text-matcher.ts';
import type { Stance } from '../core/themes/proposal.ts';
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
}

/** Passages whose words are looked at to order them better than the index can. */
const MOST_READ = 100;
const MOST_READ_NEARLY = 80;

/** Runs a search. Never fails for what was typed. */
export function runSearch(
  index: SearchIndex,
  { query, fieldWords, off, filters }: Search,
): RunSearch {
  const table = index.table();
  const parsed = parseQuery(query);
  const field = withLikeliestSpelling(index);
  const switches = { fieldWords, off: new Set([...off, ...index.alwaysOff()]) };
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
  if (groups.length > 0) {
    const themes = themesOn(groups.flatMap(({ group }) => group.themes ?? []));
    const reading = { index, table, matcher, typed: typedIn(groups), themes, stance };
    readBest(reading, narrowed.set, scores, MOST_READ);
  }
  return { table, parsed, plan, switches, evaluated, narrowed, scores, matcher };
}

/** What comes near a search where few passages hold all of it. */
export interface NearlyFound {
  readonly passages: number;
  /** The best first. */
  readonly ids: readonly number[];
  readonly scores: Scores;
  /** Themes that the words are about: passages tagged with one that is on count as near. */
  readonly about: readonly AboutTheme[];
}

/** The passages that hold a part of what was asked for, or are tagged with a theme that it is about. */
export function nearlyFound(
  index: SearchIndex,
  { table, parsed, switches, evaluated, matcher }: RunSearch,
  filters: Search['filters'],
  most: number,
): NearlyFound {
  if (evaluated === undefined)
    return { passages: 0, ids: [], scores: new Float32Array(0), about: [] };
  const { groups } = evaluated;
  const about = aboutThemes(parsed.tree, withLikeliestSpelling(index), switches);
  const stance = soughtStance(parsed.tree);
  const partly = nearly(evaluated, table, taggedWith(about, table, stance).tagged);
  const { set, passages } = narrow(partly.set, filters, table);
  const { scores } = partly;
  if (passages > 0) {
    const themes = themesOn([...groups.flatMap(({ group }) => group.themes ?? []), ...about]);
    const reading = { index, table, matcher, typed: typedIn(groups), themes, stance };
    readBest(reading, set, scores, MOST_READ_NEARLY);
  }
  return { passages, ids: best(set, scores, most), scores, about };
}

/** What reading the best passages of a search needs. */
interface Reading extends Pick<RunSearch, 'table' | 'matcher'> {
  readonly index: SearchIndex;
  /** How many terms were typed. */
  readonly typed: number;
  /** Themes that the search names or is about. */
  readonly themes: ReadonlySet<string>;
  readonly stance: Stance | undefined;
}

/** Reads the best passages, and orders them by what is seen then, too. */
function readBest(
  { index, table, matcher, typed, themes, stance }: Reading,
  set: PassageSet,
  scores: Scores,
  most: number,
): void {
  for (const { passageId, text } of index.passages(best(set, scores, most))) {
    const { hits, words } = matcher.hits(text);
    const bearing = bearingOn(themes, passageId, table, stance);
    const worth = readingWorth({ hits, words: words.length, bearing }, typed);
    scores[passageId] = (scores[passageId] ?? 0) * worth;
  }
}

function themesOn(themes: readonly ThemeWay[]): ReadonlySet<string> {
  return new Set(themes.filter(({ isOn }) => isOn).map(({ theme }) => theme));
}

function typedIn(groups: readonly FoundGroup[]): number {
  return typedCount(groups.map(({ group }) => group));
}
