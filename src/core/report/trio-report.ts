import type { CellSum, Finding, Report, ReportColumn, ReportRow, ReportTable } from './report.ts';
import type { ReportedCase, ReportSource } from './report-source.ts';
import { AGE_BANDS } from '../cases/age-bands.ts';
import { harmLabel } from './case-words.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { trioSentence } from './theme-report-words.ts';
import { factorNames, trioOf, type Trio, type TrioRow } from './trio.ts';
import { REVIEW_COLUMNS, reviewCells } from './shared-columns.ts';

/**
 * Factors in a family that stand together: in how many reviews all, all but one and which, one, none; by
 * harm and by age; and review by review. Null where the codebook derives no theme.
 */
export function trioReport(source: ReportSource): Report | null {
  const { about, cases } = source;
  const trio = trioOf(source);
  if (trio === null) return null;
  const together = togetherTable(trio, about.N);
  const details = new Map(cases.map((one) => [one.id, one]));
  const incidents = crossTable('trio_by_harm', 'Together, by harm', 'Harm', trio, (row) =>
    harmLabel(details.get(row.id)?.harm ?? null, source.codebook),
  );
  const ages = crossTable(
    'trio_by_age',
    'Together, by age at the incident',
    'Age',
    trio,
    (row) => details.get(row.id)?.ageBand ?? 'not known',
    AGE_BANDS,
  );
  return {
    kind: 'trio',
    title: `${factorNames(trio.factors)}, together`,
    about,
    findings: [
      {
        text: trioSentence({ N: about.N }, trio),
        from: [
          { table: 'trio', row: 0, column: 'all.n' },
          { table: 'trio', row: 0, column: 'confirmed' },
          ...together.rows.flatMap(({ cells }, row) =>
            cells[1] === trio.factors.length - 1 ? [{ table: 'trio', row, column: 'all.n' }] : [],
          ),
        ],
      } satisfies Finding,
    ],
    tables: [together, incidents, ages, casesTable(trio, details)],
    sums: [
      ...togetherSums(together, about.N),
      ...crossSums(incidents, about.N),
      ...crossSums(ages, about.N),
    ],
  };
}

/** Every combination of the factors: they are apart from one another and add up to all reviews. */
function togetherTable({ factors, cases }: Trio, N: number): ReportTable {
  const combinations = Array.from({ length: 2 ** factors.length }, (_, bits) =>
    factors.filter((_factor, i) => (bits & (1 << i)) !== 0),
  ).toSorted((a, b) => b.length - a.length);
  return {
    name: 'trio',
    title: 'Which factors are a concern together',
    columns: [
      {
        name: 'factors',
        head: 'Factors',
        kind: 'text',
        meaning: 'The factors that are a concern, and no other of them',
      },
      { name: 'number', head: 'How many', kind: 'count', meaning: 'How many factors that is' },
      ...shareColumns('all', 'Reviews', 'with exactly these factors as a concern', {}),
      {
        name: 'confirmed',
        head: 'Confirmed',
        kind: 'cases',
        meaning: 'Of these, reviews in which a person confirmed each of these factors',
        from: ['all.n'],
      },
    ],
    rows: combinations.map((chosen): ReportRow => {
      const themes = chosen.map(({ theme }) => theme);
      const own = cases.filter(
        ({ inScope }) =>
          inScope.length === themes.length && themes.every((theme) => inScope.includes(theme)),
      );
      const confirmed = own.filter((row) => themes.every((theme) => row.confirmed.includes(theme)));
      return {
        opens: {
          ...(themes.length > 0 && { themes, stance: 'concern' as const }),
          cases: own.map(({ id }) => id),
        },
        cells: [
          chosen.length === 0 ? 'None of them' : chosen.map(({ label }) => label).join(' + '),
          chosen.length,
          ...shareCells(own.length, N),
          themes.length === 0 ? null : confirmed.length,
        ],
      };
    }),
  };
}

/** All rows are all reviews; and the rows with so many factors are what the tables by harm and age add up to. */
function togetherSums(table: ReportTable, N: number): readonly CellSum[] {
  const at = (row: number) => ({ table: table.name, row, column: 'all.n' });
  const rows = table.rows.map(({ cells }, row) => ({ row, number: cells[1], n: cells[2] }));
  const levels = Map.groupBy(rows, ({ number }) => number);
  return [
    { parts: rows.map(({ row }) => at(row)), total: N },
    ...[...levels.values()].map((level) => ({
      parts: level.map(({ row }) => at(row)),
      total: level.reduce((sum, { n }) => sum + (typeof n === 'number' ? n : 0), 0),
    })),
  ];
}

/** How many factors stand together, by something of the case: values down, none to all across. */
function crossTable(
  name: string,
  title: string,
  head: string,
  { factors, cases }: Trio,
  valueOf: (row: TrioRow) => string,
  order: readonly string[] = [],
): ReportTable {
  const levels = factors.map((_, i) => factors.length - i).concat(0);
  const groups = Map.groupBy(cases, valueOf);
  const place = (value: string): number =>
    value === 'not known' ? 1000 : order.includes(value) ? order.indexOf(value) : 500;
  const columns: ReportColumn[] = levels.map((level) => ({
    name: `with_${level}`,
    head: level === factors.length ? 'All' : level === 0 ? 'None' : `${level}`,
    over: 'Factors together',
    kind: 'cases',
    meaning: `Reviews with exactly ${level} of the factors as a concern`,
  }));
  return {
    name,
    title,
    columns: [
      { name: 'value', head, kind: 'text', meaning: head },
      ...columns,
      {
        name: 'all',
        head: 'Reviews',
        kind: 'cases',
        meaning: 'All reviews with this value',
        opens: {},
      },
    ],
    rows: [...groups]
      .toSorted(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'))
      .map(([value, own]) => ({
        opens: { cases: own.map(({ id }) => id) },
        cells: [
          value,
          ...levels.map((level) => own.filter(({ inScope }) => inScope.length === level).length),
          own.length,
        ],
      })),
  };
}

function crossSums(table: ReportTable, N: number): readonly CellSum[] {
  const levels = table.columns.filter(({ name }) => name.startsWith('with_'));
  const at = (row: number, column: string) => ({ table: table.name, row, column });
  return [
    ...table.rows.map((_, row) => ({
      parts: levels.map(({ name }) => at(row, name)),
      total: at(row, 'all'),
    })),
    { parts: table.rows.map((_, row) => at(row, 'all')), total: N },
    // How many reviews have so many factors is told by the first table, added up.
    ...levels.map(({ name }) => ({
      parts: table.rows.map((_, row) => at(row, name)),
      total: table.rows.reduce((sum, row) => {
        const cell = row.cells[table.columns.findIndex((column) => column.name === name)];
        return sum + (typeof cell === 'number' ? cell : 0);
      }, 0),
    })),
  ];
}

function casesTable(
  { factors, cases }: Trio,
  details: ReadonlyMap<number, ReportedCase>,
): ReportTable {
  return {
    name: 'trio_cases',
    title: 'Factors in each review',
    isByCase: true,
    columns: [
      ...REVIEW_COLUMNS,
      { name: 'age', head: 'Age', kind: 'text', meaning: 'Age band at the incident' },
      ...factors.map(({ theme, label }): ReportColumn => ({
        name: theme,
        head: label,
        kind: 'text',
        meaning: `${label} as a concern: confirmed, proposed (by proposals alone), or empty`,
        opens: { themes: [theme], stance: 'concern' },
      })),
      {
        name: 'together',
        head: 'Together',
        kind: 'count',
        meaning: 'How many of the factors are a concern',
      },
    ],
    rows: cases.map((row) => ({
      opens: { cases: [row.id] },
      cells: [
        ...reviewCells(row),
        details.get(row.id)?.ageBand ?? null,
        ...factors.map(({ theme }) => {
          if (row.confirmed.includes(theme)) return 'confirmed';
          return row.inScope.includes(theme) ? 'proposed' : null;
        }),
        row.inScope.length,
      ],
    })),
  };
}
