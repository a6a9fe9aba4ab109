import { agreement, sumOfDecisions, type Decisions } from '../stats/agreement.ts';
import { agreementIntervals, type Draws } from '../stats/bootstrap.ts';
import type { ReportCell, ReportColumn } from './report.ts';

/** What the two are compared on, unit by unit. */
export type AgreementUnit = 'passage' | 'case';

/** The counts of decisions; the coefficients are worked out from them. */
const COUNTS: readonly ReportColumn[] = [
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
];

const COEFFICIENTS: readonly ReportColumn[] = [
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

/** Columns of how far two coders agree, a theme a row. Where the unit is a case, its counts are of cases. */
export function agreementColumns(unit: AgreementUnit): readonly ReportColumn[] {
  const from = COUNTS.map(({ name }) => name);
  return [
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
    ...(unit === 'case' ? COUNTS.map((one) => ({ ...one, kind: 'cases' as const })) : COUNTS),
    ...(unit === 'case' ? COEFFICIENTS.map((one) => ({ ...one, from })) : COEFFICIENTS),
  ];
}

/** What stands in these columns behind the stance, from the decisions of each case. */
export function agreementFigures(
  groups: readonly Decisions[],
  draws: Draws,
): readonly ReportCell[] {
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
