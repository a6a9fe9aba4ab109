import { InvalidArgumentError } from 'commander';
import { NARROWING_FIELDS, type NarrowingField } from '../core/cases/narrow-cases.ts';
import type { CaseFilter } from '../services/case-list.ts';

type Years = NonNullable<CaseFilter['years']>;

/**
 * The filter that leaves what both leave. Throws InvalidArgumentError where no case can be what both say, or where a
 * filter cannot say it.
 */
export function bothConditions(one: CaseFilter, other: CaseFilter): CaseFilter {
  if (one.words !== undefined && other.words !== undefined) {
    throw new InvalidArgumentError('Words can be given once.');
  }
  const facts = [...(one.facts ?? []), ...(other.facts ?? [])];
  return {
    ...one,
    ...other,
    ...Object.fromEntries(NARROWING_FIELDS.flatMap((field) => bothValues(field, one, other))),
    ...(one.years !== undefined && other.years !== undefined && bothYears(one.years, other.years)),
    ...(facts.length > 0 && { facts }),
  };
}

function bothValues(
  field: NarrowingField,
  { [field]: first }: CaseFilter,
  { [field]: second }: CaseFilter,
): readonly (readonly [NarrowingField, readonly (string | null)[]])[] {
  if (first === undefined || second === undefined) return [];
  const values = first.filter((value) => second.includes(value));
  if (values.length === 0) throw neither();
  return [[field, values]];
}

function bothYears(one: Years, other: Years): Pick<CaseFilter, 'years'> {
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity);
  const to = Math.min(one.to ?? Infinity, other.to ?? Infinity);
  const hasKnown = from <= to && [one, other].every(isOfKnown);
  const orNotKnown = one.orNotKnown === true && other.orNotKnown === true;
  if (!hasKnown && !orNotKnown) throw neither();
  return {
    years: {
      ...(hasKnown && Number.isFinite(from) && { from }),
      ...(hasKnown && Number.isFinite(to) && { to }),
      ...(orNotKnown && { orNotKnown }),
    },
  };
}

function isOfKnown({ from, to }: Years): boolean {
  return from !== undefined || to !== undefined;
}

function neither(): InvalidArgumentError {
  return new InvalidArgumentError(
    'No review can be that and what was given before; "a|b" is either.',
  );
}
