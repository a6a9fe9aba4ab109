import type { NamedCase, NarrowingField } from './case-words.ts';

/** The fields by which the list is narrowed, in the order in which they are shown. */
export const NARROWING_FIELDS = [
  'status',
  'reviewType',
  'ageBand',
  'harm',
  'partnership',
] as const satisfies readonly NarrowingField[];

/** What the list is narrowed to. Nothing chosen of a field means all of it; null stands for "not known". */
export interface CaseFilter {
  readonly chosen: Readonly<Record<NarrowingField, ReadonlySet<string | null>>>;
  /** Both ends included; a case without a year is left out where either is given. */
  readonly from: number | null;
  readonly to: number | null;
}

const NOTHING: ReadonlySet<string | null> = new Set();

/** Narrows to nothing in particular: every case. */
export const EVERY_CASE: CaseFilter = {
  chosen: {
    status: NOTHING,
    reviewType: NOTHING,
    ageBand: NOTHING,
    harm: NOTHING,
    partnership: NOTHING,
  },
  from: null,
  to: null,
};

/** Whether a filter leaves anything out. */
export function isNarrowing({ chosen, from, to }: CaseFilter): boolean {
  return from !== null || to !== null || NARROWING_FIELDS.some((field) => chosen[field].size > 0);
}

/** The filter with a value of a field chosen, or no longer. */
export function toggled(
  filter: CaseFilter,
  field: NarrowingField,
  value: string | null,
): CaseFilter {
  const next = new Set(filter.chosen[field]);
  if (!next.delete(value)) next.add(value);
  return { ...filter, chosen: { ...filter.chosen, [field]: next } };
}

/** A value of a field, and how many cases have it given all the other filters. */
export interface ValueCount {
  readonly value: string | null;
  readonly cases: number;
}

/** The cases that a filter leaves, and what there is to narrow them by. */
export interface NarrowedCases {
  readonly rows: readonly NamedCase[];
  /** Every value any case has: also those that no case has that is left. */
  readonly counts: Readonly<Record<NarrowingField, readonly ValueCount[]>>;
  /** First and last year of all cases; null where none has one. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Narrows and counts in one pass: a case that only one field leaves out still counts among that field's values. */
export function narrow(cases: readonly NamedCase[], filter: CaseFilter): NarrowedCases {
  const rows: NamedCase[] = [];
  const tallies = {
    status: new Map<string | null, number>(),
    reviewType: new Map<string | null, number>(),
    ageBand: new Map<string | null, number>(),
    harm: new Map<string | null, number>(),
    partnership: new Map<string | null, number>(),
  };
  let first = Infinity;
  let last = -Infinity;
  for (const one of cases) {
    if (one.year !== null) {
      first = Math.min(first, one.year);
      last = Math.max(last, one.year);
    }
    const leftOutBy = NARROWING_FIELDS.filter(
      (field) => filter.chosen[field].size > 0 && !filter.chosen[field].has(one[field]),
    );
    const isInYears = inYears(one.year, filter);
    if (isInYears && leftOutBy.length === 0) rows.push(one);
    for (const field of NARROWING_FIELDS) {
      const counts =
        isInYears && (leftOutBy.length === 0 || (leftOutBy.length === 1 && leftOutBy[0] === field));
      const tally = tallies[field];
      tally.set(one[field], (tally.get(one[field]) ?? 0) + Number(counts));
    }
  }
  return {
    rows,
    counts: {
      status: inOrder('status', tallies.status),
      reviewType: inOrder('reviewType', tallies.reviewType),
      ageBand: inOrder('ageBand', tallies.ageBand),
      harm: inOrder('harm', tallies.harm),
      partnership: inOrder('partnership', tallies.partnership),
    },
    years: first === Infinity ? null : { first, last },
  };
}

function inYears(year: number | null, { from, to }: CaseFilter): boolean {
  if (from === null && to === null) return true;
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/** Values in the order in which people read them, where that is not the alphabet's. */
export const READING_ORDERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  status: ['new', 'reading', 'facts-to-check', 'finished'],
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

/** Values in their own order where they have one, partnerships by name, others most frequent first; "not known" last. */
function inOrder(
  field: NarrowingField,
  tally: ReadonlyMap<string | null, number>,
): readonly ValueCount[] {
  const order = READING_ORDERS[field];
  return [...tally]
    .map(([value, cases]): ValueCount => ({ value, cases }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      if (order) return order.indexOf(a.value) - order.indexOf(b.value);
      if (field === 'partnership') return a.value.localeCompare(b.value, 'en-GB');
      return b.cases - a.cases || a.value.localeCompare(b.value, 'en-GB');
    });
}
