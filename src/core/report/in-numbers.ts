import type { FactName } from '../review/review.ts';
import type { Codebook } from '../themes/codebook.ts';
import { AGE_BANDS } from '../cases/age-bands.ts';
import { ETHNIC_GROUPS, ethnicGroup } from './ethnic-group.ts';
import type { CellAt, CellSum, Report, ReportRow, ReportTable } from './report.ts';
import { Presence, type ReportedCase, type ReportSource } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

const NOT_KNOWN = 'not known';
const SEVERAL = 'several';

/** A characteristic by which cases are counted: each case has exactly one of its values. */
interface Characteristic {
  readonly name: string;
  readonly label: string;
  /** Ids and words, in the order in which they are printed. "Not known" comes after them by itself. */
  readonly values: readonly (readonly [id: string, words: string])[];
  readonly of: (one: ReportedCase) => string | null;
  /** Values that are also told together: on a plan now or before. */
  readonly ever?: { readonly words: string; readonly values: readonly string[] };
}

function characteristics(codebook: Codebook): readonly Characteristic[] {
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return [
    {
      name: 'age',
      label: 'Age at the incident',
      values: same(AGE_BANDS),
      of: ({ ageBand }) => ageBand,
    },
    {
      name: 'sex',
      label: 'Sex',
      values: [
        ['female', 'female'],
        ['male', 'male'],
        [SEVERAL, 'children of both sexes'],
      ],
      of: (one) => oneOf(one, 'sex'),
    },
    {
      name: 'ethnicity',
      label: 'Ethnicity',
      values: same([...ETHNIC_GROUPS, SEVERAL, 'not in one of these groups']),
      of: ethnicityOf,
    },
    {
      name: 'harm',
      label: 'Harm and likely cause',
      values: [
        ...codebook.incidentKinds.map(({ id, label }) => [id, label] as const),
        [SEVERAL, SEVERAL],
      ],
      of: ({ harm }) => harm,
    },
    {
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
    {
      name: 'plan',
      label: 'Child protection plan',
      values: [
        ['current', 'at the time'],
        ['previous', 'before'],
        ['never', 'never'],
      ],
      of: (one) => oneOf(one, 'childProtectionPlan'),
      ever: { words: 'at the time or before', values: ['current', 'previous'] },
    },
    {
      name: 'looked_after',
      label: 'Looked after',
      values: [
        ['current', 'at the time'],
        ['previous', 'before'],
        ['never', 'never'],
      ],
      of: (one) => oneOf(one, 'lookedAfter'),
      ever: { words: 'at the time or before', values: ['current', 'previous'] },
    },
  ];
}

function oneOf({ facts }: ReportedCase, name: FactName): string | null {
  const values = new Set(facts.get(name));
  const [first = null] = values;
  return values.size > 1 ? SEVERAL : first;
}

function ethnicityOf({ facts }: ReportedCase): string | null {
  const values = facts.get('ethnicity') ?? [];
  const groups = new Set(values.map((words) => ethnicGroup(words) ?? 'not in one of these groups'));
  const [first = null] = groups;
  return groups.size > 1 ? SEVERAL : first;
}

/**
 * The table that a national annual report prints: who the children were and what happened, from the facts of
 * the cases, and which factors were present. What is missing is shown as "not known", and shares are given of
 * all reviews and of those where it is known.
 */
export function inNumbers(source: ReportSource): Report {
  const { about, cases, codebook } = source;
  const rows: ReportRow[] = [];
  const sums: CellSum[] = [];
  const all = characteristics(codebook);
  for (const one of all) {
    const byValue = Map.groupBy(cases, (own) => one.of(own) ?? NOT_KNOWN);
    const known = cases.length - (byValue.get(NOT_KNOWN)?.length ?? 0);
    const named = new Set(one.values.map(([id]) => id));
    // A value from elsewhere, such as a kind of harm that the codebook no longer has.
    const others = [...byValue.keys()].filter((id) => id !== NOT_KNOWN && !named.has(id));
    const first = rows.length;
    const places = new Map<string, number>();
    for (const [id, words] of [
      ...one.values,
      ...others.map((other) => [other, other] as const),
      [NOT_KNOWN, NOT_KNOWN] as const,
    ]) {
      const own = byValue.get(id) ?? [];
      if (id === SEVERAL && own.length === 0) continue;
      places.set(id, rows.length);
      rows.push(rowOf(one, words, own, cases.length, id === NOT_KNOWN ? null : known));
    }
    sums.push({
      parts: rows.slice(first).map((_, i) => at('numbers', first + i, 'all.n')),
      total: cases.length,
    });
    const { ever } = one;
    if (ever === undefined) continue;
    const own = ever.values.flatMap((value) => byValue.get(value) ?? []);
    const parts = ever.values.flatMap((value) => places.get(value) ?? []);
    sums.push({
      parts: parts.map((row) => at('numbers', row, 'all.n')),
      total: at('numbers', rows.length, 'all.n'),
    });
    rows.push(rowOf(one, ever.words, own, cases.length, known));
  }
  const [harm, sex] = ['harm', 'sex'].map((name) => all.find((one) => one.name === name));
  const cross = harm === undefined || sex === undefined ? [] : [crossTable(cases, harm, sex)];
  return {
    kind: 'numbers',
    title: 'Reviews in numbers',
    about,
    findings: [],
    sums: [...sums, ...cross.flatMap((table) => crossSums(table, rows, codebook))],
    tables: [
      {
        name: 'numbers',
        title: 'The children and what happened',
        note:
          'From the facts of each case: confirmed ones where there are any, else the best proposed one. A review of several ' +
          'children is counted once, as "several" where they differ. "Of known" leaves out reviews where it is not known. ' +
          'Ethnicity is told in the words of the review and put into the broad groups of the 2021 census.',
        columns: [
          {
            name: 'characteristic',
            head: 'Characteristic',
            kind: 'text',
            meaning: 'What is counted',
          },
          {
            name: 'value',
            head: 'Value',
            kind: 'text',
            meaning: 'Its value; rows "or" and "at the time or before" are the sum of two others',
          },
          ...shareColumns('all', 'All reviews', 'with this value', {}),
          {
            name: 'of_known',
            head: 'Of known',
            kind: 'share',
            meaning: 'all.n of the reviews in which the characteristic is known',
            from: ['all.n'],
            tellsOthers: true,
          },
        ],
        rows,
      },
      ...cross,
      factorsTable(source),
    ],
  };
}

function rowOf(
  { label }: Characteristic,
  words: string,
  own: readonly ReportedCase[],
  N: number,
  known: number | null,
): ReportRow {
  return {
    opens: { cases: own.map(({ id }) => id) },
    cells: [
      label,
      words,
      ...shareCells(own.length, N),
      known === null || known === 0 ? null : own.length / known,
    ],
  };
}

function at(table: string, row: number, column: string): CellAt {
  return { table, row, column };
}

/** One characteristic down, another across, with margins. */
function crossTable(
  cases: readonly ReportedCase[],
  down: Characteristic,
  across: Characteristic,
): ReportTable {
  const known = (one: Characteristic): readonly (readonly [string, string])[] => {
    const present = new Set(cases.map((own) => one.of(own) ?? NOT_KNOWN));
    const named = new Set(one.values.map(([id]) => id));
    const others = [...present].filter((id) => id !== NOT_KNOWN && !named.has(id));
    return [
      ...one.values.filter(([id]) => id !== SEVERAL || present.has(SEVERAL)),
      ...others.map((id) => [id, id] as const),
      [NOT_KNOWN, NOT_KNOWN],
    ];
  };
  const columns = known(across);
  return {
    name: `${down.name}_by_${across.name}`,
    title: `${down.label} by ${across.label.toLowerCase()}`,
    columns: [
      { name: 'value', head: down.label, kind: 'text', meaning: down.label },
      ...columns.map(([id, words]) => ({
        name: id.replaceAll(' ', '_'),
        head: words,
        over: across.label,
        kind: 'cases' as const,
        meaning: `Reviews with this value and ${across.label.toLowerCase()} ${words}`,
      })),
      {
        name: 'all',
        head: 'All',
        kind: 'cases',
        meaning: 'All reviews with this value',
        opens: {},
      },
    ],
    rows: known(down).map(([id, words]) => {
      const own = cases.filter((one) => (down.of(one) ?? NOT_KNOWN) === id);
      return {
        opens: { cases: own.map((one) => one.id) },
        cells: [
          words,
          ...columns.map(
            ([value]) => own.filter((one) => (across.of(one) ?? NOT_KNOWN) === value).length,
          ),
          own.length,
        ],
      };
    }),
  };
}

/** Rows and columns add up, and the margins are the rows of the first table. */
function crossSums(
  table: ReportTable,
  rows: readonly ReportRow[],
  codebook: Codebook,
): readonly CellSum[] {
  const inner = table.columns.slice(1, -1);
  const labels = characteristics(codebook);
  const placeOf = (name: string, words: unknown): number => {
    const label = labels.find((one) => one.name === name)?.label;
    return rows.findIndex(({ cells }) => cells[0] === label && cells[1] === words);
  };
  return [
    ...table.rows.flatMap(({ cells }, row): CellSum[] => [
      {
        parts: inner.map(({ name }) => at(table.name, row, name)),
        total: at(table.name, row, 'all'),
      },
      {
        parts: [at(table.name, row, 'all')],
        total: at('numbers', placeOf('harm', cells[0]), 'all.n'),
      },
    ]),
    ...inner.map(({ name, head }) => ({
      parts: table.rows.map((_, row) => at(table.name, row, name)),
      total: at('numbers', placeOf('sex', head), 'all.n'),
    })),
  ];
}

/** Factors of the family and the child that are a concern: a review has any number of them. */
function factorsTable({ about, codebook, counts }: ReportSource): ReportTable {
  const presence = new Presence(counts, about.scope);
  const factors = codebook.themes
    .filter(({ group }) => group === 'family' || group === 'child')
    .map((theme) => ({ ...theme, n: presence.of(theme.id).concern.size }))
    .toSorted((a, b) => b.n - a.n || a.label.localeCompare(b.label, 'en'));
  return {
    name: 'factors',
    title: 'Factors present',
    note: 'Themes of the family and the child as a concern. A review can have several, so they do not add up.',
    isRanked: true,
    drawn: ['all'],
    columns: [
      THEME_ID_COLUMN,
      { name: 'label', head: 'Factor', kind: 'text', meaning: 'Label of the theme' },
      ...shareColumns('all', 'All reviews', 'with it as a concern', { stance: 'concern' }),
    ],
    rows: factors.map(({ id, label, group, n }) => ({
      theme: id,
      group,
      opens: { themes: [id] },
      cells: [id, label, ...shareCells(n, about.N)],
    })),
  };
}
