import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/core/export/html.ts';
import { tableCsv } from '../../../src/core/export/report-csv.ts';
import { reportJson } from '../../../src/core/export/report-json.ts';
import { reportHtml } from '../../../src/core/report/report-html.ts';
import { themeReport } from '../../../src/core/report/theme-report.ts';
import { findingSentence, percent } from '../../../src/core/report/theme-report-words.ts';
import { themesAcrossCases } from '../../../src/core/report/themes-across-cases.ts';
import { trioReport } from '../../../src/core/report/trio-report.ts';
import { sampleCase, sampleSource, tableOf, themeCount } from './sample-source.ts';

const SOURCE = sampleSource(
  [
    sampleCase(1, { subject: '=Child "T" & <b>', year: 2012 }),
    sampleCase(2, { year: 2024 }),
    sampleCase(3),
    sampleCase(4),
  ],
  [
    themeCount(1, 'recording', {
      concern: { proposed: 3, confirmed: 1 },
      good: { proposed: 1, confirmed: 0 },
      passages: { proposed: 3, confirmed: 1, either: 4 },
    }),
    themeCount(2, 'recording', {
      concern: { proposed: 4, confirmed: 0 },
      passages: { proposed: 3, confirmed: 0, either: 3 },
    }),
  ],
);

const REPORT = themesAcrossCases(SOURCE);

describe('the theme report', () => {
  it('as CSV has a row a theme with n, share and interval, and says what it is of', () => {
    const lines = tableCsv(tableOf(REPORT, 'themes'), REPORT.about).split('\r\n');
    expect(lines[0]).toContain('theme,label,group,concern_n,concern_share,concern_low');
    // Wilson for 2 of 4: 0.5 less and more 0.34996.
    expect(lines[1]).toMatch(
      /^recording,recording,practice,2,0\.5,0\.1500\d+,0\.8499\d+,1,1,1,0\.25,/,
    );
    expect(lines[1]).toMatch(
      /,1,9,7,4,All reviews in the library,2012 to 2024 \(2 reviews without a known year\),all,test,,2026-04-03$/,
    );
  });

  it('as JSON has the same figures within objects', () => {
    const read: unknown = JSON.parse(reportJson(REPORT));
    expect(read).toMatchObject({
      schema: 'caselight.report/2',
      N: 4,
      scope: 'all',
      rows: [
        {
          theme: 'recording',
          concern: { n: 2, confirmed: 1, proposedOnly: 1 },
          good: { n: 1 },
          both: { n: 1 },
          tags: 9,
          passages: 7,
        },
        {},
        {},
        {},
        {},
      ],
    });
  });

  it('as a page escapes what comes from reviews, loads nothing, and says what numbers are of', () => {
    const trio = trioReport(SOURCE);
    for (const report of trio === null ? [] : [REPORT, trio]) {
      const page = reportHtml(report);
      const problems: string[] = [];
      parse(page, { onParseError: (problem) => problems.push(problem.code) });
      expect(problems).toEqual([]);
      expect(page).toContain('All reviews in the library');
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<script|src=|href=|url\(/);
    }
    expect(trio && reportHtml(trio)).toContain('=Child &quot;T&quot; &amp; &lt;b&gt;');
  });

  it('says the finding with its basis', () => {
    expect(findingSentence(themeReport(SOURCE))).toBe(
      'recording is a concern in 2 of 4 reviews, 50%, 95% interval 15 to 85%.',
    );
    expect(findingSentence(themeReport(sampleSource([], [])))).toBe(
      'There are no reviews to count.',
    );
  });

  it('never rounds a share to none or all', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual([
      '0%',
      'under 1%',
      '50%',
      'over 99%',
      '100%',
    ]);
  });
});

describe('html', () => {
  it('escapes values in text and attributes, and leaves its own markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"\'&'}">${inner}${[inner]}${3}</p>`.source).toBe(
      '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
  });
});
