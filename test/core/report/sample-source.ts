import { caution, type About } from '../../../src/core/report/about.ts';
import type { ReportedCase, ReportSource } from '../../../src/core/report/report-source.ts';
import {
  cellOf,
  type Report,
  type ReportCell,
  type ReportTable,
} from '../../../src/core/report/report.ts';
import type { CaseThemeCount } from '../../../src/core/report/theme-counts.ts';
import type { Codebook, Theme } from '../../../src/core/themes/codebook.ts';

function theme(id: string): Theme {
  return {
    id,
    label: id.replaceAll('_', ' '),
    code: id.slice(0, 2).toUpperCase(),
    group: id.startsWith('parental') || id === 'domestic_abuse' ? 'family' : 'practice',
    definition: '',
    include: [],
    exclude: [],
    alsoCalled: [],
    sources: [],
    rules: [],
    never: [],
  };
}

/** Four themes, and one that is derived from three of them. */
export const CODEBOOK: Codebook = {
  version: 'test',
  title: 'Test',
  conventions: [],
  sources: {},
  classes: {},
  themes: [
    ...['recording', 'domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'].map(
      theme,
    ),
    {
      ...theme('together'),
      derivedFrom: ['domestic_abuse', 'parental_mental_health', 'parental_substance_misuse'],
    },
  ],
  incidentKinds: [
    { id: 'incident_sudi', label: 'Sudden unexpected death in infancy', definition: '' },
    { id: 'incident_suicide', label: 'Suicide or self-harm', definition: '' },
  ],
};

const NONE = { proposed: 0, confirmed: 0 };

/** The tags of a theme in a case; none but those given. */
export function themeCount(
  caseId: number,
  id: string,
  given: Partial<CaseThemeCount>,
): CaseThemeCount {
  return {
    caseId,
    theme: id,
    concern: NONE,
    good: NONE,
    mention: NONE,
    passages: { ...NONE, either: 0 },
    ...given,
  };
}

/** A case of a theme as a proposed concern. */
export function concernIn(caseId: number, id: string): CaseThemeCount {
  return themeCount(caseId, id, {
    concern: { proposed: 1, confirmed: 0 },
    passages: { proposed: 1, confirmed: 0, either: 1 },
  });
}

/** A case of which nothing is known but what is given. */
export function sampleCase(id: number, given: Partial<ReportedCase> = {}): ReportedCase {
  return {
    id,
    subject: `Child ${id}`,
    partnership: null,
    year: null,
    reviewType: null,
    harm: null,
    ageBand: null,
    documents: 1,
    restricted: 0,
    facts: new Map(),
    ...given,
  };
}

/** What a report is made from. */
export function sampleSource(
  cases: readonly ReportedCase[],
  counts: readonly CaseThemeCount[],
  given: Partial<About> = {},
): ReportSource {
  const years = cases.flatMap(({ year }) => year ?? []);
  const ids = new Set(cases.map(({ id }) => id));
  return {
    cases,
    counts: counts.filter(({ caseId }) => ids.has(caseId)),
    codebook: CODEBOOK,
    about: {
      N: cases.length,
      casesInLibrary: cases.length,
      documents: cases.length,
      period: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
      casesWithoutYear: cases.length - years.length,
      selection: 'All reviews in the library',
      scope: 'all',
      codebookVersion: 'test',
      proposedBy: ['test'],
      madeOn: '2026-04-03',
      softwareVersion: '0.1.0',
      smallNumbers: { how: 'shown' },
      caution: caution(cases.length),
      ...given,
    },
  };
}

/** The table of that name. */
export function tableOf(report: Report, name: string): ReportTable {
  const table = report.tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** The cell of the first row whose first cells are `keys`. */
export function cellAt(
  table: ReportTable,
  keys: readonly ReportCell[],
  column: string,
): ReportCell {
  const row = table.rows.find(({ cells }) => keys.every((key, i) => cells[i] === key));
  if (row === undefined) throw new Error(`no row ${JSON.stringify(keys)}`);
  return cellOf(table, row, column);
}
