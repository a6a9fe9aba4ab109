import { wilsonInterval } from '../stats/wilson.ts';
import type { Finding, Report, ReportColumn, ReportRow, ReportTable } from './report.ts';
import { repeatedRecommendations, type Cluster } from './repeated-recommendations.ts';
import { caseName, type ReportedCase, type ReportSource } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

/** A recommendation with the themes of the passages it is made in. */
export interface ReportedRecommendation {
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  readonly number: string | null;
  readonly text: string;
  readonly addressee: string | null;
  readonly page: number;
  readonly paragraph: string | null;
  readonly themes: readonly string[];
}

/**
 * Recommendations: what they are about, to whom they are made, and which are made again and again. Every count is of
 * reviews; how many recommendations that is stands beside.
 */
export function recommendationsReport(
  source: ReportSource,
  recommendations: readonly ReportedRecommendation[],
): Report {
  const { about, cases } = source;
  const clusters = repeatedRecommendations(recommendations);
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

interface Repeated {
  readonly text: string;
  readonly caseIds: readonly number[];
  readonly made: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Reviews of these years that could have made it: those from the first year on. */
  readonly of: number;
  readonly addressees: string;
}

function repeatedOf(
  { centre, members }: Cluster,
  byId: ReadonlyMap<number, ReportedRecommendation>,
  cases: readonly ReportedCase[],
): Repeated {
  const own = members.flatMap(({ id }) => byId.get(id) ?? []);
  const caseIds = [...new Set(own.map(({ caseId }) => caseId))];
  const chosen = cases.filter(({ id }) => caseIds.includes(id));
  const years = chosen.flatMap(({ year }) => year ?? []);
  const first = years.length === 0 ? null : Math.min(...years);
  const eligible = cases.filter(
    ({ id, year }) => first === null || caseIds.includes(id) || (year !== null && year >= first),
  );
  return {
    text: byId.get(centre)?.text ?? '',
    caseIds,
    made: own.length,
    first,
    last: years.length === 0 ? null : Math.max(...years),
    of: eligible.length,
    addressees: [...new Set(own.flatMap(({ addressee }) => addressee ?? []))].join('; '),
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

/** "7 of 20 reviews since 2012". */
function madeIn({ caseIds, of, first }: Repeated): string {
  return `${caseIds.length} of ${of} reviews${first === null ? '' : ` since ${first}`}`;
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length <= 160 ? words : `${words.slice(0, words.lastIndexOf(' ', 160))} …`;
}

function repeatedTable(repeated: readonly Repeated[]): ReportTable {
  return {
    name: 'repeated',
    title: 'Recommendations made in several reviews',
    note:
      'Put together by their words, the one most like the others shown; the members are listed below so that each can be ' +
      'judged. Reviews "of" are those in the selection from the first year on.',
    isRanked: true,
    columns: [
      { name: 'cluster', head: 'No.', kind: 'text', meaning: 'Number of the cluster' },
      {
        name: 'recommendation',
        head: 'Recommendation',
        kind: 'text',
        meaning: 'Words of the one most like the others',
      },
      {
        name: 'n',
        head: 'Reviews',
        kind: 'cases',
        meaning: 'Reviews that make it, or much the same',
        opens: {},
      },
      {
        name: 'of',
        head: 'Of',
        kind: 'cases',
        meaning: 'Reviews in the selection from the first year on',
      },
      {
        name: 'share',
        head: '%',
        kind: 'share',
        meaning: 'n of these, as a proportion',
        from: ['n', 'of'],
      },
      {
        name: 'low',
        head: '95% interval',
        kind: 'low',
        of: 'share',
        meaning: 'Lower end of the 95% Wilson interval',
        from: ['n', 'of'],
      },
      {
        name: 'high',
        head: '95% interval',
        kind: 'high',
        of: 'share',
        meaning: 'Upper end of that interval',
        from: ['n', 'of'],
      },
      {
        name: 'made',
        head: 'Times',
        kind: 'count',
        meaning: 'Recommendations in the cluster',
        from: ['n'],
      },
      {
        name: 'first_year',
        head: 'First',
        kind: 'text',
        meaning: 'Year of the first review that makes it',
        from: ['n'],
      },
      { name: 'last_year', head: 'Last', kind: 'text', meaning: 'Year of the last', from: ['n'] },
      {
        name: 'addressees',
        head: 'To whom',
        kind: 'text',
        meaning: 'To whom it is made, in the words of the reviews',
        from: ['n'],
      },
    ],
    rows: repeated.map((one, i): ReportRow => {
      const n = one.caseIds.length;
      const { low, high } = wilsonInterval(n, one.of);
      return {
        opens: { cases: one.caseIds },
        cells: [
          i + 1,
          one.text,
          n,
          one.of,
          n / one.of,
          low,
          high,
          one.made,
          one.first,
          one.last,
          one.addressees === '' ? null : one.addressees,
        ],
      };
    }),
  };
}

function themesTable(
  { codebook, about }: ReportSource,
  recommendations: readonly ReportedRecommendation[],
): ReportTable {
  const rows = codebook.themes
    .map((theme) => {
      const own = recommendations.filter(({ themes }) => themes.includes(theme.id));
      return { theme, made: own.length, cases: [...new Set(own.map(({ caseId }) => caseId))] };
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
    rows: rows.map(({ theme: { id, label, group }, made, cases }) => ({
      theme: id,
      group,
      opens: { themes: [id], cases },
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

const PLACE_COLUMNS: readonly ReportColumn[] = [
  { name: 'case', head: 'Case', kind: 'text', meaning: 'Number of the case in the library' },
  { name: 'review', head: 'Review', kind: 'text', meaning: 'What the review calls the child' },
  { name: 'partnership', head: 'Partnership', kind: 'text', meaning: 'Partnership or board' },
  { name: 'year', head: 'Year', kind: 'text', meaning: 'Year of the review' },
  { name: 'number', head: 'No.', kind: 'text', meaning: 'Number of the recommendation as printed' },
  { name: 'recommendation', head: 'Recommendation', kind: 'text', meaning: 'Its words' },
  {
    name: 'addressee',
    head: 'To whom',
    kind: 'text',
    meaning: "To whom it is made, in the review's words",
  },
  { name: 'page', head: 'Page', kind: 'text', meaning: 'Page on which it begins' },
  {
    name: 'paragraph',
    head: 'Paragraph',
    kind: 'text',
    meaning: 'Printed number of the paragraph',
  },
];

function placeCells(one: ReportedRecommendation, of: ReportedCase | undefined) {
  return [
    one.caseId,
    of === undefined ? null : caseName(of),
    of?.partnership ?? null,
    of?.year ?? null,
    one.number,
    one.text,
    one.addressee,
    one.page,
    one.paragraph,
  ];
}

function membersTable(
  clusters: readonly Cluster[],
  byId: ReadonlyMap<number, ReportedRecommendation>,
  cases: readonly ReportedCase[],
): ReportTable {
  const details = new Map(cases.map((one) => [one.id, one]));
  return {
    name: 'repeated_members',
    title: 'Members of each cluster',
    isByCase: true,
    columns: [
      { name: 'cluster', head: 'Cluster', kind: 'text', meaning: 'Number of the cluster' },
      {
        name: 'likeness',
        head: 'Likeness',
        kind: 'ratio',
        meaning: 'Cosine of its words with those of the one shown, 0 to 1',
      },
      ...PLACE_COLUMNS,
    ],
    rows: clusters.flatMap(({ members }, i) =>
      members.flatMap(({ id, likeness }): ReportRow[] => {
        const one = byId.get(id);
        if (one === undefined) return [];
        return [
          {
            opens: { cases: [one.caseId] },
            cells: [i + 1, likeness, ...placeCells(one, details.get(one.caseId))],
          },
        ];
      }),
    ),
  };
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
      ...PLACE_COLUMNS,
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
        ...placeCells(one, details.get(one.caseId)),
        one.themes.length === 0 ? null : one.themes.join('; '),
      ],
    })),
  };
}
