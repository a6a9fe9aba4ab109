import type { ThemeReport } from '../core/report/theme-report.ts';
import {
  findingSentence,
  intervalWords,
  ofCases,
  percent,
  periodWords,
  SCOPE_WORDS,
} from '../core/report/theme-report-words.ts';
import { TRIO_THEMES } from '../core/report/trio.ts';
import { formatTable } from './table.ts';

/** The theme report for a terminal: finding, themes, the three parental factors, how to read it. */
export function themeReportTable(report: ThemeReport): string {
  const { N } = report;
  const shown = report.rows.filter((row) => row.concern.n + row.good.n > 0);
  const themes = formatTable(
    [
      { head: 'Theme', most: 46 },
      { head: 'Concern', align: 'right' },
      { head: '%', align: 'right' },
      { head: '95% interval', align: 'right' },
      { head: 'Confirmed', align: 'right' },
      { head: 'Proposed only', align: 'right' },
      { head: 'Good practice', align: 'right' },
      { head: 'Both', align: 'right' },
    ],
    shown.map((row) => [
      row.label,
      ofCases(row.concern, N),
      N === 0 ? '–' : percent(row.concern.n / N),
      intervalWords(row.concern, N),
      row.concern.confirmed,
      row.concern.proposedOnly,
      ofCases(row.good, N),
      row.both.n,
    ]),
  );
  const without = report.rows.length - shown.length;
  return [
    findingSentence(report),
    '',
    `Reviews counted: ${N}, from ${report.documents} documents. Years: ${periodWords(report)}.`,
    `What counts: ${SCOPE_WORDS[report.scope].toLowerCase()}. Codebook ${report.codebookVersion}.`,
    '',
    themes,
    ...(without > 0 ? [`${without} further themes are in none of the ${N} reviews.`, ''] : []),
    trioTable(report),
    report.caution,
    '',
  ].join('\n');
}

function trioTable(report: ThemeReport): string {
  const { allThree, twoOfThree, cases } = report.trio;
  const rows = cases.map((row) => [
    [row.subject ?? `Case ${row.id}`, row.year ?? ''].join(' ').trim(),
    row.partnership ?? 'not known',
    ...TRIO_THEMES.map((theme) => {
      if (row.confirmed.includes(theme)) return 'confirmed';
      return row.inScope.includes(theme) ? 'proposed' : '–';
    }),
    `${row.inScope.length} of 3`,
  ]);
  return [
    `Domestic abuse, parental mental ill-health and parental substance misuse together: all three in ` +
      `${allThree.n} of ${report.N} reviews (${allThree.confirmed} confirmed), two of the three in ${twoOfThree}.`,
    '',
    formatTable(
      [
        { head: 'Review', most: 28 },
        { head: 'Partnership', most: 44 },
        { head: 'Domestic abuse' },
        { head: 'Mental ill-health' },
        { head: 'Substance misuse' },
        { head: 'Together' },
      ],
      rows,
    ),
  ].join('\n');
}
