import type { ReportTable } from './report.ts';
import { Presence, type ReportSource } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';
import { THEME_ID_COLUMN } from './shared-columns.ts';

/** Factors of the family and the child that are a concern, the most frequent first: a review has any number of them. */
export function factorsTable({ about, codebook, counts }: ReportSource): ReportTable {
  const presence = new Presence(counts, about.scope);
  const factors = codebook.themes
    .filter(({ group }) => group === 'family' || group === 'child')
    .map((theme) => ({ ...theme, n: presence.of(theme.id).concern.size }))
    .toSorted((a, b) => b.n - a.n || a.label.localeCompare(b.label, 'en'));
  return {
    name: 'factors',
    title: 'Factors present',
    note: 'Themes of the family and the child as a concern. A review can have several, so they do not add up.',
    isRanked: true,
    drawn: ['all'],
    columns: [
      THEME_ID_COLUMN,
      { name: 'label', head: 'Factor', kind: 'text', meaning: 'Label of the theme' },
      ...shareColumns('all', 'All reviews', 'with it as a concern', { stance: 'concern' }),
    ],
    rows: factors.map(({ id, label, group, n }) => ({
      theme: id,
      group,
      opens: { themes: [id] },
      cells: [id, label, ...shareCells(n, about.N)],
    })),
  };
}
