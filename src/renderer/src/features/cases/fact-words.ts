import type { FactName } from '../../../../core/review/review.ts';
import type { ListedFact } from '../../../../shared/contract/cases.ts';
import { dayInWords } from '../../ui/words.ts';
import { isoInWords } from './iso-words.ts';
import { REVIEW_TYPES, reviewTypeWords } from './review-type-words.ts';

/** A value of a vocabulary: its id, and its words. */
export type Choice = readonly [id: string, words: string];

/** How a fact is set by hand. */
export type FactControl =
  | { readonly kind: 'date' }
  | { readonly kind: 'age' }
  | { readonly kind: 'text'; readonly hint?: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

interface FactWords {
  readonly label: string;
  readonly control: FactControl;
}

const text = (hint?: string): FactControl => ({
  kind: 'text',
  ...(hint !== undefined && { hint }),
});
const choice = (...choices: readonly Choice[]): FactControl => ({ kind: 'choice', choices });

/** Every fact in the order in which they are checked: first those by which a case is listed. */
const FACTS: Readonly<Record<FactName, FactWords>> = {
  subject: { label: 'Child', control: text('As the review calls them, such as Child M') },
  partnership: { label: 'Partnership', control: text() },
  reviewType: { label: 'Type of review', control: choice(...REVIEW_TYPES) },
  publishedDate: { label: 'Date of publication', control: { kind: 'date' } },
  incidentType: {
    label: 'Harm',
    control: choice(
      ['incident_fatal_abuse', 'Death, abuse or neglect known or suspected'],
      ['incident_serious_injury', 'Serious injury'],
      ['incident_sudi', 'Sudden unexpected death in infancy'],
      ['incident_suicide', 'Suicide or self-harm'],
      ['incident_other_harm', 'Other serious harm'],
    ),
  },
  ageAtIncident: { label: 'Age at the incident', control: { kind: 'age' } },
  incidentDate: { label: 'Date of the incident', control: { kind: 'date' } },
  completedDate: { label: 'Date of completion', control: { kind: 'date' } },
  sex: { label: 'Sex', control: choice(['female', 'Female'], ['male', 'Male']) },
  ethnicity: { label: 'Ethnicity', control: text('In the words of the review') },
  disability: { label: 'Disability', control: text('In the words of the review') },
  knownToSocialCare: {
    label: 'Known to social care',
    control: choice(
      ['open', 'Open at the time'],
      ['previously', 'Known before, not at the time'],
      ['never', 'Never known'],
    ),
  },
  childProtectionPlan: {
    label: 'Child protection plan',
    control: choice(
      ['current', 'On a plan at the time'],
      ['previous', 'On a plan before'],
      ['never', 'Never on a plan'],
    ),
  },
  lookedAfter: {
    label: 'Looked after',
    control: choice(
      ['current', 'Looked after at the time'],
      ['previous', 'Looked after before'],
      ['never', 'Never looked after'],
    ),
  },
  agency: { label: 'Agencies', control: text('One agency; add others after it') },
  author: { label: 'Author', control: text() },
  model: { label: 'Model of review', control: text('Such as SILP or a systems approach') },
  reviewPeriod: { label: 'Period reviewed', control: text('As the review gives it') },
  publicationStatus: {
    label: 'Publication',
    control: choice(
      ['published', 'Published'],
      ['confidential', 'Confidential'],
      ['draft', 'Draft'],
    ),
  },
  title: { label: 'Title', control: text() },
};

const NAMES = Object.keys(FACTS);

/** Where a fact stands in the order in which they are checked. */
export function factPlace(name: FactName): number {
  return NAMES.indexOf(name);
}

/** Every fact there is, in that order. */
export const FACT_NAMES: readonly FactName[] = NAMES.filter(isFactName);

function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

/** What a fact is called. */
export function factLabel(name: FactName): string {
  return FACTS[name].label;
}

/** How a fact is set by hand. */
export function factControl(name: FactName): FactControl {
  return FACTS[name].control;
}

/** A fact's value in words: never an id of a vocabulary. */
export function factValueWords({
  name,
  value,
  iso,
}: Pick<ListedFact, 'name' | 'value' | 'iso'>): string {
  if (iso !== null) return isoInWords(iso);
  if (name === 'reviewType') return reviewTypeWords(value);
  const { control } = FACTS[name];
  if (control.kind !== 'choice') return value;
  return control.choices.find(([id]) => id === value)?.[1] ?? value.replaceAll('_', ' ');
}

/** How a candidate stands: "proposed, 0.86", "confirmed, Ruth Whitlock, 3 April 2026". */
export function factStateWords({
  state,
  confidence,
  coder,
  decidedAt,
}: Pick<ListedFact, 'state' | 'confidence' | 'coder' | 'decidedAt'>): string {
  const by = [coder, decidedAt === null ? null : dayInWords(decidedAt)].filter(
    (part) => part !== null,
  );
  switch (state) {
    case 'proposed':
      return confidence === null ? 'proposed' : `proposed, ${confidence.toFixed(2)}`;
    case 'accepted':
      return ['confirmed', ...by].join(', ');
    case 'manual':
      return ['set by hand', ...by].join(', ');
    case 'rejected':
      return ['rejected', ...by].join(', ');
  }
}
