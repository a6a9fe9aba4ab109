import { sumOfDecisions } from '../stats/agreement.ts';
import { drawGroups, RESAMPLES } from '../stats/bootstrap.ts';
import { caution } from './about.ts';
import { agreementColumns, agreementFigures, type AgreementUnit } from './agreement-columns.ts';
import { agreementSums } from './agreement-sums.ts';
import type { Coding } from './coding.ts';
import {
  caseDecision,
  comparedDocuments,
  passageDecisions,
  type AgreedStance,
} from './coding-decisions.ts';
import { disagreementTable, type CodingPlaces } from './disagreement-table.ts';
import type { Finding, Report, ReportCell, ReportRow, ReportTable } from './report.ts';
import { yearsOf, type ReportSource } from './report-source.ts';

/** What agreement is worked out from. */
export interface AgreementInput extends CodingPlaces {
  readonly first: Coding;
  readonly second: Coding;
}

const POOLED: readonly (readonly [AgreedStance, string])[] = [
  ['any', 'All themes together'],
  ['concern', 'All themes together, concern'],
  ['good', 'All themes together, good practice'],
];

/**
 * How far two coders agree, by theme: for each passage of the documents both coded, and for each case, whether
 * the theme is present. Where they do not agree, passage by passage, to be settled.
 */
export function agreementReport(source: ReportSource, input: AgreementInput): Report {
  const { documents, unlike } = comparedDocuments(input.first, input.second);
  const byCase = [
    ...Map.groupBy(documents, ({ sha256 }) => input.caseOf.get(sha256) ?? 0).values(),
  ];
  const chosen = new Set(documents.flatMap(({ sha256 }) => input.caseOf.get(sha256) ?? []));
  const themes = source.codebook.themes;
  const all = themes.map(({ id }) => id);
  const draws = drawGroups(byCase.length);
  const rowFor = (
    label: string,
    ids: readonly string[],
    stance: AgreedStance,
    level: AgreementUnit,
  ): readonly ReportCell[] => {
    const groups = byCase.map((own) =>
      sumOfDecisions(
        ids.flatMap((id) =>
          level === 'case'
            ? [caseDecision(own, id, stance)]
            : own.map((one) => passageDecisions(one, id, stance)),
        ),
      ),
    );
    return [label, stance, ...agreementFigures(groups, draws)];
  };
  const table = (level: AgreementUnit): ReportTable => ({
    name: level === 'passage' ? 'agreement' : 'agreement_by_case',
    title: level === 'passage' ? 'Agreement on passages' : 'Agreement on cases',
    note:
      (level === 'passage'
        ? 'The unit is a passage of a document that both coded. '
        : 'The unit is a case: the theme is present where any passage of its documents has it. ') +
      `Intervals are 95% percentile bootstrap over cases (${RESAMPLES} samples), and are left out with fewer than five. ` +
      'A coefficient is left out where nothing varies.',
    columns: agreementColumns(level),
    rows: [
      ...POOLED.map(([stance, label]) => ({ cells: ['', ...rowFor(label, all, stance, level)] })),
      ...themes.map(({ id, label, group }): ReportRow => ({
        theme: id,
        group,
        cells: [id, ...rowFor(label, [id], 'any', level)],
      })),
    ],
  });
  const passages = table('passage');
  const cases = table('case');
  return {
    kind: 'agreement',
    title: 'Agreement of two coders',
    about: {
      ...source.about,
      ...yearsOf(source.cases.filter(({ id }) => chosen.has(id))),
      N: byCase.length,
      caution: caution(byCase.length),
      documents: documents.length,
      scope: 'confirmed',
      selection: `Documents coded by both ${input.first.coder} (first) and ${input.second.coder} (second)`,
    },
    findings: findings(passages, documents.length, unlike, input),
    sums: agreementSums(cases),
    tables: [passages, cases, disagreementTable(source, documents, input)],
  };
}

function findings(
  table: ReportTable,
  documents: number,
  unlike: number,
  { first, second }: AgreementInput,
): readonly Finding[] {
  const cells = table.rows[0]?.cells ?? [];
  const [same, kappa] = [cells[7], cells[8]];
  const told: Finding[] = [];
  if (documents === 0) {
    told.push({ text: 'There is no document that both coded.', from: [] });
  } else if (typeof same === 'number') {
    const coefficient = typeof kappa === 'number' ? `, Cohen's kappa ${kappa.toFixed(2)}` : '';
    told.push({
      text: `${first.coder} and ${second.coder} say the same of ${(same * 100).toFixed(1)}% of passages and themes${coefficient}.`,
      from: [],
    });
  }
  if (unlike > 0) {
    told.push({
      text: `${unlike} ${unlike === 1 ? 'document is' : 'documents are'} left out: read into other passages by another version of Caselight.`,
      from: [],
    });
  }
  if (first.codebookVersion !== second.codebookVersion) {
    told.push({
      text: `They coded by different versions of the codebook: ${first.codebookVersion} and ${second.codebookVersion}.`,
      from: [],
    });
  }
  return told;
}
