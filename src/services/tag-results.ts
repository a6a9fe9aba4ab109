import { codePointLength } from '../core/text/offsets.ts';
import type { Search } from '../core/search/search-options.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { ActDone, By } from './coding-ports.ts';
import { foundIds } from './keywords-in-context.ts';
import { expectOpenTheme } from './open-theme.ts';
import type { LibraryStore } from './ports.ts';
import { runSearch } from './run-search.ts';
import type { IndexedPassage } from './search-ports.ts';

/** Which results get a tag: those chosen, else all that the search finds. */
export interface ResultsToTag {
  readonly search: Search;
  readonly passageIds?: readonly number[];
  readonly theme: string;
  readonly stance: Stance;
  readonly note?: string;
}

/** What tagging results would do, told before it is done. */
export interface TagPreview {
  /** Passages that would be tagged by hand, and the cases they stand in. */
  readonly add: number;
  readonly cases: number;
  /** Passages where a proposal with this theme and stance would be accepted instead. */
  readonly accept: number;
  /** Passages that have a confirmed tag with this theme and stance already. */
  readonly already: number;
  /** Headings, which are not tagged. */
  readonly headings: number;
  /** The first of them, for a look. */
  readonly sample: readonly IndexedPassage[];
}

const SAMPLE = 5;

interface Planned {
  readonly preview: TagPreview;
  readonly add: readonly IndexedPassage[];
  /** Ids of proposals. */
  readonly accept: readonly number[];
}

/** What tagging these results would do. Throws AppError 'not-possible' for a theme that tags cannot be given. */
export function previewTagResults(store: LibraryStore, results: ResultsToTag): TagPreview {
  return planned(store, results).preview;
}

/** Tags results with a theme: one act, one undo. Throws as previewTagResults and LibraryStore.tagPassages. */
export function tagResults(
  store: LibraryStore,
  results: ResultsToTag,
  by: By,
): { readonly done: ActDone; readonly preview: TagPreview } {
  const { preview, add, accept } = planned(store, results);
  const { theme, stance, note } = results;
  const spans = add.map(({ passageId, text }) => ({
    passageId,
    start: 0,
    end: codePointLength(text),
  }));
  const tagging = { theme, stance, add: spans, accept, ...(note !== undefined && { note }) };
  return { done: store.tagPassages(tagging, by), preview };
}

function planned(
  store: LibraryStore,
  { search, passageIds, theme, stance }: ResultsToTag,
): Planned {
  expectOpenTheme(store.codebookInUse()?.codebook, theme);
  const index = store.searchIndex;
  const table = index.table();
  const found = passageIds ?? foundIds(runSearch(index, search), 'case');
  const there = [...new Set(found)].filter((id) => table.present[id] === 1);
  const passages = there.filter((id) => table.heading[id] === 0);
  const standing = (id: number, isConfirmed: boolean): boolean =>
    table.tagKind.subarray(table.tagsFrom[id], table.tagsFrom[id + 1]).some((kind) => {
      const tag = table.tagKinds[kind];
      return tag?.theme === theme && tag.stance === stance && tag.isConfirmed === isConfirmed;
    });
  const left = passages.filter((id) => !standing(id, true));
  const proposed = new Set(left.filter((id) => standing(id, false)));
  const add = index.passages(left.filter((id) => !proposed.has(id)));
  const accept = store
    .listTags({ theme, state: 'proposed' })
    .filter((tag) => tag.stance === stance && proposed.has(tag.passageId));
  const touched = left.map((id) => table.caseAt[id]);
  return {
    preview: {
      add: add.length,
      accept: proposed.size,
      cases: new Set(touched).size,
      already: passages.length - left.length,
      headings: there.length - passages.length,
      sample: add.slice(0, SAMPLE),
    },
    add,
    accept: accept.map(({ id }) => id),
  };
}
