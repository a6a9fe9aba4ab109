import { useState } from 'react';
import type { CaseFilter } from '../../../../core/cases/narrow-cases.ts';
import { USUAL_COLUMNS, type CaseSort, type ColumnId } from './case-columns.tsx';

/** How the person has set the list of cases up. It outlives the list itself, which goes while a case is open. */
export interface CaseListState {
  readonly filter: CaseFilter;
  readonly setFilter: (filter: CaseFilter) => void;
  readonly sort: CaseSort;
  readonly setSort: (sort: CaseSort) => void;
  readonly columns: readonly ColumnId[];
  readonly setColumns: (columns: readonly ColumnId[]) => void;
  /** Ids of cases chosen to do something with. */
  readonly chosen: ReadonlySet<number>;
  readonly setChosen: (chosen: ReadonlySet<number>) => void;
  /** The row the keys act on; null until one is. */
  readonly current: number | null;
  readonly setCurrent: (current: number | null) => void;
  /** Pairs of cases that somebody said are not one review, as "12 31". */
  readonly notTheSame: ReadonlySet<string>;
  readonly setNotTheSame: (pairs: ReadonlySet<string>) => void;
}

/** Keeps how the list of cases is set up. */
export function useCaseList(): CaseListState {
  const [filter, setFilter] = useState<CaseFilter>({});
  const [sort, setSort] = useState<CaseSort>({ by: 'year', isDown: true });
  const [columns, setColumns] = useState<readonly ColumnId[]>(USUAL_COLUMNS);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<number | null>(null);
  const [notTheSame, setNotTheSame] = useState<ReadonlySet<string>>(new Set());
  return {
    filter,
    setFilter,
    sort,
    setSort,
    columns,
    setColumns,
    chosen,
    setChosen,
    current,
    setCurrent,
    notTheSame,
    setNotTheSame,
  };
}
