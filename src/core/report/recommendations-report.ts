import type { ReportedRecommendation } from './made-recommendation.ts';
import { RECOMMENDATION_COLUMNS, recommendationCells } from './recommendation-columns.ts';
import { repeatedRecommendations } from './repeated-recommendations.ts';
import {
  madeIn,
  membersTable,
  repeatedOf,
  repeatedTable,
  type Repeated,
} from './repeated-tables.ts';
import type { Finding, Report, ReportTable } from './report.ts';
import type { ReportSource } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

/**
 * Recommendations: what they are about, to whom they are made, and which are made again and again. Every count is of
 * reviews; how many recommendations that is stands beside. They are put together by their own words, and stand as `shown`
 * gives them.
 */
export function recommendationsReport(
  source: ReportSource,
  made: readonly ReportedRecommendation[],
  shown: (one: ReportedRecommendation) => ReportedRecommendation = (one) => one,
): Report {
  const { about, cases } = source;
  const clusters = repeatedRecommendations(made);
  const recommendations = made.map(shown);
  const byId = new Map(recommendations.map((one) => [one.id, one]));
  const repeated = clusters.map((cluster) => repeatedOf(cluster, byId, cases));
  const making = new Set(recommendations.map(({ caseId }) => caseId)).size;
  return {
    kind: 'recommendations',
    title: 'Recommendations across reviews',
    about,
    findings: findings(repeated, recommendations.length, making, about.N),
    sums: [],
    tables: [
      repeatedTable(repeated),
      themesTable(source, recommendations),
      addresseesTable(source, recommendations),
      membersTable(clusters, byId, cases),
      listTable(source, recommendations),
    ],
  };
}

function findings(
  repeated: readonly Repeated[],
  made: number,
  making: number,
  N: number,
): readonly Finding[] {
  const [top] = repeated;
  const all: Finding = {
    text: `${making} of ${N} ${N === 1 ? 'review makes' : 'reviews make'} ${made} ${made === 1 ? 'recommendation' : 'recommendations'}.`,
    from: [],
    tells: [making],
  };
  if (top === undefined) return [all];
  return [
    all,
    {
      text: `Made again and again: "${shortened(top.text)}", or much the same, in ${madeIn(top)}.`,
      from: [{ table: 'repeated', row: 0, column: 'n' }],
    },
  ];
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length <= 160 ? words : `${words.slice(0, words.lastIndexOf(' ', 160))} …`;
}

function themesTable(
  { codebook, about }: ReportSource,
  recommendations: readonly ReportedRecommendation[],
): ReportTable {
  const byTheme = Map.groupBy(
    recommendations.flatMap(({ themes, caseId, passages }) =>
      themes.map((theme) => ({ theme, caseId, passages })),
    ),
    ({ theme }) => theme,
  );
  const rows = codebook.themes
    .map((theme) => {
      const own = byTheme.get(theme.id) ?? [];
      return {
        theme,
        made: own.length,
        cases: [...new Set(own.map(({ caseId }) => caseId))],
        passages: [...new Set(own.flatMap(({ passages }) => passages))],
      };
    })
    .filter(({ made }) => made > 0)
    .toSorted((a, b) => b.cases.length - a.cases.length || b.made - a.made);
  return {
    name: 'recommendation_themes',
    title: 'What recommendations are about',
    note: 'Themes tagged in the passages in which a recommendation is made.',
    isRanked: true,
    drawn: ['all'],
    columns: [
      THEME_ID_COLUMN,
      { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
      ...shareColumns('all', 'Reviews', 'that make a recommendation about it', {}),
      {
        name: 'made',
        head: 'Recommendations',
        kind: 'count',
        meaning: 'Recommendations about it',
        from: ['all.n'],
      },
    ],
    rows: rows.map(({ theme: { id, label, group }, made, cases, passages }) => ({
      theme: id,
      group,
      opens: { themes: [id], cases, passages },
      cells: [id, label, ...shareCells(cases.length, about.N), made],
    })),
  };
}

function addresseesTable(
  { about }: ReportSource,
  recommendations: readonly ReportedRecommendation[],
): ReportTable {
  const groups = [...Map.groupBy(recommendations, ({ addressee }) => addresseeKey(addressee))]
    .map(([key, own]) => ({ key, own, cases: [...new Set(own.map(({ caseId }) => caseId))] }))
    .toSorted(
      (a, b) =>
        b.cases.length - a.cases.length ||
        b.own.length - a.own.length ||
        a.key.localeCompare(b.key, 'en'),
    );
  return {
    name: 'addressees',
    title: 'To whom recommendations are made',
    note: 'In the words of the reviews, capitals and articles aside.',
    isRanked: true,
    columns: [
      {
        name: 'addressee',
        head: 'To whom',
        kind: 'text',
        meaning: 'In the words of the first such recommendation',
      },
      ...shareColumns('all', 'Reviews', 'that make a recommendation to them', {}),
      {
        name: 'made',
        head: 'Recommendations',
        kind: 'count',
        meaning: 'Recommendations made to them',
        from: ['all.n'],
      },
    ],
    rows: groups.map(({ own, cases }) => ({
      opens: { cases },
      cells: [own[0]?.addressee ?? 'not said', ...shareCells(cases.length, about.N), own.length],
    })),
  };
}

function addresseeKey(addressee: string | null): string {
  return (addressee ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:the|all|local) /, '')
    .trim();
}

function listTable(
  { cases }: ReportSource,
  recommendations: readonly ReportedRecommendation[],
): ReportTable {
  const details = new Map(cases.map((one) => [one.id, one]));
  return {
    name: 'recommendations',
    title: 'All recommendations',
    isByCase: true,
    columns: [
      ...RECOMMENDATION_COLUMNS,
      {
        name: 'themes',
        head: 'Themes',
        kind: 'text',
        meaning: 'Ids of the themes tagged where it is made',
      },
    ],
    rows: recommendations.map((one) => ({
      opens: { cases: [one.caseId] },
      cells: [
        ...recommendationCells(one, details.get(one.caseId)),
        one.themes.length === 0 ? null : one.themes.join('; '),
      ],
    })),
  };
}
