import { useState } from 'react';
import { USUAL_LAYOUT } from '../../../../core/search/search-options.ts';
import { MOST_NEAR } from '../../../../shared/contract/searching.ts';
import type { ChosenFilters, Searched } from '../../../../shared/contract/searched.ts';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { usePreferences } from '../../data/preferences-context.tsx';

/** What results are ordered by. */
export type SearchSort = InputOf<'searchLibrary'>['sort'];

/** How results are looked at: by case, line by line, or counted by year. */
export type SearchView = 'passages' | 'context' | 'years';

/** The search as it stands on the screen, and the ways to change it. */
export interface Searching {
  /** As typed. */
  readonly typed: string;
  readonly search: Searched;
  readonly sort: SearchSort;
  readonly view: SearchView;
  /** Cases of which all passages are shown. */
  readonly open: readonly number[];
  /** Passages that only come near are shown up to so many. */
  readonly near: number;
  readonly setTyped: (typed: string) => void;
  readonly setFilters: (filters: ChosenFilters) => void;
  readonly setFieldWords: (isOn: boolean) => void;
  /** Switches a way of saying something off for this search, or on again. */
  readonly toggleWay: (words: string) => void;
  readonly setSort: (sort: SearchSort) => void;
  readonly setView: (view: SearchView) => void;
  readonly openCase: (caseId: number) => void;
  /** Shows more of them, or the first few again. */
  readonly showNear: (isMore: boolean) => void;
  /** Takes a whole search, such as a saved one. */
  readonly take: (search: Searched) => void;
}

/** How many more of the passages that only come near are shown at a time. */
const MORE_NEAR = 20;

interface Kept {
  readonly typed: string;
  /** Null for what the library usually does. */
  readonly fieldWords: boolean | null;
  readonly off: readonly string[];
  readonly filters: ChosenFilters;
}

const NOTHING: Kept = { typed: '', fieldWords: null, off: [], filters: {} };

/** Keeps the search of the room. */
export function useSearching(): Searching {
  const preferences = usePreferences();
  const [kept, setKept] = useState(NOTHING);
  const [sort, setSort] = useState<SearchSort>('relevance');
  const [view, setView] = useState<SearchView>('passages');
  const [open, setOpen] = useState<readonly number[]>([]);
  const [near, setNear] = useState(USUAL_LAYOUT.near);
  const begin = (next: Kept): void => {
    setKept(next);
    setOpen([]);
    setNear(USUAL_LAYOUT.near);
  };
  const { typed, fieldWords, off, filters } = kept;
  return {
    typed,
    search: {
      query: typed.trim(),
      fieldWords: fieldWords ?? preferences.fieldWords,
      off,
      filters,
    },
    sort,
    view,
    open,
    near,
    setTyped: (next) => begin({ ...kept, typed: next }),
    setFilters: (next) => setKept({ ...kept, filters: next }),
    setFieldWords: (isOn) => setKept({ ...kept, fieldWords: isOn }),
    toggleWay: (words) =>
      setKept({
        ...kept,
        off: off.includes(words) ? off.filter((one) => one !== words) : [...off, words],
      }),
    setSort,
    setView,
    openCase: (caseId) =>
      setOpen(open.includes(caseId) ? open.filter((one) => one !== caseId) : [...open, caseId]),
    showNear: (isMore) =>
      setNear(isMore ? Math.min(near + MORE_NEAR, MOST_NEAR) : USUAL_LAYOUT.near),
    take: ({ query, ...rest }) => begin({ typed: query, ...rest }),
  };
}
