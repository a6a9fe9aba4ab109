import type { NarrowingField } from '../../../../core/cases/narrow-cases.ts';
import type { ListedCase, ListedDocument } from '../../../../shared/contract/cases.ts';
import { reviewTypeWords } from './review-type-words.ts';

/** Said wherever nothing is known. */
export const NOT_KNOWN = 'not known';

/** A case as the list shows it: with the name it goes by and the documents it holds. */
export interface NamedCase extends ListedCase {
  /** The child as the review calls it; else the title of its first document where no other bears it, else that file's name. */
  readonly name: string;
  /** The first first. */
  readonly files: readonly ListedDocument[];
}

/** Gives cases their names and documents. */
export function nameCases(
  cases: readonly ListedCase[],
  documents: readonly ListedDocument[],
): readonly NamedCase[] {
  const byCase = Map.groupBy(documents, ({ caseId }) => caseId);
  const titles = Map.groupBy(documents, ({ title }) => title);
  return cases.map((one) => {
    const files = byCase.get(one.id) ?? [];
    const [first] = files;
    const ownTitle = first && titles.get(first.title)?.length === 1 ? first.title : null;
    return { ...one, files, name: one.subject ?? ownTitle ?? first?.fileName ?? `Case ${one.id}` };
  });
}

/** "Baby T, Northvale 2023", as much of it as is known. */
export function fullName({
  name,
  partnership,
  year,
}: Pick<NamedCase, 'name' | 'partnership' | 'year'>): string {
  const place = [partnership, year].filter((part) => part !== null).join(' ');
  return place === '' ? name : `${name}, ${place}`;
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
