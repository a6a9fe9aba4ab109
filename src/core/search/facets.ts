import type { SectionKind } from '../review/review.ts';
import type { Stance } from '../themes/proposal.ts';
import type { PassageSet } from './evaluate.ts';
import type { PassageTable, SearchedCase } from './passage-table.ts';

/** Whether a passage has tags that count. */
export type Tagged = 'confirmed' | 'proposed' | 'none';

/** What was chosen to narrow a search; within a field any of the values, null for "not known". What is left out does not narrow. */
export interface SearchFilters {
  readonly case?: readonly number[];
  readonly partnership?: readonly (string | null)[];
  readonly year?: readonly (number | null)[];
  readonly reviewType?: readonly (string | null)[];
  readonly harm?: readonly (string | null)[];
  readonly ageBand?: readonly (string | null)[];
  readonly status?: readonly string[];
  readonly section?: readonly SectionKind[];
  /** What is chosen of themes, stances and states has to hold of one and the same tag. */
  readonly theme?: readonly string[];
  readonly stance?: readonly Stance[];
  readonly tagged?: readonly Tagged[];
}

/** A field by which a search is narrowed. */
export type FacetName = keyof SearchFilters;

/** A value of a facet and what has it among what was found. */
export interface FacetValue {
  readonly value: string | number | null;
  readonly passages: number;
  readonly cases: number;
}

/** Per field its values, counted as if nothing were chosen in that field, so that a choice can be widened. */
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** What is left of a search after the filters. */
export interface Narrowed {
  readonly set: PassageSet;
  readonly passages: number;
  /** By index of the case; passages in it. */
  readonly byCase: Int32Array;
  readonly facets: Facets;
}

const CASE_FACETS = [
  'case',
  'partnership',
  'year',
  'reviewType',
  'harm',
  'ageBand',
  'status',
] as const;
type CaseFacet = (typeof CASE_FACETS)[number];

/** Applies the filters to what was found and counts. */
export function narrow(found: PassageSet, filters: SearchFilters, table: PassageTable): Narrowed {
  const { cases, sections, tagKinds } = table;
  const failing = cases.map((one) => failingFacets(one, filters));
  const sectionPasses = sections.map(({ kind }) => passes(filters.section, kind));
  const kinds = tagKinds.map(({ theme, stance, isConfirmed }) => ({
    theme,
    stance,
    tagged: isConfirmed ? ('confirmed' as const) : ('proposed' as const),
    isTheme: passes(filters.theme, theme),
    isStance: passes(filters.stance, stance),
    isTagged: passes(filters.tagged, isConfirmed ? 'confirmed' : 'proposed'),
  }));
  const passesUntagged =
    passes(filters.tagged, 'none') && isOpen(filters.theme) && isOpen(filters.stance);

  const set: PassageSet = new Uint8Array(table.size);
  const byCase = new Int32Array(cases.length);
  let passages = 0;
  const onlyFailing = new Map(CASE_FACETS.map((facet) => [facet, new Int32Array(cases.length)]));
  const counted = {
    section: new Counter<SectionKind>(cases.length),
    theme: new Counter<string>(cases.length),
    stance: new Counter<Stance>(cases.length),
    tagged: new Counter<Tagged>(cases.length),
  };
  // Looked up once here and not for every passage: of these there are many.
  const ofSection = sections.map(({ kind }) => counted.section.of(kind));
  const ofKind = kinds.map(({ theme, stance, tagged }) => ({
    theme: counted.theme.of(theme),
    stance: counted.stance.of(stance),
    tagged: counted.tagged.of(tagged),
  }));
  const untagged =
    isOpen(filters.theme) && isOpen(filters.stance) ? counted.tagged.of('none') : undefined;

  for (let id = 0; id < table.size; id += 1) {
    if (found[id] === 0) continue;
    const at = table.caseAt[id] ?? 0;
    const fails = failing[at] ?? [];
    if (fails.length > 1) continue;
    const section = table.section[id] ?? 0;
    const isSection = sectionPasses[section] === true;
    const from = table.tagsFrom[id] ?? 0;
    const to = table.tagsFrom[id + 1] ?? 0;
    let isTagged = from === to ? passesUntagged : false;
    for (let tag = from; !isTagged && tag < to; tag += 1) {
      const kind = kinds[table.tagKind[tag] ?? 0];
      isTagged = kind !== undefined && kind.isTheme && kind.isStance && kind.isTagged;
    }
    const onlyFails = fails[0];
    if (isSection && isTagged) {
      if (onlyFails === undefined) {
        set[id] = 1;
        passages += 1;
        byCase[at] = (byCase[at] ?? 0) + 1;
      } else {
        increase(onlyFailing.get(onlyFails), at);
      }
    }
    if (onlyFails !== undefined) continue;
    if (isTagged) ofSection[section]?.add(id, at);
    if (!isSection) continue;
    if (from === to) untagged?.add(id, at);
    for (let tag = from; tag < to; tag += 1) {
      const number = table.tagKind[tag] ?? 0;
      const kind = kinds[number];
      const count = ofKind[number];
      if (kind === undefined || count === undefined) continue;
      if (kind.isStance && kind.isTagged) count.theme.add(id, at);
      if (kind.isTheme && kind.isTagged) count.stance.add(id, at);
      if (kind.isTheme && kind.isStance) count.tagged.add(id, at);
    }
  }
  const ofCases = (facet: CaseFacet): FacetValue[] =>
    caseValues(facet, byCase, onlyFailing.get(facet), cases);
  return {
    set,
    passages,
    byCase,
    facets: {
      case: ofCases('case'),
      partnership: ofCases('partnership'),
      year: ofCases('year').toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0)),
      reviewType: ofCases('reviewType'),
      harm: ofCases('harm'),
      ageBand: ofCases('ageBand'),
      status: ofCases('status'),
      section: counted.section.values(),
      theme: counted.theme.values(),
      stance: counted.stance.values(),
      tagged: counted.tagged.values(),
    },
  };
}

/** Whether a case passes the filters by fields of cases. */
export function isCaseLeft(one: SearchedCase, filters: SearchFilters): boolean {
  return failingFacets(one, filters).length === 0;
}

function failingFacets(one: SearchedCase, filters: SearchFilters): readonly CaseFacet[] {
  return CASE_FACETS.filter((facet) => !passes(filters[facet], caseValue(one, facet)));
}

/** What a case has in a field. */
export function caseValue(one: SearchedCase, facet: CaseFacet): string | number | null {
  return facet === 'case' ? one.id : one[facet];
}

function isOpen(chosen: readonly unknown[] | undefined): boolean {
  return chosen === undefined || chosen.length === 0;
}

function passes(chosen: readonly unknown[] | undefined, value: unknown): boolean {
  return isOpen(chosen) || chosen?.includes(value) === true;
}

function increase(counts: Int32Array | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

function caseValues(
  facet: CaseFacet,
  found: Int32Array,
  widened: Int32Array | undefined,
  cases: readonly SearchedCase[],
): FacetValue[] {
  const values = new Map<string | number | null, { passages: number; cases: number }>();
  for (const [at, one] of cases.entries()) {
    const passages = (found[at] ?? 0) + (widened?.[at] ?? 0);
    if (passages === 0) continue;
    const value = caseValue(one, facet);
    const known = values.get(value);
    if (known === undefined) {
      values.set(value, { passages, cases: 1 });
    } else {
      known.passages += passages;
      known.cases += 1;
    }
  }
  return ordered([...values].map(([value, count]) => ({ value, ...count })));
}

/** The most frequent first, "not known" last. */
function ordered(values: readonly FacetValue[]): FacetValue[] {
  return values.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.passages - a.passages ||
      String(a.value).localeCompare(String(b.value), 'en-GB'),
  );
}

/** The passages and cases that have a value; a passage counts once. */
class ValueCount {
  passages = 0;
  #last = -1;
  readonly #cases: Uint8Array;

  constructor(cases: number) {
    this.#cases = new Uint8Array(cases);
  }

  /** Passages come in the order of their ids. */
  add(passage: number, at: number): void {
    if (this.#last === passage) return;
    this.#last = passage;
    this.passages += 1;
    this.#cases[at] = 1;
  }

  get cases(): number {
    return this.#cases.reduce((sum, one) => sum + one, 0);
  }
}

/** Counts by value. */
class Counter<Value extends string> {
  readonly #counts = new Map<Value, ValueCount>();
  readonly #cases: number;

  constructor(cases: number) {
    this.#cases = cases;
  }

  of(value: Value): ValueCount {
    const known = this.#counts.get(value);
    if (known !== undefined) return known;
    const count = new ValueCount(this.#cases);
    this.#counts.set(value, count);
    return count;
  }

  /** Those that any passage has. */
  values(): FacetValue[] {
    return ordered(
      [...this.#counts].flatMap(([value, { passages, cases }]) =>
        passages === 0 ? [] : [{ value, passages, cases }],
      ),
    );
  }
}
