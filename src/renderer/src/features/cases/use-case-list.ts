import { useMemo, useState } from 'react';
import type { CaseFilter } from '../../../../core/cases/narrow-cases.ts';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { CASE_COLUMNS, USUAL_COLUMNS, type CaseSort, type ColumnId } from './case-columns.tsx';

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

/** Keeps how the list of cases is set up: columns, order and pairs with the library, the rest while it is open. */
export function useCaseList(): CaseListState {
  const [filter, setFilter] = useState<CaseFilter>({});
  const { caseColumns, caseOrder, notTheSame } = usePreferences();
  const sort = useMemo(() => sortOf(caseOrder), [caseOrder]);
  const columns = useMemo(() => columnsOf(caseColumns), [caseColumns]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<number | null>(null);
  return {
    filter,
    setFilter,
    sort,
    setSort: (order) => void savePreferences({ caseOrder: order }),
    columns,
    setColumns: (chosenColumns) => void savePreferences({ caseColumns: chosenColumns }),
    chosen,
    setChosen,
    current,
    setCurrent,
    notTheSame: new Set(notTheSame),
    setNotTheSame: (pairs) => void savePreferences({ notTheSame: [...pairs] }),
  };
}

/** What was kept by another Caselight may name columns that this one does not have. */
function columnsOf(kept: readonly string[] | null): readonly ColumnId[] {
  if (kept === null) return USUAL_COLUMNS;
  return CASE_COLUMNS.map(({ id }) => id).filter((id) => id === 'name' || kept.includes(id));
}

function sortOf(kept: { readonly by: string; readonly isDown: boolean } | null): CaseSort {
  const by = CASE_COLUMNS.find(({ id }) => id === kept?.by)?.id;
  return kept && by ? { by, isDown: kept.isDown } : { by: 'year', isDown: true };
}
