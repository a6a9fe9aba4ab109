import { AGE_BANDS } from '../cases/age-bands.ts';
import type { FactName } from '../review/review.ts';
import type { Codebook } from '../themes/codebook.ts';
import { ETHNIC_GROUPS, ethnicGroup } from './ethnic-group.ts';
import type { ReportedCase } from './report-source.ts';

/** Value of a case of which the characteristic is not told. */
export const NOT_KNOWN = 'not known';
/** Value of a case whose children differ in it. */
const SEVERAL = 'several';
const OTHER_GROUP = 'not in one of these groups';

/** A characteristic by which cases are counted: each case has exactly one of its values. */
export interface Characteristic {
  readonly name: string;
  readonly label: string;
  /** Ids and words, in the order in which they are printed. "Not known" comes after them by itself. */
  readonly values: readonly (readonly [id: string, words: string])[];
  readonly of: (one: ReportedCase) => string | null;
  /** Values that are also told together: on a plan now or before. */
  readonly ever?: { readonly words: string; readonly values: readonly string[] };
}

/** What reviews are counted by, in the order in which it is printed. */
export type Characteristics = Readonly<
  Record<
    'age' | 'sex' | 'ethnicity' | 'harm' | 'socialCare' | 'plan' | 'lookedAfter',
    Characteristic
  >
>;

/** What is told of a plan and of being looked after alike. */
const AT_THE_TIME_OR_BEFORE = {
  values: [
    ['current', 'at the time'],
    ['previous', 'before'],
    ['never', 'never'],
  ],
  ever: { words: 'at the time or before', values: ['current', 'previous'] },
} as const;

/** What reviews are counted by; the kinds of harm are those of the codebook. */
export function characteristics(codebook: Codebook): Characteristics {
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return {
    age: {
      name: 'age',
      label: 'Age at the incident',
      values: same(AGE_BANDS),
      of: ({ ageBand }) => ageBand,
    },
    sex: {
      name: 'sex',
      label: 'Sex',
      values: [
        ['female', 'female'],
        ['male', 'male'],
        [SEVERAL, 'children of both sexes'],
      ],
      of: (one) => oneOf(one, 'sex'),
    },
    ethnicity: {
      name: 'ethnicity',
      label: 'Ethnicity',
      values: same([...ETHNIC_GROUPS, SEVERAL, OTHER_GROUP]),
      of: ethnicityOf,
    },
    harm: {
      name: 'harm',
      label: 'Harm and likely cause',
      values: [
        ...codebook.incidentKinds.map(({ id, label }) => [id, label] as const),
        [SEVERAL, SEVERAL],
      ],
      of: ({ harm }) => harm,
    },
    socialCare: {
      name: 'social_care',
      label: "Known to children's social care",
      values: [
        ['open', 'open at the time'],
        ['previously', 'previously'],
        ['never', 'never'],
      ],
      of: (one) => oneOf(one, 'knownToSocialCare'),
      ever: { words: 'open or previously', values: ['open', 'previously'] },
    },
    plan: {
      name: 'plan',
      label: 'Child protection plan',
      ...AT_THE_TIME_OR_BEFORE,
      of: (one) => oneOf(one, 'childProtectionPlan'),
    },
    lookedAfter: {
      name: 'looked_after',
      label: 'Looked after',
      ...AT_THE_TIME_OR_BEFORE,
      of: (one) => oneOf(one, 'lookedAfter'),
    },
  };
}

function oneOf({ facts }: ReportedCase, name: FactName): string | null {
  const values = new Set(facts.get(name));
  const [first = null] = values;
  return values.size > 1 ? SEVERAL : first;
}

function ethnicityOf({ facts }: ReportedCase): string | null {
  const values = facts.get('ethnicity') ?? [];
  const groups = new Set(values.map((words) => ethnicGroup(words) ?? OTHER_GROUP));
  const [first = null] = groups;
  return groups.size > 1 ? SEVERAL : first;
}

/** A value of a characteristic, and the cases that have it. */
export interface ValueCases {
  readonly id: string;
  readonly words: string;
  readonly cases: readonly ReportedCase[];
}

/**
 * The cases by the values of a characteristic, in the order in which they are printed; each case stands in exactly one.
 * "Several" is left out where no case has it; a value that the characteristic does not name, such as a kind of harm that is
 * not in the codebook, comes before "not known", which is last.
 */
export function byValue(
  { values, of }: Characteristic,
  cases: readonly ReportedCase[],
): readonly ValueCases[] {
  const groups = Map.groupBy(cases, (one) => of(one) ?? NOT_KNOWN);
  const named = new Set([NOT_KNOWN, ...values.map(([id]) => id)]);
  const others = [...groups.keys()].filter((id) => !named.has(id));
  return [
    ...values.filter(([id]) => id !== SEVERAL || groups.has(SEVERAL)),
    ...[...others, NOT_KNOWN].map((id) => [id, id] as const),
  ].map(([id, words]) => ({ id, words, cases: groups.get(id) ?? [] }));
}
