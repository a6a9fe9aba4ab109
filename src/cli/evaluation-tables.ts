import type { Interval } from '../core/stats/wilson.ts';
import { bootstrapF1, evaluate, falseShare } from '../core/themes/evaluate.ts';
import type { EvaluatedRow, Said, Score } from '../core/themes/evaluate.ts';
import { labelAgreement } from '../core/themes/label-agreement.ts';
import { misreading } from '../core/themes/misreadings.ts';
import { reliability } from '../core/themes/reliability.ts';
import { formatTable } from './table.ts';

/*
 * How proposals were scored against labels, as tables for people: `caselight evaluate` and the project's own
 * scores print the same.
 */

/** A labelled passage with what was proposed for it. */
export interface ScoredText {
  /** By which the passage can be found again. */
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Said[];
  readonly proposals: readonly (Said & { readonly confidence: number; readonly rule: string })[];
}

const SCORES = ['Precision', 'Recall', 'F1', 'Right', 'Extra', 'Missed'];

/** Whatever the stance and with it, each over all pairs, with 95% intervals; and what is said of plain passages. */
export function wholeTable(
  groups: readonly (readonly [name: string, rows: readonly EvaluatedRow[]])[],
): string {
  return formatTable(
    columns(
      '',
      'Passages',
      'Precision',
      'Recall',
      'F1 any stance',
      'Mean of themes',
      'F1 with stance',
      'False on plain',
    ),
    groups.map(([name, rows]) => {
      const { any, stance } = evaluate(rows);
      return [
        name,
        rows.length,
        share(any.micro.precision),
        share(any.micro.recall),
        within(any.micro.f1, bootstrapF1(rows, 'any')),
        share(any.macroF1),
        within(stance.micro.f1, bootstrapF1(rows, 'stance')),
        share(falseShare(rows)),
      ];
    }),
  );
}

/** Scores by stance. */
export function stanceTable(rows: readonly EvaluatedRow[]): string {
  const { byStance } = evaluate(rows).stance;
  return formatTable(
    columns('Stance', ...SCORES),
    [...byStance].map(([name, score]) => cells(name, score)),
  );
}

/** Scores by theme, whatever the stance, with 95% intervals, and agreement; best first. */
export function themeTable(rows: readonly EvaluatedRow[]): string {
  const themes = [...evaluate(rows).any.byTheme];
  const { byTheme } = labelAgreement(
    rows,
    themes.map(([theme]) => theme),
  );
  return formatTable(
    columns('Theme', ...SCORES, 'F1 within', 'Kappa', 'Alpha'),
    themes
      .toSorted(([, a], [, b]) => (b.f1 ?? 0) - (a.f1 ?? 0))
      .map(([theme, score]) => [
        ...cells(theme, score),
        bounds(bootstrapF1(only(rows, theme), 'any')),
        share(byTheme.get(theme)?.kappa ?? null),
        share(byTheme.get(theme)?.alpha ?? null),
      ]),
  );
}

/** How often proposals of a confidence are right. */
export function reliabilityTable(rows: readonly ScoredText[]): string {
  return formatTable(
    columns('Confidence', 'Proposals', 'Mean said', 'Theme right', 'Theme and stance right'),
    reliability(rows).map(({ from, proposals, said, themeRight, stanceRight }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      proposals,
      share(said),
      share(themeRight),
      share(stanceRight),
    ]),
  );
}

/** Agreement over all pairs of passage and theme, in a line. */
export function agreementLine(rows: readonly EvaluatedRow[], themes: readonly string[]): string {
  const { all } = labelAgreement(rows, themes);
  const { kappa, alpha, intervals } = all;
  return `Agreement of labels and proposals on ${themes.length} themes: Cohen's kappa ${within(kappa, intervals.kappa)}, Krippendorff's alpha ${within(alpha, intervals.alpha)}.`;
}

/** Each passage that was misread, with its text and what was missed, extra or of another stance; of one theme or all. */
export function misreadList(rows: readonly ScoredText[], theme?: string): string {
  const isAsked = (one: { readonly theme: string }): boolean =>
    theme === undefined || one.theme === theme;
  return rows
    .flatMap((row) => {
      const wrong = misreading(row);
      if (wrong === undefined) return [];
      const lines = [
        ...wrong.missed.filter(isAsked).map((of) => `  missed ${of.theme}, ${of.stance}`),
        ...wrong.extra
          .filter(isAsked)
          .map(
            (of) => `  extra ${of.theme}, ${of.stance}, ${of.confidence.toFixed(2)}, by ${of.rule}`,
          ),
        ...wrong.otherStance
          .filter(isAsked)
          .map(
            (of) =>
              `  ${of.theme}: labelled ${of.labelled.join(' and ')}, proposed ${of.proposed.join(' and ')}`,
          ),
      ];
      return lines.length === 0 ? [] : [`${row.id} ${row.text}`, ...lines, ''];
    })
    .join('\n');
}

/** Passages with what is said of one theme in them. */
function only(rows: readonly EvaluatedRow[], theme: string): readonly EvaluatedRow[] {
  const of = (said: readonly Said[]): readonly Said[] => said.filter((one) => one.theme === theme);
  return rows.map(({ labels, proposals }) => ({ labels: of(labels), proposals: of(proposals) }));
}

function columns(...heads: readonly string[]) {
  return heads.map((head, index) => ({ head, ...(index > 0 && { align: 'right' as const }) }));
}

function cells(name: string, { precision, recall, f1, right, extra, missed }: Score) {
  return [name, share(precision), share(recall), share(f1), right, extra, missed];
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function bounds(interval: Interval | null): string {
  return interval === null ? '–' : `${share(interval.low)} to ${share(interval.high)}`;
}

function within(value: number | null, interval: Interval | null): string {
  return interval === null ? share(value) : `${share(value)} (${bounds(interval)})`;
}
