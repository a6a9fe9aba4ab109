import type { Codebook } from '../core/themes/codebook.ts';
import { harmLabel } from '../core/report/case-words.ts';
import type { CaseFilter } from './case-list.ts';

/** What the fields of a selection are called, in the order in which they are told. */
const FIELDS = [
  ['reviewType', 'type of review'],
  ['harm', 'harm'],
  ['ageBand', 'age at the incident'],
  ['partnership', 'partnership'],
  ['status', 'progress'],
] as const;

const FACTS: Readonly<Record<string, string>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  disability: 'disability',
  incidentType: 'harm',
  agency: 'agency',
  model: 'model of review',
  author: 'author',
  knownToSocialCare: 'known to social care',
  childProtectionPlan: 'child protection plan',
  lookedAfter: 'looked after',
  publicationStatus: 'publication',
  reviewType: 'type of review',
  ageAtIncident: 'age at the incident',
};

/** By what cases were chosen: "Age at the incident: under 1; years 2015 to 2020". */
export function selectionWords(
  filter: CaseFilter,
  codebook: Pick<Codebook, 'incidentKinds'>,
): string {
  const parts = FIELDS.flatMap(([field, name]) => {
    const values: readonly (string | null)[] = filter[field] ?? [];
    if (values.length === 0) return [];
    const words = values.map((value) =>
      field === 'harm' ? harmLabel(value, codebook) : (value?.replaceAll('_', ' ') ?? 'not known'),
    );
    return `${name}: ${words.join(' or ')}`;
  });
  const years = yearWords(filter.years);
  if (years !== null) parts.push(years);
  for (const { name, values } of filter.facts ?? []) {
    const words = values.map((value) =>
      name === 'incidentType'
        ? harmLabel(value, codebook)
        : (value?.replaceAll('_', ' ') ?? 'not known'),
    );
    parts.push(`${FACTS[name] ?? name}: ${words.join(' or ')}`);
  }
  const typed = filter.words?.trim() ?? '';
  if (typed !== '')
    parts.push(`"${typed}" in the review's name (child, title or file) or the partnership`);
  const [first, ...others] = parts;
  if (first === undefined) return 'All reviews in the library';
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join('; ');
}

function yearWords({ from, to, orNotKnown }: NonNullable<CaseFilter['years']> = {}): string | null {
  const or = orNotKnown === true ? ' or not known' : '';
  if (from !== undefined && to !== undefined) {
    return from === to ? `year ${from}${or}` : `years ${from} to ${to}${or}`;
  }
  if (from !== undefined) return `years from ${from}${or}`;
  if (to !== undefined) return `years to ${to}${or}`;
  return orNotKnown === true ? 'year not known' : null;
}
