import { AGE_BANDS } from './age-bands.ts';

/** The fields by which cases are narrowed to some of their values, in the order in which they are shown. */
export const NARROWING_FIELDS = ['status', 'reviewType', 'ageBand', 'harm', 'partnership'] as const;

/** A field by which cases are narrowed to some of their values. */
export type NarrowingField = (typeof NARROWING_FIELDS)[number];

/** What of a case it is narrowed by. */
export interface NarrowableCase extends Readonly<Record<NarrowingField, string | null>> {
  readonly year: number | null;
  /** What the case goes by, as `withNames` has it. */
  readonly name: string;
}

/** Which cases to list; what is left out, or chosen nothing of, does not narrow. Null stands for "not known". */
export interface CaseFilter extends Readonly<
  Partial<Record<NarrowingField, readonly (string | null)[]>>
> {
  /** Both ends are included; cases without a year are left out where anything is given, but for `orNotKnown`, which alone means only them. */
  readonly years?: { readonly from?: number; readonly to?: number; readonly orNotKnown?: true };
  /** Stands in the name or the partnership, capitals aside. */
  readonly words?: string;
}

/** Whether a filter leaves anything out. */
export function isNarrowing(filter: CaseFilter): boolean {
  const { years, words = '' } = filter;
  return (
    years?.from !== undefined ||
    years?.to !== undefined ||
    years?.orNotKnown === true ||
    words.trim() !== '' ||
    NARROWING_FIELDS.some((field) => (filter[field] ?? []).length > 0)
  );
}

/** The filter with a value of a field chosen, or no longer. */
export function toggled(
  filter: CaseFilter,
  field: NarrowingField,
  value: string | null,
): CaseFilter {
  const chosen = filter[field] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [field]: next };
}

/** A value of a field, and how many cases have it given all the other filters. */
export interface ValueCount {
  readonly value: string | null;
  readonly cases: number;
}

/** The cases that a filter leaves, and what there is to narrow them by. */
export interface NarrowedCases<Case> {
  readonly rows: readonly Case[];
  /** Every value any case has: also those that no case has that is left. */
  readonly counts: Readonly<Record<NarrowingField, readonly ValueCount[]>>;
  /** First and last year of all cases; null where none has one. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Narrows and counts in one pass: a case that only one field leaves out still counts among that field's values. */
export function narrowCases<Case extends NarrowableCase>(
  cases: readonly Case[],
  filter: CaseFilter,
): NarrowedCases<Case> {
  const rows: Case[] = [];
  const tallies = forEachField(() => new Map<string | null, number>());
  const chosen = forEachField((field) => new Set(filter[field]));
  let first = Infinity;
  let last = -Infinity;
  for (const one of cases) {
    if (one.year !== null) {
      first = Math.min(first, one.year);
      last = Math.max(last, one.year);
    }
    const leftOutBy = NARROWING_FIELDS.filter(
      (field) => chosen[field].size > 0 && !chosen[field].has(one[field]),
    );
    const isMeant = inYears(one.year, filter) && hasWords(one, filter);
    if (isMeant && leftOutBy.length === 0) rows.push(one);
    for (const field of NARROWING_FIELDS) {
      const counts =
        isMeant && (leftOutBy.length === 0 || (leftOutBy.length === 1 && leftOutBy[0] === field));
      const tally = tallies[field];
      tally.set(one[field], (tally.get(one[field]) ?? 0) + Number(counts));
    }
  }
  return {
    rows,
    counts: forEachField((field) => inOrder(field, tallies[field])),
    years: first === Infinity ? null : { first, last },
  };
}

function inYears(year: number | null, { years = {} }: CaseFilter): boolean {
  const { from, to, orNotKnown = false } = years;
  if (from === undefined && to === undefined) return !orNotKnown || year === null;
  if (year === null) return orNotKnown;
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function hasWords({ name, partnership }: NarrowableCase, { words = '' }: CaseFilter) {
  const sought = words.trim().toLowerCase();
  if (sought === '') return true;
  return [name, partnership].some((text) => text?.toLowerCase().includes(sought));
}

function forEachField<Value>(
  make: (field: NarrowingField) => Value,
): Readonly<Record<NarrowingField, Value>> {
  return {
    status: make('status'),
    reviewType: make('reviewType'),
    ageBand: make('ageBand'),
    harm: make('harm'),
    partnership: make('partnership'),
  };
}

/** Values in the order in which people read them, where that is not the alphabet's. */
export const READING_ORDERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  status: ['new', 'reading', 'facts-to-check', 'finished'],
  ageBand: AGE_BANDS,
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
