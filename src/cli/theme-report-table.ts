import type { ThemeReport } from '../core/report/theme-report.ts';
import {
  findingSentence,
  intervalWords,
  ofCases,
  percent,
  periodWords,
  SCOPE_WORDS,
  trioSentence,
} from '../core/report/theme-report-words.ts';
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
    ...(report.trio === null ? [] : [trioTable(report, report.trio)]),
    report.caution,
    '',
  ].join('\n');
}

function trioTable(report: ThemeReport, trio: NonNullable<ThemeReport['trio']>): string {
  const { factors, cases } = trio;
  const rows = cases.map((row) => [
    [row.subject ?? `Case ${row.id}`, row.year ?? ''].join(' ').trim(),
    row.partnership ?? 'not known',
    ...factors.map(({ theme }) => {
      if (row.confirmed.includes(theme)) return 'confirmed';
      return row.inScope.includes(theme) ? 'proposed' : '–';
    }),
    `${row.inScope.length} of ${factors.length}`,
  ]);
  return [
    trioSentence(report, trio),
    '',
    formatTable(
      [
        { head: 'Review', most: 28 },
        { head: 'Partnership', most: 44 },
        ...factors.map(({ label }) => ({ head: label })),
        { head: 'Together' },
      ],
      rows,
    ),
  ].join('\n');
}
