import { useState } from 'react';
import type { CaseFilter } from '../../../../core/cases/narrow-cases.ts';
import type { SmallNumbers } from '../../../../core/report/about.ts';
import type { ReportKind } from '../../../../core/report/report.ts';
import type { Scope } from '../../../../core/report/theme-counts.ts';
import type { AskedReport } from '../../../../shared/contract/asked-report.ts';
import { groupsOf, type ComparedBy } from './compared-by.ts';

/** What a cell of the matrix holds. */
export type MatrixCell = NonNullable<AskedReport['cell']>;

/** Everything a person has chosen in the room. It outlives the report that is open. */
export interface ReportChoices {
  readonly scope: Scope;
  readonly filter: CaseFilter;
  readonly smallNumbers: SmallNumbers;
  /** Null until the cases are known, by which the usual groups are chosen. */
  readonly comparedBy: ComparedBy | null;
  readonly cell: MatrixCell;
  /** Themes by id; none stands for those that are a concern in most reviews, or for all. */
  readonly themes: readonly string[];
  /** Who coded here, and the text of another's file. */
  readonly coders: { readonly first: string; readonly second: string } | null;
}

const FIRST: ReportChoices = {
  scope: 'all',
  filter: {},
  smallNumbers: { how: 'shown' },
  comparedBy: null,
  cell: 'stance',
  themes: [],
  coders: null,
};

/** What is chosen, and the way to choose some of it otherwise. */
export function useReportChoices(): readonly [
  ReportChoices,
  (change: Partial<ReportChoices>) => void,
] {
  const [choices, setChoices] = useState(FIRST);
  return [choices, (change) => setChoices((last) => ({ ...last, ...change }))];
}

/** What is asked for a report; null while something it needs is not chosen. */
export function requestFor(kind: ReportKind, choices: ReportChoices): AskedReport | null {
  const { scope, filter, smallNumbers, comparedBy, cell, themes, coders } = choices;
  const request = { kind, scope, filter, smallNumbers };
  switch (kind) {
    case 'compare': {
      const groups = comparedBy && groupsOf(comparedBy);
      return groups && { ...request, groups };
    }
    case 'matrix':
      return { ...request, cell };
    case 'trend':
    case 'framework':
      return themes.length === 0 ? request : { ...request, themes };
    case 'agreement':
      return coders && { ...request, coders };
    case 'themes':
    case 'co-occurrence':
    case 'trio':
    case 'recommendations':
    case 'numbers':
      return request;
  }
}
