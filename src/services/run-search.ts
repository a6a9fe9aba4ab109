import { aboutThemes } from '../core/search/about-themes.ts';
import { evaluate, taggedWith } from '../core/search/evaluate.ts';
import type { Evaluated, PassageSet } from '../core/search/evaluate.ts';
import { narrow } from '../core/search/facets.ts';
import type { Narrowed } from '../core/search/facets.ts';
import { nearly } from '../core/search/nearly.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { ParsedQuery } from '../core/search/parse-query.ts';
import type { PassageTable } from '../core/search/passage-table.ts';
import { best, closeness, score } from '../core/search/rank.ts';
import type { Scores } from '../core/search/rank.ts';
import type { Search } from '../core/search/search-options.ts';
import { planSearch } from '../core/search/search-plan.ts';
import type { AboutTheme, SearchPlan, Switches } from '../core/search/search-plan.ts';
import { soughtStance } from '../core/search/sought-stance.ts';
import { soughtTerms, typedCount } from '../core/search/sought-terms.ts';
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
}

/** Passages whose words are looked at to order them better than the index can. */
const MOST_READ = 100;
const MOST_READ_NEARLY = 50;

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
  const evaluated =
    plan.root === null
      ? undefined
      : evaluate(plan.root, {
          table,
          themes: index.themes(),
          stance: soughtStance(parsed.tree),
          lookUp: (term) => index.lookUp(matchOf(term, index.wordsFrom)),
        });
  const narrowed = narrow(evaluated?.set ?? new Uint8Array(table.size), filters, table);
  const groups = evaluated?.groups ?? [];
  const scores = score(narrowed.set, groups, table);
  const matcher = new TextMatcher(soughtTerms(groups.map(({ group }) => group)));
  const typed = typedCount(groups.map(({ group }) => group));
  if (groups.length > 0) readBest(index, narrowed.set, scores, matcher, typed, MOST_READ);
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
  const partly = nearly(
    evaluated,
    table,
    taggedWith(about, table, soughtStance(parsed.tree)).tagged,
  );
  const { set, passages } = narrow(partly.set, filters, table);
  const { scores } = partly;
  const typed = typedCount(groups.map(({ group }) => group));
  if (passages > 0) readBest(index, set, scores, matcher, typed, MOST_READ_NEARLY);
  return { passages, ids: best(set, scores, most), scores, about };
}

/** Looks at the words of the best passages, and orders them by these too. */
function readBest(
  index: SearchIndex,
  set: PassageSet,
  scores: Scores,
  matcher: TextMatcher,
  typed: number,
  most: number,
): void {
  for (const { passageId, text } of index.passages(best(set, scores, most))) {
    scores[passageId] = (scores[passageId] ?? 0) * closeness(matcher.hits(text).hits, typed);
  }
}
