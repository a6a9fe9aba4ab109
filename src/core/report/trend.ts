import type { CellSum, Finding, Report, ReportRow } from './report.ts';
import { Presence, type ReportedCase, type ReportSource } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { percent } from './theme-report-words.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

/** Years with fewer reviews than this are sparse: then three years are taken together. */
const SPARSE = 10;

/** Themes followed where none are named: those that are a concern in most reviews. */
const USUAL_THEMES = 8;

/** Themes by year, each year with the reviews it has: a share of few reviews says little, and the interval says how little. */
export function trend(source: ReportSource, chosen: readonly string[]): Report {
  const { cases, counts, codebook, about } = source;
  const presence = new Presence(counts, about.scope);
  const themes = codebook.themes
    .map((theme) => ({ ...theme, cases: presence.of(theme.id).concern }))
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .toSorted((a, b) => b.cases.size - a.cases.size || a.label.localeCompare(b.label, 'en'))
    .slice(0, chosen.length === 0 ? USUAL_THEMES : undefined);
  const years = yearsOf(cases);
  const isSparse = years.some(({ own }) => own.length > 0 && own.length < SPARSE);
  const rows: ReportRow[] = [];
  const sums: CellSum[] = [];
  for (const { id, label, group, cases: concern } of themes) {
    const withIt = (own: readonly ReportedCase[]): number =>
      own.filter((one) => concern.has(one.id)).length;
    const first = rows.length;
    for (const [i, { year, own }] of years.entries()) {
      const rolling =
        year === null
          ? []
          : years.slice(Math.max(0, i - 1), i + 2).filter((one) => one.year !== null);
      const near = rolling.flatMap((one) => one.own);
      rows.push({
        theme: id,
        group,
        opens: { themes: [id], stance: 'concern', cases: own.map((one) => one.id) },
        cells: [
          id,
          label,
          year,
          own.length,
          ...shareCells(withIt(own), own.length),
          ...(year === null
            ? [null, null, null, null, null]
            : [near.length, ...shareCells(withIt(near), near.length)]),
        ],
      });
      if (rolling.length > 0) {
        for (const [column, total] of [
          ['n', 'rolling.n'],
          ['reviews', 'rolling_reviews'],
        ] as const) {
          const from = first + Math.max(0, i - 1);
          sums.push({
            parts: rolling.map((_, j) =>
              at(from + j, column === 'n' ? 'concern.n' : 'year_reviews'),
            ),
            total: at(first + i, total),
          });
        }
      }
    }
    const own = years.map((_, i) => first + i);
    sums.push(
      { parts: own.map((row) => at(row, 'concern.n')), total: withIt(cases) },
      { parts: own.map((row) => at(row, 'year_reviews')), total: cases.length },
    );
  }
  return {
    kind: 'trend',
    title: 'Themes by year',
    about,
    findings: findings(themes, years),
    sums,
    tables: [
      {
        name: 'trend',
        title: 'Reviews with the theme as a concern, by year',
        note:
          (isSparse
            ? `Some years have fewer than ${SPARSE} reviews: read the three-year figures (the year before, the year, the year after). `
            : '') +
          'The year is that of publication, else of completion or the incident. Reviews reach a library for many ' +
          'reasons, and which are published changes over time: a rise may be one in reviews written, found or read.',
        columns: [
          THEME_ID_COLUMN,
          { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
          {
            name: 'year',
            head: 'Year',
            kind: 'text',
            meaning: 'Year; empty for reviews without a known year',
          },
          {
            name: 'year_reviews',
            head: 'Reviews in year',
            kind: 'cases',
            meaning: 'Reviews of that year: the denominator',
          },
          ...shareColumns('concern', 'Concern', 'of that year with a concern', {}, 'year_reviews'),
          {
            name: 'rolling_reviews',
            head: 'Reviews',
            over: 'Three years',
            kind: 'cases',
            meaning: 'Reviews of the year before, the year and the year after',
          },
          ...shareColumns(
            'rolling',
            'Three years',
            'of these three years with a concern',
            undefined,
            'rolling_reviews',
          ).map((column) =>
            column.name === 'rolling.n' ? { ...column, head: 'Concern' } : column,
          ),
        ],
        rows,
      },
    ],
  };
}

function at(row: number, column: string) {
  return { table: 'trend', row, column };
}

interface Year {
  readonly year: number | null;
  readonly own: readonly ReportedCase[];
}

/** Every year from the first to the last, and reviews without one at the end. */
function yearsOf(cases: readonly ReportedCase[]): readonly Year[] {
  const byYear = Map.groupBy(cases, ({ year }) => year);
  const known = cases.flatMap(({ year }) => year ?? []);
  const unknown = byYear.get(null) ?? [];
  if (known.length === 0) return unknown.length === 0 ? [] : [{ year: null, own: unknown }];
  const first = Math.min(...known);
  const years: Year[] = Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => ({
    year: first + i,
    own: byYear.get(first + i) ?? [],
  }));
  return unknown.length === 0 ? years : [...years, { year: null, own: unknown }];
}

function findings(
  [theme]: readonly { readonly label: string; readonly cases: ReadonlyMap<number, boolean> }[],
  years: readonly Year[],
): readonly Finding[] {
  const known = years.filter(({ year, own }) => year !== null && own.length > 0);
  const [first, last] = [known[0], known.at(-1)];
  if (theme === undefined || first === undefined || last === undefined || first === last) {
    return [{ text: 'There are too few years with reviews to speak of a trend.', from: [] }];
  }
  const told = [first, last].map(({ year, own }) => {
    const n = own.filter(({ id }) => theme.cases.has(id)).length;
    return `${n} of ${own.length} reviews (${percent(n / own.length)}) in ${year}`;
  });
  return [
    {
      text: `${theme.label} is a concern in ${told.join(', and in ')}.`,
      // The first theme's rows are the first of the table.
      from: [first, last].flatMap((one) => {
        const row = years.indexOf(one);
        return [at(row, 'concern.n'), at(row, 'year_reviews')];
      }),
    },
  ];
}
