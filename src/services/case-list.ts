import type { FactName } from '../core/review/review.ts';
import type { CaseRow, CaseStatus } from './case-ports.ts';
import type { LibraryStore } from './ports.ts';

/** The fields by which a list of cases is narrowed, with how many cases have each value. */
const FACETS = ['status', 'reviewType', 'harm', 'ageBand', 'partnership'] as const;

/** A field by which a list of cases is narrowed. */
export type CaseFacet = (typeof FACETS)[number];

/** Which cases to list; what is left out does not narrow. Null stands for "not known". */
export interface CaseFilter {
  readonly status?: readonly CaseStatus[];
  readonly reviewType?: readonly (string | null)[];
  readonly harm?: readonly (string | null)[];
  readonly ageBand?: readonly (string | null)[];
  readonly partnership?: readonly (string | null)[];
  /** Both ends are included; cases without a year are left out where either is given. */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** Cases in which each of these facts has one of its values. */
  readonly facts?: readonly { readonly name: FactName; readonly values: readonly string[] }[];
  /** Stands in the subject or the partnership, capitals aside. */
  readonly words?: string;
}

/** How a list of cases is ordered. */
export interface CaseSort {
  readonly by:
    | 'subject'
    | 'partnership'
    | 'year'
    | 'reviewType'
    | 'harm'
    | 'ageBand'
    | 'documents'
    | 'passages'
    | 'proposed'
    | 'confirmed'
    | 'decidedShare'
    | 'status'
    | 'addedAt';
  readonly descending: boolean;
}

/** A value of a facet and the cases that have it. */
export interface FacetCount {
  readonly value: string | null;
  readonly cases: number;
}

/** A list of cases, and what there is to narrow it by. */
export interface CaseList {
  readonly rows: readonly CaseRow[];
  /** Sums over the rows. */
  readonly documents: number;
  readonly left: number;
  /** Cases in the library. */
  readonly of: number;
  /** Per facet, counts given all the other filters, so that a choice within a facet can be widened. */
  readonly facets: Readonly<Record<CaseFacet, readonly FacetCount[]>>;
  /** First and last year given all filters but that of years; null where no case has one. */
  readonly years: {
    readonly first: number | null;
    readonly last: number | null;
    readonly unknown: number;
  };
}

/** Words of fields in the order in which people read them, where that is not the alphabet's. */
const ORDERS: Partial<Record<CaseSort['by'], readonly string[]>> = {
  status: ['new', 'facts-to-check', 'reading', 'finished'],
  ageBand: [
    'unborn',
    'under 1',
    '1 to 5',
    '6 to 10',
    '11 to 15',
    '16 to 17',
    '18 and over',
    'several',
  ],
};

type Test = (row: CaseRow) => boolean;

/** The cases of a library as its room lists them: narrowed, ordered, counted. Cases without a value come last. */
export function listCases(store: LibraryStore, filter: CaseFilter, sort: CaseSort): CaseList {
  const all = store.listCases();
  const facts = (filter.facts ?? []).map(
    ({ name, values }) => new Set(store.casesWithFact(name, values)),
  );
  const words = filter.words?.trim().toLowerCase() ?? '';
  const common: Test = (row) =>
    facts.every((cases) => cases.has(row.id)) &&
    (words === '' ||
      `${row.subject ?? ''}\n${row.partnership ?? ''}`.toLowerCase().includes(words));
  const inYears: Test = ({ year }) => {
    const { from, to } = filter.years ?? {};
    if (from === undefined && to === undefined) return true;
    return year !== null && year >= (from ?? 0) && year <= (to ?? 9999);
  };
  const inFacet = (facet: CaseFacet): Test => {
    const chosen: readonly (string | null)[] | undefined = filter[facet];
    return chosen === undefined || chosen.length === 0
      ? () => true
      : (row) => chosen.includes(row[facet]);
  };
  const tests: Readonly<Record<CaseFacet, Test>> = {
    status: inFacet('status'),
    reviewType: inFacet('reviewType'),
    harm: inFacet('harm'),
    ageBand: inFacet('ageBand'),
    partnership: inFacet('partnership'),
  };
  const basic = all.filter(common);
  const passing = (except?: CaseFacet | 'years') =>
    basic.filter(
      (row) =>
        (except === 'years' || inYears(row)) &&
        FACETS.every((facet) => facet === except || tests[facet](row)),
    );
  const facet = (name: CaseFacet) => countValues(passing(name), name);
  const rows = passing().toSorted((a, b) => compare(a, b, sort));
  const years = passing('years').map(({ year }) => year);
  const known = years.filter((year) => year !== null);
  return {
    rows,
    documents: rows.reduce((sum, row) => sum + row.documents, 0),
    left: rows.reduce((sum, row) => sum + row.proposed, 0),
    of: all.length,
    facets: {
      status: facet('status'),
      reviewType: facet('reviewType'),
      harm: facet('harm'),
      ageBand: facet('ageBand'),
      partnership: facet('partnership'),
    },
    years: {
      first: known.length === 0 ? null : Math.min(...known),
      last: known.length === 0 ? null : Math.max(...known),
      unknown: years.length - known.length,
    },
  };
}

/** Values in their own order where they have one, else the most frequent first; "not known" last. */
function countValues(rows: readonly CaseRow[], facet: CaseFacet): readonly FacetCount[] {
  const counts = [...Map.groupBy(rows, (row) => row[facet])].map(([value, cases]): FacetCount => ({
    value,
    cases: cases.length,
  }));
  const order = ORDERS[facet];
  return counts.toSorted((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    if (order !== undefined) return order.indexOf(a.value) - order.indexOf(b.value);
    return b.cases - a.cases || a.value.localeCompare(b.value, 'en-GB');
  });
}

function compare(a: CaseRow, b: CaseRow, { by, descending }: CaseSort): number {
  const [x, y] = [a[by], b[by]];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || a.id - b.id;
  const order = ORDERS[by];
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
