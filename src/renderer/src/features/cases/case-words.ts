import type { NarrowingField } from '../../../../core/cases/narrow-cases.ts';
import type { ListedCase } from '../../../../shared/contract/cases.ts';
import { fullName, type NamedCase } from '../../data/named-case.ts';
import { reviewTypeWords } from './review-type-words.ts';

/** Said wherever nothing is known. */
export const NOT_KNOWN = 'not known';

/** "Baby T, Northvale 2023": what the partnership is called besides leaves no room for anything else. */
export function shortName(one: NamedCase): string {
  const { partnership } = one;
  return fullName({
    ...one,
    partnership: partnership === null ? null : partnershipWords(partnership),
  });
}

/** "Northvale", of "Northvale Safeguarding Children Partnership": what tells it from others in a narrow column. */
export function partnershipWords(partnership: string | null): string {
  if (partnership === null) return NOT_KNOWN;
  const short = partnership
    .replace(/^the\s+/i, '')
    .replace(/\s+(?:local\s+)?safeguarding\s+child.*$/i, '')
    .replace(/\s+(?:children.s\s+)?safeguarding\b.*$/i, '')
    .trim();
  return short === '' ? partnership : short;
}

const STATUSES: Readonly<Record<ListedCase['status'], string>> = {
  new: 'New',
  'facts-to-check': 'Facts to check',
  reading: 'Reading',
  finished: 'Finished',
};

/** How far a case is, in words. */
export function statusWords(status: ListedCase['status']): string {
  return STATUSES[status];
}

/** The kinds of incident, in the words of the codebook or fewer. */
const HARMS: Readonly<Record<string, string>> = {
  incident_fatal_abuse: 'Death, abuse or neglect',
  incident_serious_injury: 'Serious injury',
  incident_sudi: 'Sudden death in infancy',
  incident_suicide: 'Suicide or self-harm',
  incident_other_harm: 'Other serious harm',
  several: 'Several',
};

/** What happened to the child, in words. */
export function harmWords(harm: string | null): string {
  return harm === null ? NOT_KNOWN : (HARMS[harm] ?? 'Another kind');
}

const AGES: Readonly<Record<string, string>> = {
  unborn: 'Unborn',
  'under 1': 'Under 1',
  '18 and over': '18 and over',
  several: 'Several',
};

/** A band of ages, in words: it is one already, but for its capital. */
export function ageWords(band: string | null): string {
  return band === null ? NOT_KNOWN : (AGES[band] ?? band);
}

/** A value of a field by which cases are narrowed, in words. */
export function fieldWords(field: NarrowingField, value: string | null): string {
  switch (field) {
    case 'status':
      return isStatus(value) ? statusWords(value) : NOT_KNOWN;
    case 'reviewType':
      return reviewTypeWords(value);
    case 'harm':
      return harmWords(value);
    case 'ageBand':
      return ageWords(value);
    case 'partnership':
      return partnershipWords(value);
  }
}

function isStatus(value: string | null): value is ListedCase['status'] {
  return value !== null && Object.hasOwn(STATUSES, value);
}
