import type { ThemeGroup } from '../../../../../core/themes/codebook.ts';
import type { Opens, Report } from '../../../../../core/report/report.ts';
import { opensAt } from '../number-opens.ts';
import { numberAt, wordsAt } from '../words-at.ts';

/** A theme of a report on themes together; `n` is null where it is kept back. */
export interface PairedTheme {
  readonly id: string;
  readonly label: string;
  readonly group: ThemeGroup;
  readonly n: number | null;
}

/** Two themes that are a concern in the same reviews; `both` is null where it is kept back. */
export interface ThemePair {
  readonly source: string;
  readonly target: string;
  readonly both: number | null;
  readonly lift: number | null;
  /** The lower end of the lift's interval: over 1, the two stand together more than by chance. */
  readonly liftLow: number | null;
  readonly opens: Opens | null;
}

/** The themes that are a concern in most reviews, and the pairs among them. */
export function pairsOf(
  report: Report,
  most: number,
): { readonly themes: readonly PairedTheme[]; readonly pairs: readonly ThemePair[] } {
  const nodes = report.tables.find(({ name }) => name === 'nodes');
  const edges = report.tables.find(({ name }) => name === 'pairs');
  if (nodes === undefined || edges === undefined) return { themes: [], pairs: [] };
  const themes = nodes.rows
    .map((row): PairedTheme => ({
      id: row.theme ?? '',
      label: wordsAt(nodes, row, 'label'),
      group: row.group ?? 'practice',
      n: numberAt(nodes, row, 'n'),
    }))
    .toSorted((a, b) => (b.n ?? -1) - (a.n ?? -1) || a.label.localeCompare(b.label, 'en'))
    .slice(0, most);
  const shown = new Set(themes.map(({ id }) => id));
  const pairs = edges.rows.flatMap((row): ThemePair[] => {
    const [source, target] = ['source', 'target'].map((end) => wordsAt(edges, row, end));
    if (source === undefined || target === undefined) return [];
    if (!shown.has(source) || !shown.has(target)) return [];
    return [
      {
        source,
        target,
        both: numberAt(edges, row, 'both'),
        lift: numberAt(edges, row, 'lift'),
        liftLow: numberAt(edges, row, 'lift_low'),
        opens: opensAt(edges, row, 'both'),
      },
    ];
  });
  return { themes, pairs };
}
