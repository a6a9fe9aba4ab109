import { formatTable } from '../../src/cli/table.ts';
import { bootstrapF1, evaluate } from '../../src/core/themes/evaluate.ts';
import type { EvaluatedRow, Said, Score } from '../../src/core/themes/evaluate.ts';
import type { Proposal } from '../../src/core/themes/proposal.ts';
import type { Passage } from '../../training/passages.ts';
import { alpha, kappa } from './theme-agreement.ts';

/** A labelled passage with what is proposed for it, by the rules alone and by all. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly labels: readonly Said[];
  readonly rules: readonly Proposal[];
  readonly proposals: readonly Proposal[];
}

const SCORES = ['Precision', 'Recall', 'F1', 'Right', 'Extra', 'Missed'];

function columns(...heads: readonly string[]) {
  return heads.map((head, index) => ({ head, ...(index > 0 && { align: 'right' as const }) }));
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function cells(name: string, { precision, recall, f1, right, extra, missed }: Score) {
  return [name, share(precision), share(recall), share(f1), right, extra, missed];
}

/** Share of the passages without a label for which something is proposed. */
export function falseShare(rows: readonly EvaluatedRow[]): number | null {
  const none = rows.filter(({ labels }) => labels.length === 0);
  return none.length === 0
    ? null
    : none.filter(({ proposals }) => proposals.length > 0).length / none.length;
}

/** All passages: rules alone and everything, with intervals. */
export function headTable(scored: readonly ScoredPassage[]): string {
  const byRules = scored.map(({ labels, rules }) => ({ labels, proposals: rules }));
  const rows = [
    ['Rules alone', byRules] as const,
    ['Rules and what was learned', scored] as const,
  ].map(([name, of]) => {
    const { any, stance } = evaluate(of);
    const low = bootstrapF1(of, 'any');
    const second = bootstrapF1(of, 'stance');
    return [
      name,
      share(any.micro.precision),
      share(any.micro.recall),
      `${share(any.micro.f1)} (${share(low?.low ?? null)} to ${share(low?.high ?? null)})`,
      share(any.macroF1),
      `${share(stance.micro.f1)} (${share(second?.low ?? null)} to ${share(second?.high ?? null)})`,
      share(falseShare(of)),
    ];
  });
  return formatTable(
    columns(
      '',
      'Precision',
      'Recall',
      'F1 any stance',
      'Mean of themes',
      'F1 with stance',
      'False',
    ),
    rows,
  );
}

/** Scores by stance. */
export function stanceTable(scored: readonly ScoredPassage[]): string {
  const { stance } = evaluate(scored);
  return formatTable(
    columns('Stance', ...SCORES),
    [...stance.byStance].map(([name, score]) => cells(name, score)),
  );
}

/** Scores by theme, whatever the stance, worst last. */
export function themeTable(scored: readonly ScoredPassage[]): string {
  const themes = [...evaluate(scored).any.byTheme];
  return formatTable(
    columns('Theme', ...SCORES),
    themes
      .toSorted(([, a], [, b]) => (b.f1 ?? 0) - (a.f1 ?? 0))
      .map(([name, score]) => cells(name, score)),
  );
}

/** F1 of each group of passages. */
export function groupTable(
  name: string,
  scored: readonly ScoredPassage[],
  groupOf: (row: ScoredPassage) => string,
): string {
  const groups = [...new Set(scored.map(groupOf))].sort();
  return formatTable(
    columns(name, 'Passages', 'Rules, any', 'All, any', 'All, with stance', 'False'),
    groups.map((group) => {
      const rows = scored.filter((row) => groupOf(row) === group);
      const byRules = rows.map(({ labels, rules }) => ({ labels, proposals: rules }));
      const { any, stance } = evaluate(rows);
      return [
        group,
        rows.length,
        share(evaluate(byRules).any.micro.f1),
        share(any.micro.f1),
        share(stance.micro.f1),
        share(falseShare(rows)),
      ];
    }),
  );
}

/** How often proposals of a confidence are right, by theme and by theme and stance. */
export function reliabilityTable(scored: readonly ScoredPassage[]): string {
  const bins = Array.from({ length: 8 }, (_, bin) => ({
    from: 0.2 + bin / 10,
    said: 0,
    count: 0,
    theme: 0,
    stance: 0,
  }));
  for (const { labels, proposals } of scored) {
    for (const proposal of proposals) {
      const bin = bins[Math.min(7, Math.max(0, Math.floor(proposal.confidence * 10) - 2))];
      if (bin === undefined) continue;
      const same = labels.filter(({ theme }) => theme === proposal.theme);
      bin.said += proposal.confidence;
      bin.count += 1;
      if (same.length > 0) bin.theme += 1;
      if (same.some(({ stance }) => stance === proposal.stance)) bin.stance += 1;
    }
  }
  return formatTable(
    columns('Confidence', 'Proposals', 'Mean said', 'Theme right', 'Theme and stance right'),
    bins
      .filter(({ count }) => count > 0)
      .map(({ from, said, count, theme, stance }) => [
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        count,
        share(said / count),
        share(theme / count),
        share(stance / count),
      ]),
  );
}

/** Agreement of proposals and labels as if they were two coders, by theme. */
export function agreementTable(
  scored: readonly ScoredPassage[],
  themes: readonly string[],
): string {
  const of = (theme: string) => {
    const counts = { both: 0, first: 0, second: 0, neither: 0 };
    for (const { labels, proposals } of scored) {
      const one = labels.some((label) => label.theme === theme);
      const two = proposals.some((proposal) => proposal.theme === theme);
      if (one && two) counts.both += 1;
      else if (one) counts.first += 1;
      else if (two) counts.second += 1;
      else counts.neither += 1;
    }
    return counts;
  };
  return formatTable(
    columns('Theme', 'Labelled', 'Proposed', 'Kappa', 'Alpha'),
    themes.map((theme) => {
      const counts = of(theme);
      return [
        theme,
        counts.both + counts.first,
        counts.both + counts.second,
        share(kappa(counts)),
        share(alpha(counts)),
      ];
    }),
  );
}

/** Each passage with what is missed or proposed wrongly, of one theme or of all. */
export function errorList(scored: readonly ScoredPassage[], only?: string): string {
  return scored
    .flatMap(({ passage, labels, proposals }) => {
      const lines = [
        ...labels
          .filter(({ theme }) => !proposals.some((proposal) => proposal.theme === theme))
          .map(({ theme, stance }) => ({ theme, line: `  missed ${theme}, ${stance}` })),
        ...proposals
          .filter(({ theme }) => !labels.some((label) => label.theme === theme))
          .map(({ theme, stance, confidence, rule }) => ({
            theme,
            line: `  extra ${theme}, ${stance}, ${confidence.toFixed(2)}, ${rule}`,
          })),
      ].filter(({ theme }) => only === undefined || theme === only);
      return lines.length === 0
        ? []
        : [`${passage.id} ${passage.text}`, ...lines.map(({ line }) => line)];
    })
    .join('\n');
}
