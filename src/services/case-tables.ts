import type { WrittenTable } from '../core/export/written-document.ts';
import { harmLabel } from '../core/report/case-words.ts';
import {
  countInScope,
  tagsInScope,
  type Scope,
  type TagCount,
} from '../core/report/theme-counts.ts';
import type { BriefMaker } from './brief-maker.ts';
import { reviewTypeWords } from './review-type-words.ts';

/** By what a case is listed, without a name or an exact date. No rows where it is no longer there. */
export function caseFactsTable(
  { store, codebook }: BriefMaker,
  caseId: number | null,
): WrittenTable {
  const row = store.listCases().find(({ id }) => id === caseId);
  const facts: readonly (readonly [string, string | null])[] =
    row === undefined
      ? []
      : [
          ['Type of review', row.reviewType === null ? null : reviewTypeWords(row.reviewType)],
          ['Year', row.year?.toString() ?? null],
          ['Harm', row.harm === null ? null : harmLabel(row.harm, codebook)],
          ['Age', row.ageBand],
          ['Documents read', row.documents.toString()],
        ];
  return {
    kind: 'table',
    caption: 'The review in a few words',
    columns: ['What', 'As far as known'],
    widths: [35, 65],
    rows: facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  };
}

/** Tags of concern and of good practice by theme, as far as they are in scope: the themes with most first, those without any left out. */
export function caseThemesTable(
  { store, codebook }: BriefMaker,
  caseId: number | null,
  scope: Scope,
): WrittenTable {
  const counts = store.caseThemeCounts().filter((count) => count.caseId === caseId);
  const labels = new Map(codebook.themes.map(({ id, label }) => [id, label]));
  const rows = counts
    .filter(({ concern, good }) => tagsInScope(concern, scope) + tagsInScope(good, scope) > 0)
    .map(({ theme, concern, good }) => ({
      label: labels.get(theme) ?? theme,
      concern: countInScope(concern, scope),
      good: countInScope(good, scope),
    }))
    .toSorted(
      (a, b) =>
        b.concern.confirmed - a.concern.confirmed ||
        b.concern.proposed - a.concern.proposed ||
        a.label.localeCompare(b.label, 'en'),
    );
  return {
    kind: 'table',
    caption: 'How many stretches of the review show a concern or good practice, by theme',
    columns: ['Theme', 'Concern', 'Good practice'],
    widths: [46, 27, 27],
    rows: rows.map(({ label, concern, good }) => [label, tagWords(concern), tagWords(good)]),
  };
}

/** "3 confirmed, 2 proposed"; a dash where there is none. */
function tagWords({ confirmed, proposed }: TagCount): string {
  const words = [
    ...(confirmed > 0 ? [`${confirmed} confirmed`] : []),
    ...(proposed > 0 ? [`${proposed} proposed`] : []),
  ];
  return words.length === 0 ? '–' : words.join(', ');
}
