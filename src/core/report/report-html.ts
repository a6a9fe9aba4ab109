import { html, Markup } from '../export/html.ts';
import { aboutLines } from './about.ts';
import { cellWords, shownColumns, type ShownColumn } from './cell-words.ts';
import { barChart } from './bar-chart.ts';
import type { Report, ReportTable } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * A report as one HTML page that needs nothing else: no scripts, no requests (its own policy forbids
 * them), styles inside. Chart and table show the same figures.
 */
export function reportHtml(report: Report): string {
  const { about } = report;
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${report.title}</title>
        <style>
          ${new Markup(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${report.title}</h1>
          ${report.findings.map(({ text }) => html`<p class="finding">${text}</p>`)}
          <dl class="facts">
            ${aboutLines(about).map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
          <p class="caution"><strong>How to read this.</strong> ${about.caution}</p>
          ${report.tables.map(section)}
        </main>
        <footer>
          <p class="quiet">Counts are of reviews, not of passages; a review counts once.</p>
        </footer>
      </body>
    </html> `;
  return page.source;
}

function section(table: ReportTable): Markup {
  return html`<h2>${table.title}</h2>
    ${barChart(table)}
    ${table.note === undefined ? html`` : html`<p class="quiet">${table.note}</p>`} ${grid(table)}`;
}

function grid(table: ReportTable): Markup {
  const columns = shownColumns(table.columns);
  return html`<div class="wide" role="region" aria-label="${table.title}" tabindex="0">
    <table aria-label="${table.title}">
      <thead>
        ${heads(columns)}
      </thead>
      <tbody>
        ${table.rows.map(({ cells, group }) => {
          const inside = columns.map((column, i) =>
            i === 0
              ? html`<th scope="row">${cellWords(column, cells)}</th>`
              : html`<td>${cellWords(column, cells)}</td>`,
          );
          return group === undefined
            ? html`<tr>
                ${inside}
              </tr>`
            : html`<tr class="g-${group}">
                ${inside}
              </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** One row of heads, or two where some stand under a common one. */
function heads(columns: readonly ShownColumn[]): Markup {
  const spans: { readonly over: string | undefined; readonly own: ShownColumn[] }[] = [];
  for (const one of columns) {
    const last = spans.at(-1);
    if (one.column.over !== undefined && last?.over === one.column.over) last.own.push(one);
    else spans.push({ over: one.column.over, own: [one] });
  }
  const isSpanned = spans.some(({ over }) => over !== undefined);
  const first = spans.map(({ over, own }) =>
    over === undefined
      ? html`<th scope="col" rowspan="${isSpanned ? 2 : 1}">${own[0]?.column.head ?? ''}</th>`
      : html`<th scope="colgroup" colspan="${own.length}">${over}</th>`,
  );
  if (!isSpanned) {
    return html`<tr>
      ${first}
    </tr>`;
  }
  const second = columns.flatMap(({ column }) =>
    column.over === undefined ? [] : html`<th scope="col">${column.head}</th>`,
  );
  return html`<tr>
      ${first}
    </tr>
    <tr>
      ${second}
    </tr>`;
}
