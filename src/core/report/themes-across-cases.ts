import { TELLING_STANCES } from '../themes/stance-words.ts';
import type { CellAt, CellSum, Report, ReportCell, ReportColumn, ReportTable } from './report.ts';
import type { ReportSource } from './report-source.ts';
import { shareColumns } from './share-columns.ts';
import { themeReport, type CaseShare, type ThemeReport } from './theme-report.ts';
import { findingSentence } from './theme-report-words.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

const STANCES = [
  ['concern', 'Concern', 'with at least one concern'],
  ['good', 'Good practice', 'with at least one instance of good practice'],
] as const;

const COLUMNS: readonly ReportColumn[] = [
  THEME_ID_COLUMN,
  { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
  {
    name: 'group',
    head: 'Group',
    kind: 'text',
    meaning: 'practice, family, child or system',
    isForFiles: true,
  },
  ...STANCES.flatMap(([stance, over, what]) => [
    ...shareColumns(stance, over, what, { stance }),
    {
      name: `${stance}.confirmed`,
      head: 'Confirmed',
      over,
      kind: 'cases' as const,
      meaning: `Of ${stance}.n, reviews in which a person confirmed at least one`,
      from: [`${stance}.n`],
    },
    {
      name: `${stance}.proposedOnly`,
      head: 'Proposed only',
      over,
      kind: 'cases' as const,
      meaning: `Of ${stance}.n, reviews that rest on proposals alone`,
      from: [`${stance}.n`],
    },
  ]),
  {
    name: 'both.n',
    head: 'Both',
    kind: 'cases',
    meaning: 'Reviews with a concern and good practice; the two are never netted off',
    from: ['concern.n', 'good.n'],
    opens: { stance: 'both' },
  },
  {
    name: 'tags',
    head: 'Tags',
    kind: 'count',
    meaning: 'Tags of concern and good practice in scope; secondary to the counts of reviews',
    opens: {},
    from: ['concern.n', 'good.n'],
  },
  {
    name: 'passages',
    head: 'Passages',
    kind: 'count',
    meaning: 'Distinct passages that hold these tags',
    from: ['concern.n', 'good.n'],
  },
];

/** How many reviews show each theme, as a concern and as good practice. */
export function themesAcrossCases(source: ReportSource): Report {
  const report = themeReport(source);
  const { about } = source;
  const themes: ReportTable = {
    name: 'themes',
    title: 'Themes across reviews',
    columns: COLUMNS,
    isRanked: true,
    drawn: ['concern', 'good'],
    rows: report.rows.map((row) => ({
      theme: row.theme,
      group: row.group,
      opens: { themes: [row.theme] },
      cells: [
        row.theme,
        row.label,
        row.group,
        ...cells(row.concern, about.N),
        ...cells(row.good, about.N),
        row.both.n,
        row.tags,
        row.passages,
      ],
    })),
  };
  const finding = {
    text: findingSentence(report),
    from: report.rows.length === 0 ? [] : [{ table: 'themes', row: 0, column: 'concern.n' }],
  };
  return {
    kind: 'themes',
    title: themes.title,
    about,
    findings: [finding],
    tables: [themes],
    sums: sumsOf(report),
  };
}

function cells(share: CaseShare, N: number): readonly ReportCell[] {
  const { n, low, high, confirmed, proposedOnly } = share;
  return [n, N === 0 ? null : n / N, low, high, confirmed, proposedOnly];
}

/** n is what is confirmed and what is only proposed. */
function sumsOf(report: ThemeReport): readonly CellSum[] {
  return report.rows.flatMap((_, row) =>
    TELLING_STANCES.map((stance): CellSum => {
      const at = (part: string): CellAt => ({ table: 'themes', row, column: `${stance}.${part}` });
      return { parts: [at('confirmed'), at('proposedOnly')], total: at('n') };
    }),
  );
}
