import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/core/export/html.ts';
import type { CaseShare, ThemeReport } from '../../../src/core/report/theme-report.ts';
import { themeReportCsv } from '../../../src/core/report/theme-report-csv.ts';
import { themeReportHtml } from '../../../src/core/report/theme-report-html.ts';
import { findingSentence, percent } from '../../../src/core/report/theme-report-words.ts';

const share = (n: number, confirmed: number): CaseShare => ({
  n,
  confirmed,
  proposedOnly: n - confirmed,
  low: 0.25,
  high: 0.75,
});

const REPORT: ThemeReport = {
  N: 4,
  scope: 'all',
  documents: 5,
  period: { from: 2012, to: 2024 },
  casesWithoutYear: 1,
  codebookVersion: '2026.1',
  rows: [
    {
      theme: 'recording',
      label: 'Recording <and> records',
      group: 'practice',
      concern: share(2, 1),
      good: share(1, 0),
      both: { n: 1 },
      tags: 9,
      passages: 7,
    },
  ],
  trio: {
    factors: [
      { theme: 'domestic_abuse', label: 'Domestic abuse' },
      { theme: 'parental_mental_health', label: 'Parental mental ill-health' },
      { theme: 'parental_substance_misuse', label: 'Parental alcohol and drug use' },
    ],
    allThree: share(1, 0),
    twoOfThree: 1,
    cases: [
      {
        id: 1,
        subject: '=Child "T" & <b>',
        partnership: null,
        year: 2012,
        confirmed: ['domestic_abuse'],
        inScope: ['domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'],
      },
    ],
  },
  caution: 'Counts are of 4 reviews.',
};

describe('the theme report', () => {
  it('as CSV has a row a theme with n, share and interval', () => {
    const lines = themeReportCsv(REPORT).split('\r\n');
    expect(lines[1]).toBe(
      'recording,Recording <and> records,practice,4,2,0.5,0.25,0.75,1,1,1,0.25,0.25,0.75,0,1,1,9,7,all,2026.1',
    );
    expect(lines[0]?.split(',')).toHaveLength(lines[1]?.split(',').length ?? 0);
  });

  it('as a page escapes what comes from reviews, loads nothing, and says what numbers are of', () => {
    const page = themeReportHtml(REPORT, { madeOn: '3 April 2026', softwareVersion: '0.1.0' });
    const problems: string[] = [];
    parse(page, { onParseError: (problem) => problems.push(problem.code) });
    expect(problems).toEqual([]);
    expect(page).toContain('=Child &quot;T&quot; &amp; &lt;b&gt;');
    expect(page).toContain('2 of 4');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
  });

  it('says the finding with its basis', () => {
    expect(findingSentence(REPORT)).toBe(
      'Recording <and> records is a concern in 2 of 4 reviews, 50%, 95% interval 25 to 75%.',
    );
    expect(findingSentence({ ...REPORT, N: 0 })).toBe('There are no reviews in this library yet.');
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
