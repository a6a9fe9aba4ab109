import { InvalidArgumentError, Option, type Command } from 'commander';
import type { IncidentType } from '../core/review/facts/incident-type.ts';
import type { FactName } from '../core/review/review.ts';
import { AGE_BANDS, BABIES, TEENAGERS } from '../core/cases/age-bands.ts';
import { READING_ORDERS } from '../core/cases/narrow-cases.ts';
import type { CaseFilter } from '../services/case-list.ts';
import { REVIEW_TYPES } from '../services/review-type-words.ts';
import { bothConditions } from './both-conditions.ts';

/** Names of facts as people type them. */
const FACTS: Readonly<Record<string, FactName>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  disability: 'disability',
  agency: 'agency',
  model: 'model',
  author: 'author',
  'social-care': 'knownToSocialCare',
  plan: 'childProtectionPlan',
  'looked-after': 'lookedAfter',
  publication: 'publicationStatus',
};

const HARMS: readonly string[] = [
  'incident_fatal_abuse',
  'incident_serious_injury',
  'incident_sudi',
  'incident_suicide',
  'incident_other_harm',
] satisfies readonly IncidentType[];

/** A review of children to whom different things happened. */
const SEVERAL = 'several';

const STATUSES = READING_ORDERS['status'] ?? [];

/** What `--where` takes, for the help. */
const FIELDS = `year, partnership, age, harm, type, status, words, ${Object.keys(FACTS).join(', ')}`;

/** Adds `--where`, by which cases are chosen as the window's list narrows them. */
export function addWhere(command: Command): Command {
  return command.addOption(
    new Option(
      '--where <field=value>',
      `only cases of which this is so, and all of it where given again; "a|b" is either, "year=2015..2020", "age=babies", "age=unknown". Fields: ${FIELDS}`,
    ).argParser(addCondition),
  );
}

/**
 * Narrows a filter by one condition more, "field=value". Throws InvalidArgumentError where it cannot be read, and as
 * `bothConditions`.
 */
export function addCondition(text: string, filter: CaseFilter = {}): CaseFilter {
  return bothConditions(filter, conditionOf(text));
}

function conditionOf(text: string): CaseFilter {
  const [, field = '', typed = ''] = /^([a-z-]+)=(.+)$/s.exec(text.trim()) ?? [];
  const values = typed.split('|').map((value) => value.trim());
  const known = values.map((value) => (value === 'unknown' ? null : value));
  switch (field) {
    case 'year':
      return { years: yearsOf(values) };
    case 'partnership':
      return { partnership: known };
    case 'age':
      return { ageBand: known.flatMap(agesOf) };
    case 'harm':
      return { harm: known.map(harmOf) };
    case 'type':
      return { reviewType: known.map(typeOf) };
    case 'status':
      return { status: values.map(statusOf) };
    case 'words':
      return { words: typed };
    default: {
      const name = FACTS[field];
      if (name === undefined) throw new InvalidArgumentError(`The fields are ${FIELDS}.`);
      return { facts: [{ name, values: known }] };
    }
  }
}

function yearsOf(values: readonly string[]): NonNullable<CaseFilter['years']> {
  const [typed, ...more] = values.filter((value) => value !== 'unknown');
  const orNotKnown = values.includes('unknown') ? ({ orNotKnown: true } as const) : {};
  if (typed === undefined) return orNotKnown;
  const [, one, from = one, to = one] = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/.exec(typed) ?? [];
  const isBackwards = from !== undefined && to !== undefined && from > to;
  if (more.length > 0 || isBackwards || (from === undefined && to === undefined)) {
    throw new InvalidArgumentError(
      'A year is 2015, 2015..2020, 2015.. or ..2020, the earlier one first, and "|unknown" for those without one.',
    );
  }
  return {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
    ...orNotKnown,
  };
}

/** "babies" and "teenagers" stand for their bands. */
function agesOf(value: string | null): readonly (string | null)[] {
  if (value === 'babies') return BABIES;
  if (value === 'teenagers') return TEENAGERS;
  if (value !== null && !AGE_BANDS.includes(value)) {
    throw new InvalidArgumentError(
      `An age is babies, teenagers, unknown or one of ${AGE_BANDS.join(', ')}.`,
    );
  }
  return [value];
}

/** "sudi" stands for the codebook's "incident_sudi". */
function harmOf(value: string | null): string | null {
  if (value === null || value === SEVERAL) return value;
  const harm = value.replaceAll('-', '_').replace(/^(?!incident_)/, 'incident_');
  if (!HARMS.includes(harm)) {
    const short = HARMS.map((one) => one.replace('incident_', ''));
    throw new InvalidArgumentError(`A harm is unknown, ${SEVERAL} or one of ${short.join(', ')}.`);
  }
  return harm;
}

function typeOf(value: string | null): string | null {
  if (value !== null && !REVIEW_TYPES.includes(value)) {
    throw new InvalidArgumentError(
      `A type of review is unknown or one of ${REVIEW_TYPES.join(', ')}.`,
    );
  }
  return value;
}

function statusOf(value: string): string {
  if (!STATUSES.includes(value)) {
    throw new InvalidArgumentError(`It is one of ${STATUSES.join(', ')}.`);
  }
  return value;
}
