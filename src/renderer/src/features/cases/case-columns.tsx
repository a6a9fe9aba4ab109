import type { ReactElement, ReactNode } from 'react';
import { READING_ORDERS } from '../../../../core/cases/narrow-cases.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { dayInWords, wholeNumber } from '../../ui/words.ts';
import { type NamedCase } from '../../data/named-case.ts';
import { ageWords, harmWords, NOT_KNOWN, partnershipWords, statusWords } from './case-words.ts';
import { isoInWords } from './iso-words.ts';
import { reviewTypeWords } from './review-type-words.ts';

/** A column of the list of cases. */
export interface CaseColumn {
  readonly id: ColumnId;
  readonly head: string;
  /** What it is called where the head is not there to say so. */
  readonly label?: string;
  /** Its share of the width beside the others. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** What the list is sorted by; null comes last, whichever way. */
  readonly sortBy: (one: NamedCase) => string | number | null;
  readonly show: (one: NamedCase) => ReactNode;
}

/** Name of a column. */
export type ColumnId =
  | 'name'
  | 'partnership'
  | 'year'
  | 'reviewType'
  | 'harm'
  | 'ageBand'
  | 'documents'
  | 'left'
  | 'status'
  | 'passages'
  | 'confirmed'
  | 'unsure'
  | 'published'
  | 'addedAt';

/** The columns shown until somebody chooses others. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'name',
  'partnership',
  'year',
  'reviewType',
  'harm',
  'ageBand',
  'documents',
  'left',
  'status',
];

/** Every column there is, in the order in which they stand. */
export const CASE_COLUMNS: readonly CaseColumn[] = [
  {
    id: 'name',
    head: 'Case',
    width: 21,
    sortBy: ({ name }) => name,
    show: ({ name }) => name,
  },
  {
    id: 'partnership',
    head: 'Partnership',
    width: 11.5,
    sortBy: ({ partnership }) => partnership,
    show: ({ partnership }) =>
      known(
        partnership,
        <span className="twolines" title={partnership ?? undefined}>
          {partnershipWords(partnership)}
        </span>,
      ),
  },
  {
    id: 'year',
    head: 'Year',
    width: 8.8,
    isNumber: true,
    sortBy: ({ year }) => year,
    show: ({ year }) => known(year, year),
  },
  {
    id: 'reviewType',
    head: 'Type',
    width: 10,
    sortBy: ({ reviewType }) => (reviewType === null ? null : reviewTypeWords(reviewType)),
    show: ({ reviewType }) => known(reviewType, reviewTypeWords(reviewType)),
  },
  {
    id: 'harm',
    head: 'Harm',
    width: 12.5,
    sortBy: ({ harm }) => (harm === null ? null : harmWords(harm)),
    show: ({ harm }) => known(harm, harmWords(harm)),
  },
  {
    id: 'ageBand',
    head: 'Age',
    width: 8.8,
    sortBy: ({ ageBand }) => placeIn('ageBand', ageBand),
    show: ({ ageBand }) => known(ageBand, ageWords(ageBand)),
  },
  {
    id: 'documents',
    head: 'Docs',
    label: 'Documents',
    width: 5.4,
    isNumber: true,
    sortBy: ({ documents }) => documents,
    show: ({ documents }) => documents,
  },
  {
    id: 'left',
    head: 'Left to decide',
    width: 10.6,
    isNumber: true,
    sortBy: ({ proposed }) => proposed,
    show: Left,
  },
  {
    id: 'status',
    head: 'Progress',
    width: 13,
    sortBy: ({ status }) => placeIn('status', status),
    show: Status,
  },
  {
    id: 'passages',
    head: 'Passages',
    width: 8,
    isNumber: true,
    sortBy: ({ passages }) => passages,
    show: ({ passages }) => wholeNumber(passages),
  },
  {
    id: 'confirmed',
    head: 'Confirmed',
    label: 'Tags confirmed',
    width: 8.5,
    isNumber: true,
    sortBy: ({ confirmed }) => confirmed,
    show: ({ confirmed }) => wholeNumber(confirmed),
  },
  {
    id: 'unsure',
    head: 'Unsure',
    width: 6.5,
    isNumber: true,
    sortBy: ({ unsure }) => unsure,
    show: ({ unsure }) => wholeNumber(unsure),
  },
  {
    id: 'published',
    head: 'Published',
    width: 11,
    sortBy: ({ published }) => published,
    show: ({ published }) =>
      known(published, published === null ? NOT_KNOWN : isoInWords(published)),
  },
  {
    id: 'addedAt',
    head: 'Added',
    width: 11,
    sortBy: ({ addedAt }) => addedAt,
    show: ({ addedAt }) => dayInWords(addedAt),
  },
];

/** How the list is ordered. */
export interface CaseSort {
  readonly by: ColumnId;
  readonly isDown: boolean;
}

/** The cases in order; those without a value come last, whichever way. */
export function sorted(
  cases: readonly NamedCase[],
  { by, isDown }: CaseSort,
): readonly NamedCase[] {
  const sortBy = CASE_COLUMNS.find(({ id }) => id === by)?.sortBy;
  if (!sortBy) return cases;
  return cases.toSorted((a, b) => {
    const [one, other] = [sortBy(a), sortBy(b)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a.id - b.id;
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : ALPHABET.compare(String(one), String(other));
    return (isDown ? -difference : difference) || a.id - b.id;
  });
}

/** "Child 2" comes before "Child 10". */
const ALPHABET = new Intl.Collator('en-GB', { numeric: true });

function placeIn(field: string, value: string | null): number | null {
  return value === null ? null : (READING_ORDERS[field]?.indexOf(value) ?? null);
}

function known(value: unknown, words: ReactNode): ReactNode {
  return value === null ? <span className="quiet">{NOT_KNOWN}</span> : words;
}

function Left({ proposed, accepted, rejected }: NamedCase): ReactElement {
  const all = proposed + accepted + rejected;
  return (
    <span className={proposed === 0 ? 'quiet' : undefined}>
      {wholeNumber(proposed)} of {wholeNumber(all)}
    </span>
  );
}

const GLYPHS: Readonly<Record<NamedCase['status'], IconName>> = {
  new: 'ring',
  'facts-to-check': 'flag',
  reading: 'half',
  finished: 'tick',
};

/** How far a case is: a glyph and the word. */
export function Status({ status }: Pick<NamedCase, 'status'>): ReactElement {
  return (
    <span className={status === 'finished' ? 'status quiet' : 'status'}>
      <Icon name={GLYPHS[status]} size={16} />
      {statusWords(status)}
    </span>
  );
}
