import { fisherExact } from '../stats/fisher.ts';
import { newcombeDifference } from '../stats/newcombe.ts';
import type { CellSum, Finding, Report, ReportCell, ReportColumn, ReportRow } from './report.ts';
import { Presence, type ReportSource } from './report-source.ts';
import { ratioWords } from './cell-words.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { percent } from './theme-report-words.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

/** A group of cases that is compared. */
export interface ComparedGroup {
  /** By what its cases were chosen: "Age at the incident: under 1". */
  readonly name: string;
  readonly cases: ReadonlySet<number>;
}

/** Below this the exact test speaks of a difference. */
const LEVEL = 0.05;

/** Themes told in the findings. */
const MOST_TOLD = 3;

interface Compared {
  readonly theme: string;
  readonly label: string;
  /** Cases with it in the first group and in the second. */
  readonly a: number;
  readonly c: number;
  readonly p: number;
  readonly row: ReportRow;
}

/**
 * Themes as concerns in two groups of cases: shares, their difference, the odds ratio and Fisher's exact test. The
 * groups must have no case in common. `source` holds the cases of both.
 */
export function comparison(
  source: ReportSource,
  first: ComparedGroup,
  second: ComparedGroup,
): Report {
  const { about, codebook } = source;
  const presence = new Presence(source.counts, about.scope);
  const [m, n] = [first.cases.size, second.cases.size];
  const compared = codebook.themes
    .map(({ id, label, group }): Compared => {
      const { concern } = presence.of(id);
      const of = (cases: ReadonlySet<number>): number =>
        [...cases].filter((one) => concern.has(one)).length;
      const [a, c] = [of(first.cases), of(second.cases)];
      const difference = newcombeDifference({ n: a, of: m }, { n: c, of: n });
      const test = fisherExact({ a, b: m - a, c, d: n - c });
      const hasOdds = m > 0 && n > 0 && a + c > 0 && a + c < m + n;
      const cells: ReportCell[] = [
        id,
        label,
        ...shareCells(a, m),
        ...shareCells(c, n),
        difference?.difference ?? null,
        difference?.low ?? null,
        difference?.high ?? null,
        hasOdds ? test.oddsRatio : null,
        hasOdds ? test.low : null,
        hasOdds ? test.high : null,
        m > 0 && n > 0 ? test.p : null,
      ];
      return {
        theme: id,
        label,
        a,
        c,
        p: test.p,
        row: { cells, theme: id, group, opens: { themes: [id], stance: 'concern' } },
      };
    })
    .toSorted((a, b) => a.p - b.p || a.label.localeCompare(b.label, 'en'));
  const rows = compared.map(({ row }) => row);
  const title = `${first.name}, and ${lowered(second.name)}`;
  return {
    kind: 'compare',
    title,
    about: {
      ...about,
      selection: `${first.name}; compared with: ${second.name}; among: ${about.selection}`,
    },
    findings: findings(compared, first, second),
    groups: [m, n],
    tables: [
      {
        name: 'comparison',
        title: 'Themes as a concern in the two groups, the least probable by chance first',
        columns: columnsFor(first, second),
        isRanked: true,
        rows,
        note:
          `First: ${first.name}. Second: ${second.name}. The difference is the first share less ` +
          'the second, with the hybrid score interval (Newcombe). The odds ratio is the conditional one of ' +
          `Fisher's exact test, not the ratio of the sample. ${compared.length} themes were tested, each for itself: about ` +
          `${Math.max(1, Math.round(compared.length * LEVEL))} of them would fall under 0.05 by chance alone.`,
      },
      {
        name: 'groups',
        title: 'The two groups',
        columns: [
          { name: 'group', head: 'Group', kind: 'text', meaning: 'first or second' },
          {
            name: 'chosen_by',
            head: 'Chosen by',
            kind: 'text',
            meaning: 'By what its reviews were chosen',
          },
          { name: 'n', head: 'Reviews', kind: 'cases', meaning: 'Reviews in it', opens: {} },
        ],
        rows: [first, second].map(({ name, cases }, i) => ({
          opens: { cases: [...cases] },
          cells: [i === 0 ? 'first' : 'second', name, cases.size],
        })),
      },
    ],
    sums: compared.map(({ a, c }, row): CellSum => {
      // How many reviews of both groups show the theme can be had from the report on themes.
      return {
        parts: [
          { table: 'comparison', row, column: 'first.n' },
          { table: 'comparison', row, column: 'second.n' },
        ],
        total: a + c,
      };
    }),
  };
}

function columnsFor(first: ComparedGroup, second: ComparedGroup): readonly ReportColumn[] {
  const both = ['first.n', 'second.n'];
  return [
    THEME_ID_COLUMN,
    { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
    ...shareColumns('first', 'First', `of the first group with a concern (${first.name})`, {
      cases: [...first.cases],
    }),
    ...shareColumns('second', 'Second', `of the second group with a concern (${second.name})`, {
      cases: [...second.cases],
    }),
    {
      name: 'difference',
      head: 'Points',
      over: 'Difference',
      kind: 'share',
      meaning: 'Share of the first group less that of the second, as a proportion',
      from: both,
    },
    {
      name: 'difference_low',
      head: '95% interval',
      over: 'Difference',
      kind: 'low',
      of: 'share',
      meaning: 'Lower end of its 95% interval (Newcombe 1998, method 10)',
      from: both,
    },
    {
      name: 'difference_high',
      head: '95% interval',
      over: 'Difference',
      kind: 'high',
      of: 'share',
      meaning: 'Upper end of that interval',
      from: both,
    },
    {
      name: 'odds_ratio',
      head: 'Ratio',
      over: 'Odds',
      kind: 'ratio',
      meaning:
        'Conditional maximum likelihood odds ratio, as in R fisher.test; empty where it is infinite or cannot be estimated',
      from: both,
    },
    {
      name: 'odds_ratio_low',
      head: '95% interval',
      over: 'Odds',
      kind: 'low',
      of: 'ratio',
      meaning: 'Lower end of its exact 95% interval',
      from: both,
    },
    {
      name: 'odds_ratio_high',
      head: '95% interval',
      over: 'Odds',
      kind: 'high',
      of: 'ratio',
      meaning: 'Upper end of that interval; empty where it is infinite',
      from: both,
    },
    { name: 'p', head: 'p', kind: 'ratio', meaning: "Fisher's exact test, two-sided", from: both },
  ];
}

function findings(
  compared: readonly Compared[],
  first: ComparedGroup,
  second: ComparedGroup,
): readonly Finding[] {
  const [m, n] = [first.cases.size, second.cases.size];
  if (m === 0 || n === 0) {
    return [
      { text: 'One of the two groups has no reviews, so there is nothing to compare.', from: [] },
    ];
  }
  const told = compared.filter(({ p }) => p < LEVEL);
  const shown = told.slice(0, MOST_TOLD).map((one, row): Finding => {
    const { label, a, c, p } = one;
    const more = a / m > c / n ? 'more' : 'less';
    return {
      text:
        `${label} is a concern ${more} often in the first group: ${a} of ${m} (${percent(a / m)}) and ` +
        `${c} of ${n} (${percent(c / n)}), p ${ratioWords(p)}.`,
      from: [
        { table: 'comparison', row, column: 'first.n' },
        { table: 'comparison', row, column: 'second.n' },
      ],
    };
  });
  const small =
    Math.min(m, n) < 30 ? ' With groups as small as these, only large differences can show.' : '';
  return [
    ...shown,
    ...mostIn(compared, 'first', first),
    ...mostIn(compared, 'second', second),
    {
      text:
        (told.length === 0
          ? `No theme differs between the two groups by more than chance could bring about (p under ${LEVEL}).`
          : `${told.length} of ${compared.length} themes differ by more than chance alone would often bring about (p under ${LEVEL}).`) +
        ' That says what these reviews tell of, and how; it does not show that the groups of children differ, nor why.' +
        small,
      from: [],
    },
  ];
}

/** "Most reviews of the first group (age: under 1) speak of: neglect (5 of 6), recording (4 of 6)." */
function mostIn(
  compared: readonly Compared[],
  which: 'first' | 'second',
  { name, cases }: ComparedGroup,
): readonly Finding[] {
  const most = compared
    .map(({ label, a, c }, row) => ({ label, row, count: which === 'first' ? a : c }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
  const told = most.slice(0, MOST_TOLD);
  const last = told.at(-1);
  if (last === undefined) return [];
  const asOften = most.slice(MOST_TOLD).filter(({ count }) => count === last.count).length;
  const themes = [
    ...told.map(({ label, count }) => `${label} (${count} of ${cases.size})`),
    ...(asOften === 0 ? [] : [`and ${asOften} more as often as the last`]),
  ];
  return [
    {
      text: `What comes up as a concern in most reviews of the ${which} group (${lowered(name)}): ${themes.join('; ')}.`,
      from: told.map(({ row }) => ({ table: 'comparison', row, column: `${which}.n` })),
    },
  ];
}

function lowered(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
