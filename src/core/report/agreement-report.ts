import { agreement, sumOfDecisions, type Decisions } from '../stats/agreement.ts';
import { agreementIntervals, drawGroups, RESAMPLES, type Draws } from '../stats/bootstrap.ts';
import { TELLING_STANCES } from '../themes/stance-words.ts';
import { caution } from './about.ts';
import type { Coding } from './coding.ts';
import {
  caseDecision,
  comparedDocuments,
  passageDecisions,
  type AgreedStance,
  type ComparedDocument,
} from './coding-decisions.ts';
import type {
  Finding,
  Report,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportTable,
} from './report.ts';
import { caseName, yearsOf, type ReportSource } from './report-source.ts';

/** A passage as a disagreement is shown. */
export interface PassagePlace {
  readonly passageId: number;
  readonly page: number;
  readonly paragraph: string | null;
  /** As it may stand in the report. */
  readonly text: string;
}

/** What agreement is worked out from. */
export interface AgreementInput {
  readonly first: Coding;
  readonly second: Coding;
  /** The case of each document in this library, by hash. */
  readonly caseOf: ReadonlyMap<string, number>;
  /** Where a passage stands, by hash and place among the document's passages. */
  readonly placeOf: (sha256: string, passage: number) => PassagePlace | undefined;
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
    level: 'passage' | 'case',
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
    return [label, stance, ...figures(groups, draws)];
  };
  const table = (level: 'passage' | 'case'): ReportTable => ({
    name: level === 'passage' ? 'agreement' : 'agreement_by_case',
    title: level === 'passage' ? 'Agreement on passages' : 'Agreement on cases',
    note:
      (level === 'passage'
        ? 'The unit is a passage of a document that both coded. '
        : 'The unit is a case: the theme is present where any passage of its documents has it. ') +
      `Intervals are 95% percentile bootstrap over cases (${RESAMPLES} samples), and are left out with fewer than five. ` +
      'A coefficient is left out where nothing varies.',
    columns: COLUMNS,
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
    sums: [],
    tables: [passages, table('case'), disagreements(source, documents, input)],
  };
}

function figures(groups: readonly Decisions[], draws: Draws): readonly ReportCell[] {
  const sum = sumOfDecisions(groups);
  const { percent, kappa, alpha } = agreement(sum);
  // Draws tell nothing where nothing varies.
  const intervals =
    kappa === null ? { kappa: null, alpha: null } : agreementIntervals(groups, draws);
  return [
    sum.both + sum.firstOnly + sum.secondOnly + sum.neither,
    sum.both + sum.firstOnly,
    sum.both + sum.secondOnly,
    sum.both,
    percent,
    kappa,
    intervals.kappa?.low ?? null,
    intervals.kappa?.high ?? null,
    alpha,
    intervals.alpha?.low ?? null,
    intervals.alpha?.high ?? null,
  ];
}

const COLUMNS: readonly ReportColumn[] = [
  {
    name: 'theme',
    head: 'Id',
    kind: 'text',
    meaning: 'Id of the theme; empty for all together',
    isForFiles: true,
  },
  { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
  {
    name: 'stance',
    head: 'Stance',
    kind: 'text',
    meaning: 'any: concern or good practice; else that one',
    isForFiles: true,
  },
  {
    name: 'units',
    head: 'Units',
    kind: 'count',
    meaning: 'Decisions compared: units, for all themes together units by themes',
  },
  {
    name: 'first_n',
    head: 'First',
    kind: 'count',
    meaning: 'Units in which the first coder has the theme',
  },
  {
    name: 'second_n',
    head: 'Second',
    kind: 'count',
    meaning: 'Units in which the second coder has it',
  },
  { name: 'both_n', head: 'Both', kind: 'count', meaning: 'Units in which both have it' },
  {
    name: 'percent',
    head: 'Same',
    kind: 'share',
    meaning: 'Units on which they say the same, as a proportion',
  },
  ...(['kappa', 'alpha'] as const).flatMap((name): ReportColumn[] => {
    const over = name === 'kappa' ? "Cohen's kappa" : "Krippendorff's alpha";
    return [
      { name, head: 'Value', over, kind: 'ratio', meaning: `${over}; empty where nothing varies` },
      {
        name: `${name}_low`,
        head: '95% interval',
        over,
        kind: 'low',
        of: 'ratio',
        meaning: 'Lower end of its 95% bootstrap interval over cases',
      },
      {
        name: `${name}_high`,
        head: '95% interval',
        over,
        kind: 'high',
        of: 'ratio',
        meaning: 'Upper end of that interval',
      },
    ];
  }),
];

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

/** Every passage and theme on which they differ, with what each said: to be talked through. */
function disagreements(
  { cases, codebook }: ReportSource,
  documents: readonly ComparedDocument[],
  { caseOf, placeOf }: AgreementInput,
): ReportTable {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const rows = documents.flatMap((one) =>
    codebook.themes.flatMap(({ id, label, group }) => {
      const said = (which: 'first' | 'second') =>
        TELLING_STANCES.map((stance) => one[which].passages(id, stance));
      const [first, second] = [said('first'), said('second')];
      const touched = new Set([...first, ...second].flatMap((passages) => [...passages]));
      return [...touched]
        .toSorted((a, b) => a - b)
        .flatMap((passage): ReportRow[] => {
          const [a, b] = [first, second].map((passages) => stanceWords(passages, passage));
          if (a === b) return [];
          const place = placeOf(one.sha256, passage);
          const caseId = caseOf.get(one.sha256) ?? null;
          const named = byId.get(caseId ?? 0);
          return [
            {
              theme: id,
              group,
              ...(caseId !== null && { opens: { themes: [id], cases: [caseId] } }),
              cells: [
                caseId,
                named === undefined ? null : caseName(named),
                place?.passageId ?? null,
                place?.page ?? null,
                place?.paragraph ?? null,
                id,
                label,
                a ?? null,
                b ?? null,
                place?.text ?? null,
              ],
            },
          ];
        });
    }),
  );
  return {
    name: 'disagreements',
    title: 'Where the two differ',
    isByCase: true,
    columns: [
      { name: 'case', head: 'Case', kind: 'text', meaning: 'Number of the case in this library' },
      { name: 'review', head: 'Review', kind: 'text', meaning: 'What the review calls the child' },
      {
        name: 'passage',
        head: 'Passage',
        kind: 'text',
        meaning: 'Number of the passage in this library',
        isForFiles: true,
      },
      { name: 'page', head: 'Page', kind: 'text', meaning: 'Page on which the passage begins' },
      {
        name: 'paragraph',
        head: 'Paragraph',
        kind: 'text',
        meaning: 'Printed number of the paragraph',
      },
      { name: 'theme', head: 'Id', kind: 'text', meaning: 'Id of the theme', isForFiles: true },
      { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
      {
        name: 'first',
        head: 'First',
        kind: 'text',
        meaning: 'What the first coder said; empty for nothing',
      },
      {
        name: 'second',
        head: 'Second',
        kind: 'text',
        meaning: 'What the second coder said; empty for nothing',
      },
      { name: 'text', head: 'Passage', kind: 'text', meaning: 'Words of the passage' },
    ],
    rows,
  };
}

function stanceWords(
  [concern, good]: readonly ReadonlySet<number>[],
  passage: number,
): string | undefined {
  const said = [concern?.has(passage) && 'concern', good?.has(passage) && 'good'].filter(
    (one) => typeof one === 'string',
  );
  return said.length === 0 ? undefined : said.join(' and ');
}
