import { html, Markup } from '../export/html.ts';
import type { ThemeGroup } from '../themes/codebook.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { CaseShare, ThemeReport, ThemeRow, TrioRow } from './theme-report.ts';
import {
  findingSentence,
  intervalWords,
  ofCases,
  percent,
  periodWords,
  SCOPE_WORDS,
  trioSentence,
} from './theme-report-words.ts';

/** What the page says beside the counts. */
export interface PageFacts {
  /** Day the report was made, as it is to be printed: "21 November 2026". */
  readonly madeOn: string;
  readonly softwareVersion: string;
}

const CHART = { label: 350, count: 70, width: 912, row: 28, bar: 10, top: 28 } as const;

const GROUPS: Readonly<Record<ThemeGroup, string>> = {
  practice: 'Practice',
  family: 'Family and parents',
  child: 'Child',
  system: 'System',
};

/**
 * The theme report as one HTML page that needs nothing else: no scripts, no requests (its own
 * policy forbids them), styles inside. Chart and table show the same figures.
 */
export function themeReportHtml(report: ThemeReport, facts: PageFacts): string {
  const shown = report.rows.filter((row) => row.concern.n + row.good.n > 0);
  const empty = report.rows.filter((row) => row.concern.n + row.good.n === 0);
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Themes across ${report.N} reviews</title>
        <style>
          ${new Markup(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <p class="quiet">Caselight theme report, ${facts.madeOn}</p>
          <h1>Themes across ${report.N} reviews</h1>
          <p class="finding">${findingSentence(report)}</p>
          <dl class="facts">
            <div>
              <dt>Reviews counted</dt>
              <dd>${report.N}, from ${report.documents} documents</dd>
            </div>
            <div>
              <dt>Years</dt>
              <dd>${periodWords(report)}</dd>
            </div>
            <div>
              <dt>What counts</dt>
              <dd>${SCOPE_WORDS[report.scope]}</dd>
            </div>
            <div>
              <dt>Codebook</dt>
              <dd>version ${report.codebookVersion}</dd>
            </div>
          </dl>
          <p class="caution"><strong>How to read this.</strong> ${report.caution}</p>
          ${shown.length > 0 ? chart(report, shown) : html``}
          <h2>Table</h2>
          ${themeTable(report, shown)}
          ${empty.length > 0 ? html`<p class="quiet">In none of the ${report.N} reviews: ${empty.map((row) => row.label).join(', ')}.</p>` : html``}
          ${report.trio === null ? html`` : trioSection(report, report.trio)}
        </main>
        <footer>
          <p class="quiet">
            Made with Caselight ${facts.softwareVersion}. Counts are of reviews, not of passages; a
            review counts once.
          </p>
        </footer>
      </body>
    </html> `;
  return page.source;
}

function chart(report: ThemeReport, rows: readonly ThemeRow[]): Markup {
  const height = CHART.top + rows.length * CHART.row + 8;
  const plot = CHART.width - CHART.label - CHART.count;
  const x = (part: number): number => CHART.label + part * plot;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      html`<line
          class="grid"
          x1="${x(part)}"
          x2="${x(part)}"
          y1="${CHART.top - 6}"
          y2="${height - 8}"
        /><text class="tick" x="${x(part)}" y="${CHART.top - 12}" text-anchor="middle"
          >${percent(part)}</text
        >`,
  );
  const groups = (['practice', 'family', 'child', 'system'] as const).filter((group) =>
    rows.some((row) => row.group === group),
  );
  const bars = rows.map((row, index) => {
    const y = CHART.top + index * CHART.row;
    return html`<g class="g-${row.group}"
      ><text class="name" x="${CHART.label - 10}" y="${y + 15}" text-anchor="end">${row.label}</text
      >${bar(row.concern, report.N, x, y + 2, 'concern')}${bar(row.good, report.N, x, y + 3 + CHART.bar, 'good')}</g
    >`;
  });
  return html`<figure>
    <figcaption>
      <h2>Share of ${report.N} reviews with a concern (filled) and with good practice (hollow)</h2>
      <p class="quiet">
        Lines show 95% intervals. The same figures are in the table.
        ${groups.map((group) => html`<span class="key g-${group}">${GROUPS[group]}</span>`)}
      </p>
    </figcaption>
    <svg
      viewBox="0 0 ${CHART.width} ${height}"
      role="img"
      aria-label="Bar chart of the table below: share of reviews with a concern and with good practice, by theme."
    >
      ${grid} ${bars}
    </svg>
  </figure>`;
}

function bar(
  of: CaseShare,
  N: number,
  x: (part: number) => number,
  y: number,
  stance: 'concern' | 'good',
): Markup {
  if (of.n === 0) return html``;
  const middle = y + CHART.bar / 2;
  const end = x(of.n / N);
  // Ink on a filled bar would not be seen, so inside it the interval is drawn pale.
  const inside = stance === 'concern' ? end : x(of.low);
  return html`<rect
      class="${stance}"
      x="${x(0)}"
      y="${y}"
      width="${end - x(0)}"
      height="${CHART.bar}"
    /><line
      class="interval pale"
      x1="${x(of.low)}"
      x2="${inside}"
      y1="${middle}"
      y2="${middle}"
    /><line class="interval" x1="${inside}" x2="${x(of.high)}" y1="${middle}" y2="${middle}" /><text
      class="count"
      x="${x(of.high) + 6}"
      y="${middle + 4}"
      >${of.n} of ${N}</text
    >`;
}

function themeTable(report: ThemeReport, rows: readonly ThemeRow[]): Markup {
  const { N } = report;
  const line = (row: ThemeRow): Markup =>
    html`<tr class="g-${row.group}">
      <th scope="row">${row.label}</th>
      <td>${ofCases(row.concern, N)}</td>
      <td>${share(row.concern, N)}</td>
      <td>${intervalWords(row.concern, N)}</td>
      <td>${row.concern.confirmed}</td>
      <td>${row.concern.proposedOnly}</td>
      <td>${ofCases(row.good, N)}</td>
      <td>${share(row.good, N)}</td>
      <td>${row.both.n}</td>
      <td>${row.passages}</td>
    </tr>`;
  return html`<div class="wide" role="region" aria-label="Themes, in figures" tabindex="0">
    <table>
      <caption>
        Reviews with at least one concern, and with good practice, by theme
      </caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2">Theme</th>
          <th scope="colgroup" colspan="5">Concern</th>
          <th scope="colgroup" colspan="2">Good practice</th>
          <th scope="col" rowspan="2">Both</th>
          <th scope="col" rowspan="2">Passages</th>
        </tr>
        <tr>
          <th scope="col">Reviews</th>
          <th scope="col">Share</th>
          <th scope="col">95% interval</th>
          <th scope="col">Confirmed</th>
          <th scope="col">Only proposed</th>
          <th scope="col">Reviews</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}

function share(of: CaseShare, N: number): string {
  return N === 0 ? '–' : percent(of.n / N);
}

type Trio = NonNullable<ThemeReport['trio']>;

function trioSection(report: ThemeReport, trio: Trio): Markup {
  return html`<h2>Parental factors together</h2>
    <p>
      ${trioSentence(report, trio)} This is worked out from the themes of each review, never from
      the words “toxic trio”, which many in the field now avoid.
    </p>
    ${trioTable(trio)}`;
}

function trioTable({ factors, cases }: Trio): Markup {
  const state = (row: TrioRow, theme: string): string => {
    if (row.confirmed.includes(theme)) return 'confirmed';
    return row.inScope.includes(theme) ? 'proposed' : '–';
  };
  const line = (row: TrioRow): Markup =>
    html`<tr>
      <th scope="row">
        ${row.subject ?? `Case ${row.id}`}${row.year === null ? '' : `, ${row.year}`}<br /><span
          class="quiet"
          >${row.partnership ?? 'partnership not known'}</span
        >
      </th>
      ${factors.map(({ theme }) => html`<td>${state(row, theme)}</td>`)}
      <td>${row.inScope.length} of ${factors.length}</td>
    </tr>`;
  return html`<div
    class="wide"
    role="region"
    aria-label="Parental factors together, by review"
    tabindex="0"
  >
    <table>
      <caption>
        Each review, and which of the three factors is a concern in it
      </caption>
      <thead>
        <tr>
          <th scope="col">Review</th>
          ${factors.map(({ label }) => html`<th scope="col">${label}</th>`)}
          <th scope="col">Together</th>
        </tr>
      </thead>
      <tbody>
        ${cases.map(line)}
      </tbody>
    </table>
  </div>`;
}
