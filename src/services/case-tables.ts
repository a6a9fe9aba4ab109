import type { WrittenTable } from '../core/export/written-document.ts';
import { harmLabel } from '../core/report/case-words.ts';
import type { BriefMaker } from './brief-maker.ts';

/** By what a case is listed, without a name or an exact date. No rows where it is no longer there. */
export function caseFactsTable(
  { store, codebook }: BriefMaker,
  caseId: number | null,
): WrittenTable {
  const row = store.listCases().find(({ id }) => id === caseId);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Type of review', row?.reviewType?.replaceAll('_', ' ')],
    ['Year', row?.year?.toString()],
    ['Harm', row?.harm == null ? null : harmLabel(row.harm, codebook)],
    ['Age', row?.ageBand],
    ['Documents read', row?.documents.toString()],
  ];
  return {
    kind: 'table',
    caption: 'The review in a few words',
    columns: ['What', 'As far as known'],
    widths: [35, 65],
    rows: facts.flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  };
}

/** Passages of concern and of good practice by theme, the themes with most first. */
export function caseThemesTable(
  { store, codebook }: BriefMaker,
  caseId: number | null,
): WrittenTable {
  const counts = store.caseThemeCounts().filter((count) => count.caseId === caseId);
  const labels = new Map(codebook.themes.map(({ id, label }) => [id, label]));
  const rows = counts
    .map(({ theme, concern, good }) => ({ label: labels.get(theme) ?? theme, concern, good }))
    .filter(
      ({ concern, good }) =>
        concern.confirmed + concern.proposed + good.confirmed + good.proposed > 0,
    )
    .toSorted(
      (a, b) =>
        b.concern.confirmed - a.concern.confirmed ||
        b.concern.proposed - a.concern.proposed ||
        a.label.localeCompare(b.label, 'en'),
    );
  return {
    kind: 'table',
    caption:
      'Tags of concern and of good practice, by theme; proposed ones were not confirmed by a person',
    columns: ['Theme', 'Concern, confirmed', 'proposed', 'Good practice, confirmed', 'proposed'],
    widths: [40, 16, 13, 18, 13],
    rows: rows.map(({ label, concern, good }) => [
      label,
      ...[concern.confirmed, concern.proposed, good.confirmed, good.proposed].map(String),
    ]),
  };
}
