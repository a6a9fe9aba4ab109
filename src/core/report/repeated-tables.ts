import { wilsonInterval } from '../stats/wilson.ts';
import type { ReportedRecommendation } from './made-recommendation.ts';
import { RECOMMENDATION_COLUMNS, recommendationCells } from './recommendation-columns.ts';
import type { Cluster } from './repeated-recommendations.ts';
import type { ReportRow, ReportTable } from './report.ts';
import type { ReportedCase } from './report-source.ts';

/** A recommendation that several reviews make. */
export interface Repeated {
  readonly text: string;
  readonly caseIds: readonly number[];
  readonly made: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Reviews that could have made it: those from the first year on, and those without a known year. */
  readonly of: number;
  /** Whether one of these has no known year. */
  readonly hasUndated: boolean;
  readonly addressees: string;
}

/** A cluster as it is reported. */
export function repeatedOf(
  { centre, members }: Cluster,
  byId: ReadonlyMap<number, ReportedRecommendation>,
  cases: readonly ReportedCase[],
): Repeated {
  const own = members.flatMap(({ id }) => byId.get(id) ?? []);
  const making = new Set(own.map(({ caseId }) => caseId));
  const chosen = cases.filter(({ id }) => making.has(id));
  const years = chosen.flatMap(({ year }) => year ?? []);
  const first = years.length === 0 ? null : Math.min(...years);
  // Whoever makes it without a year counts above the line, so whoever does not has to count below it.
  const eligible = cases.filter(({ year }) => first === null || year === null || year >= first);
  return {
    text: byId.get(centre)?.text ?? '',
    caseIds: [...making],
    made: own.length,
    first,
    last: years.length === 0 ? null : Math.max(...years),
    of: eligible.length,
    hasUndated: eligible.some(({ year }) => year === null),
    addressees: [...new Set(own.flatMap(({ addressee }) => addressee ?? []))].join('; '),
  };
}

/** "7 of 20 reviews since 2012", and "or without a known year" where there are such. */
export function madeIn({ caseIds, of, first, hasUndated }: Repeated): string {
  const since =
    first === null ? '' : ` since ${first}${hasUndated ? ' or without a known year' : ''}`;
  return `${caseIds.length} of ${of} reviews${since}`;
}

/** What several reviews make, the most often made first. */
export function repeatedTable(repeated: readonly Repeated[]): ReportTable {
  return {
    name: 'repeated',
    title: 'Recommendations made in several reviews',
    note:
      'Put together by their words, the one most like the others shown; the members are listed below so that each can be ' +
      'judged. Reviews "of" are those in the selection from the first year on, and those without a known year.',
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
        meaning: 'Reviews in the selection from the first year on, and those without a known year',
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

/** Members of each cluster, so that each can be judged. */
export function membersTable(
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
      ...RECOMMENDATION_COLUMNS,
    ],
    rows: clusters.flatMap(({ members }, i) =>
      members.flatMap(({ id, likeness }): ReportRow[] => {
        const one = byId.get(id);
        if (one === undefined) return [];
        return [
          {
            opens: { cases: [one.caseId] },
            cells: [i + 1, likeness, ...recommendationCells(one, details.get(one.caseId))],
          },
        ];
      }),
    ),
  };
}
