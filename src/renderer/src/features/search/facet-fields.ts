import { AGE_BANDS } from '../../../../core/cases/age-bands.ts';
import type { SectionKind } from '../../../../core/review/review.ts';
import { STANCES } from '../../../../core/themes/stance-words.ts';
import { searchFilters, type ChosenFilters } from '../../../../shared/contract/searched.ts';
import { fieldWords, NOT_KNOWN } from '../cases/case-words.ts';
import type { SearchAnswer } from './result-rows.ts';
import { STANCE_LABELS } from '../../ui/stance-labels.ts';

/** A field by which a search is narrowed. */
export type FacetField = keyof SearchAnswer['facets'];

/** A value of a field, as facets count it and filters choose it. */
export type FacetValue = SearchAnswer['facets'][FacetField][number]['value'];

/** A value with the passages and cases that have it among what was found. */
export type CountedValue = SearchAnswer['facets'][FacetField][number];

/** The fields in the order of the pane, with their titles. */
export const FACETS: readonly (readonly [FacetField, string])[] = [
  ['section', 'Section'],
  ['stance', 'Stance'],
  ['tagged', 'Tags'],
  ['theme', 'Theme'],
  ['reviewType', 'Type'],
  ['year', 'Year'],
  ['ageBand', 'Age'],
  ['harm', 'Harm'],
  ['partnership', 'Partnership'],
  ['case', 'Case'],
  ['status', 'Progress'],
];

/** Kinds of section, in the order in which reviews have them. */
export const SECTION_WORDS: Readonly<Record<SectionKind, string>> = {
  front: 'Front pages',
  contents: 'Contents',
  introduction: 'Introduction',
  method: 'Method',
  terms: 'Terms of reference',
  family: 'Family',
  narrative: 'Narrative',
  chronology: 'Chronology',
  analysis: 'Analysis',
  good_practice: 'Good practice',
  findings: 'Findings',
  conclusion: 'Conclusion',
  recommendations: 'Recommendations',
  appendix: 'Appendix',
  glossary: 'Glossary',
  references: 'References',
  quotation: 'Quotation',
  body: 'Other sections',
};

const TAGGED_WORDS = {
  confirmed: 'Confirmed tag',
  proposed: 'Proposed tag',
  none: 'Not tagged',
} as const;

/** Values that have an order of their own stay where they are, whatever is found. */
const ORDERS: Partial<Record<FacetField, readonly string[]>> = {
  section: Object.keys(SECTION_WORDS),
  stance: STANCES,
  tagged: Object.keys(TAGGED_WORDS),
  ageBand: AGE_BANDS,
  status: ['new', 'facts-to-check', 'reading', 'finished'],
};

/** How cases and themes are called, by their ids. */
export interface FacetNames {
  readonly caseName: (id: number) => string;
  readonly themeName: (id: string) => string;
}

/** A value in words. */
export function valueWords(field: FacetField, value: FacetValue, names: FacetNames): string {
  if (value === null) return NOT_KNOWN;
  if (typeof value === 'number') return field === 'case' ? names.caseName(value) : String(value);
  switch (field) {
    case 'section':
      return isKey(SECTION_WORDS, value) ? SECTION_WORDS[value] : value;
    case 'stance':
      return isKey(STANCE_LABELS, value) ? STANCE_LABELS[value] : value;
    case 'tagged':
      return isKey(TAGGED_WORDS, value) ? TAGGED_WORDS[value] : value;
    case 'theme':
      return names.themeName(value);
    case 'reviewType':
    case 'harm':
    case 'ageBand':
    case 'status':
      return fieldWords(field, value);
    default:
      return value;
  }
}

/** A field's values as the pane lists them: what is chosen never leaves it, and an order of its own is kept. */
export function listedValues(
  field: FacetField,
  counted: readonly CountedValue[],
  chosen: readonly FacetValue[],
): readonly CountedValue[] {
  const gone = chosen.filter((value) => !counted.some((one) => one.value === value));
  const all = [...counted, ...gone.map((value) => ({ value, passages: 0, cases: 0 }))];
  const order = ORDERS[field];
  if (order === undefined) return all;
  const place = ({ value }: CountedValue): number => {
    const at = order.indexOf(String(value));
    return at < 0 ? order.length : at;
  };
  return all.toSorted((a, b) => place(a) - place(b));
}

/** The values chosen in a field. */
export function chosenIn(filters: ChosenFilters, field: FacetField): readonly FacetValue[] {
  return filters[field] ?? [];
}

/** The filters with a value chosen in a field, or no more. */
export function toggledValue(
  filters: ChosenFilters,
  field: FacetField,
  value: FacetValue,
): ChosenFilters {
  const before = chosenIn(filters, field);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [field]: _, ...rest } = filters;
  // A facet's value is one that its filter takes.
  return searchFilters.parse(after.length === 0 ? rest : { ...rest, [field]: after });
}

/** Everything that was chosen, in the order of the pane. */
export function allChosen(
  filters: ChosenFilters,
): readonly { readonly field: FacetField; readonly title: string; readonly value: FacetValue }[] {
  return FACETS.flatMap(([field, title]) =>
    chosenIn(filters, field).map((value) => ({ field, title, value })),
  );
}

function isKey<Key extends string>(words: Readonly<Record<Key, string>>, key: string): key is Key {
  return Object.hasOwn(words, key);
}
