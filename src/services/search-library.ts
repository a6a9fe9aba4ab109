import { orderHits } from '../core/search/order-hits.ts';
import type { CaseHits } from '../core/search/order-hits.ts';
import { planInWords, typedWords } from '../core/search/in-words.ts';
import type { PassageTable, SearchedTag } from '../core/search/passage-table.ts';
import { best } from '../core/search/rank.ts';
import type { Layout, Search } from '../core/search/search-options.ts';
import { themeSwitch, wantedGroups } from '../core/search/search-plan.ts';
import type { SearchPlan } from '../core/search/search-plan.ts';
import { sentenceSnippet } from '../core/search/sentence-snippet.ts';
import { nearlyFound, runSearch } from './run-search.ts';
import type { RunSearch } from './run-search.ts';
import { searchHints } from './search-hints.ts';
import type {
  AnsweringTag,
  SearchAnswer,
  SearchedPart,
  SearchHit,
  SearchIndex,
} from './search-ports.ts';

/** UTF-16 units of text shown with a hit: two or three lines. */
const SNIPPET_WIDTH = 320;

/** Searches a library: what was understood, what was found and how much, and a page of it. Never fails for what was typed. */
export function searchLibrary(index: SearchIndex, search: Search, layout: Layout): SearchAnswer {
  const run = runSearch(index, search);
  const { table, plan, evaluated, narrowed } = run;
  const { ids, byCase, listed } = laidOut(run, layout);
  const wanted = wantedGroups(plan.root).flatMap(({ typed }) =>
    typed.flatMap((term) => (term.kind === 'word' ? [term.word] : [])),
  );
  return {
    inWords: planInWords(
      plan.root,
      (node) => evaluated?.fields.find((one) => one.node === node)?.words ?? null,
    ),
    parts: searchedParts(run),
    passedOver: plan.passedOver,
    hints: searchHints(index, run, search.query),
    related: wanted.length === 0 ? [] : index.fieldWords().related(wanted),
    passages: narrowed.passages,
    cases: narrowed.byCase.reduce((sum, passages) => sum + Number(passages > 0), 0),
    ofCases: table.cases.length,
    byCase,
    listed,
    hits: searchHits(index, run, ids),
    facets: narrowed.facets,
    nearly: nearHits(index, run, search, layout),
  };
}

/** The page of passage ids, the best first, or by case. */
function laidOut(
  { table, narrowed, scores }: RunSearch,
  { sort, grouped, perCase, open, limit, offset }: Layout,
): {
  readonly ids: readonly number[];
  readonly byCase: readonly CaseHits[];
  readonly listed: number;
} {
  if (!grouped) {
    const ids = best(narrowed.set, scores, offset + limit).slice(offset);
    return { ids, byCase: [], listed: narrowed.passages };
  }
  const byCase = orderHits(narrowed, scores, table, sort, { perCase, open: new Set(open) });
  const shown = byCase.flatMap((one) => one.shown);
  return { ids: shown.slice(offset, offset + limit), byCase, listed: shown.length };
}

/** Passages with a part of what was asked for are shown beside fewer than so many with all of it. */
const FEW = 10;

function nearHits(
  index: SearchIndex,
  run: RunSearch,
  { filters }: Search,
  { offset, near }: Layout,
): SearchAnswer['nearly'] {
  if (run.narrowed.passages >= FEW || offset > 0) return { passages: 0, hits: [], about: [] };
  const { passages, ids, scores, about, signed } = nearlyFound(index, run, filters, near);
  const labels = new Map([
    ...namedThemes(run.plan),
    ...about.flatMap(({ theme, label, isOn }) => (isOn ? [[theme, label] as const] : [])),
  ]);
  const groups = run.evaluated?.groups ?? [];
  return {
    passages,
    about: about.map(({ theme, label, isOn }) => ({
      theme,
      label,
      words: themeSwitch(theme),
      isOn,
    })),
    hits: searchHits(index, { ...run, scores, signed }, ids, labels).map((hit) => ({
      ...hit,
      lacks: groups
        .filter(({ found }) => !found[hit.passageId])
        .map(({ group }) => typedWords(group)),
    })),
  };
}

/** Passages as results show them. `labels` are those of the themes whose tags answer the search, by theme. */
export function searchHits(
  index: SearchIndex,
  {
    table,
    plan,
    scores,
    matcher,
    signed,
  }: Pick<RunSearch, 'table' | 'plan' | 'scores' | 'matcher' | 'signed'>,
  ids: readonly number[],
  labels = namedThemes(plan),
): readonly SearchHit[] {
  const signsOf = new Map(signed.map(({ passage, signs }) => [passage.id, signs]));
  return index.passages(ids).map(({ text, ...passage }) => {
    const snippet = sentenceSnippet(text, matcher.hits(text).hits, SNIPPET_WIDTH);
    return {
      ...passage,
      snippet: snippet.text,
      highlights: snippet.highlights,
      cutBefore: snippet.cutBefore,
      cutAfter: snippet.cutAfter,
      score: scores[passage.passageId] ?? 0,
      ...tagsOfHit(table, labels, passage.passageId),
      signs: signsOf.get(passage.passageId) ?? null,
    };
  });
}

/** Labels of the themes that a search names and looks for, by theme. */
function namedThemes({ root }: SearchPlan): ReadonlyMap<string, string> {
  return new Map(
    wantedGroups(root).flatMap(({ themes }) =>
      (themes ?? []).flatMap(({ theme, label, isOn }) => (isOn ? [[theme, label] as const] : [])),
    ),
  );
}

function tagsOfHit(
  table: PassageTable,
  named: ReadonlyMap<string, string>,
  passageId: number,
): Pick<SearchHit, 'tags' | 'byTag'> {
  const tags = tagsOf(table, passageId);
  const byTag = [...named].flatMap(([theme, label]): AnsweringTag[] => {
    const of = tags.filter((tag) => tag.theme === theme);
    return of.length === 0
      ? []
      : [{ theme, label, isConfirmed: of.some(({ isConfirmed }) => isConfirmed) }];
  });
  return { tags, byTag };
}

/** Tags of a passage but for rejected ones, each kind once. */
export function tagsOf(table: PassageTable, passageId: number): readonly SearchedTag[] {
  const kinds = table.tagKind.slice(table.tagsFrom[passageId], table.tagsFrom[passageId + 1]);
  return [...new Set(kinds)].flatMap((kind) => table.tagKinds[kind] ?? []);
}

function searchedParts({ evaluated }: RunSearch): readonly SearchedPart[] {
  return (evaluated?.groups ?? []).map(({ group, passages, wayPassages, themePassages }) => ({
    typed: typedWords(group),
    passages,
    ways: group.ways.map(({ expansion, isOn }, at) => ({
      words: expansion.words.join(' '),
      kind: expansion.kind,
      why: expansion.why,
      isOn,
      passages: wayPassages[at] ?? null,
    })),
    themes: (group.themes ?? []).map(({ theme, label, isOn }, at) => ({
      theme,
      label,
      words: themeSwitch(theme),
      isOn,
      passages: themePassages[at] ?? null,
    })),
  }));
}
