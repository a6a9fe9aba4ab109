import { useState } from 'react';
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
  readonly setTyped: (typed: string) => void;
  readonly setFilters: (filters: ChosenFilters) => void;
  readonly setFieldWords: (isOn: boolean) => void;
  /** Switches a way of saying something off for this search, or on again. */
  readonly toggleWay: (words: string) => void;
  readonly setSort: (sort: SearchSort) => void;
  readonly setView: (view: SearchView) => void;
  readonly openCase: (caseId: number) => void;
  /** Takes a whole search, such as a saved one. */
  readonly take: (search: Searched) => void;
}

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
    setTyped: (next) => {
      setKept({ ...kept, typed: next });
      setOpen([]);
    },
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
    take: ({ query, ...rest }) => {
      setKept({ typed: query, ...rest });
      setOpen([]);
    },
  };
}
