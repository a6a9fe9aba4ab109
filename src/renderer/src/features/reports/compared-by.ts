import { BABIES, TEENAGERS } from '../../../../core/cases/age-bands.ts';
import {
  NARROWING_FIELDS,
  type CaseFilter,
  type NarrowedCases,
  type NarrowingField,
} from '../../../../core/cases/narrow-cases.ts';

/** By what two groups are told apart: values of a field, or a year. */
export type ComparedBy =
  | {
      readonly by: NarrowingField;
      readonly first: readonly (string | null)[];
      /** None stands for all other reviews. */
      readonly second: readonly (string | null)[];
    }
  /** From that year on, against before it. */
  | { readonly by: 'year'; readonly from: number };

/** The two groups as a comparison asks for them; null while the first has nothing chosen. */
export function groupsOf(
  chosen: ComparedBy,
): { readonly first: CaseFilter; readonly second?: CaseFilter } | null {
  if (chosen.by === 'year') {
    return {
      first: { years: { from: chosen.from } },
      second: { years: { to: chosen.from - 1 } },
    };
  }
  const { by, first, second } = chosen;
  if (first.length === 0) return null;
  return {
    first: { [by]: first },
    ...(second.length > 0 && { second: { [by]: second } }),
  };
}

/** The groups with a value chosen for one of them, or no longer; a value stands in one group only. */
export function withValues(
  chosen: Exclude<ComparedBy, { readonly by: 'year' }>,
  which: 'first' | 'second',
  values: readonly (string | null)[],
): ComparedBy {
  const other = which === 'first' ? 'second' : 'first';
  return {
    ...chosen,
    [which]: values,
    [other]: chosen[other].filter((value) => !values.includes(value)),
  };
}

/**
 * The groups that a comparison begins with: babies and teenagers where the library has both, else the most frequent
 * value of a field against all others. Where a field tells no two groups apart, the next that does is taken.
 */
export function usualGroups(
  counts: NarrowedCases<never>['counts'],
  by: NarrowingField = 'ageBand',
): ComparedBy {
  const present = (field: NarrowingField) => counts[field].filter(({ cases }) => cases > 0);
  const has = (bands: readonly string[]): boolean =>
    present(by).some(({ value }) => value !== null && bands.includes(value));
  if (by === 'ageBand' && has(BABIES) && has(TEENAGERS)) {
    return { by, first: BABIES, second: TEENAGERS };
  }
  const field = [by, ...NARROWING_FIELDS].find((one) => present(one).length > 1) ?? by;
  const [top] = present(field)
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => b.cases - a.cases);
  return { by: field, first: top === undefined ? [] : [top.value], second: [] };
}
