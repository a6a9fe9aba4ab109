import {
  narrowCases,
  READING_ORDERS,
  type CaseFilter as Narrowing,
} from '../core/cases/narrow-cases.ts';
import { withNames } from '../core/cases/with-names.ts';
import type { FactName } from '../core/review/review.ts';
import type { CaseRow } from './case-ports.ts';
import type { LibraryStore } from './ports.ts';

/** Which cases of a library to list; what is left out does not narrow. */
export interface CaseFilter extends Narrowing {
  /** Cases in which each of these facts has one of its values; null stands for "not known". */
  readonly facts?: readonly {
    readonly name: FactName;
    readonly values: readonly (string | null)[];
  }[];
}

/** The fields that a list of cases can be ordered by. */
export const CASE_ORDERS = [
  'subject',
  'partnership',
  'year',
  'reviewType',
  'harm',
  'ageBand',
  'documents',
  'passages',
  'proposed',
  'confirmed',
  'decidedShare',
  'status',
  'addedAt',
] as const;

/** How a list of cases is ordered. */
export interface CaseSort {
  readonly by: (typeof CASE_ORDERS)[number];
  readonly descending: boolean;
}

/** A case in the list, with the name that it goes by. */
export interface NamedCaseRow extends CaseRow {
  /** As `withNames` has it. */
  readonly name: string;
}

/** The cases that a filter leaves, in order. */
export interface CaseList {
  readonly rows: readonly NamedCaseRow[];
  /** Cases in the library. */
  readonly of: number;
}

/** The cases of a library, narrowed as the window narrows them, and ordered. Cases without a value come last. */
export function listCases(store: LibraryStore, filter: CaseFilter, sort: CaseSort): CaseList {
  const all = withNames(store.listCases(), store.listDocuments());
  const facts = (filter.facts ?? []).map(
    ({ name, values }) => new Set(store.casesWithFact(name, values)),
  );
  const { rows } = narrowCases(all, filter);
  return {
    rows: rows
      .filter((row) => facts.every((cases) => cases.has(row.id)))
      .toSorted((a, b) => compare(a, b, sort)),
    of: all.length,
  };
}

function compare(a: CaseRow, b: CaseRow, { by, descending }: CaseSort): number {
  const [x, y] = [a[by], b[by]];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || a.id - b.id;
  const order = READING_ORDERS[by];
  const difference =
    typeof x === 'number' && typeof y === 'number'
      ? x - y
      : order === undefined
        ? collator.compare(String(x), String(y))
        : order.indexOf(String(x)) - order.indexOf(String(y));
  return (descending ? -difference : difference) || a.id - b.id;
}

/** "Child 2" comes before "Child 10". */
const collator = new Intl.Collator('en-GB', { numeric: true });
