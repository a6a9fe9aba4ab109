import { themeReport, type ThemeReport } from '../core/report/theme-report.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { LibraryStore } from './ports.ts';

/** The counts that briefs tell: confirmed tags and proposed ones, of all reviews or of one. */
export function briefCounts(
  store: LibraryStore,
  codebook: Codebook,
  caseId: number | null,
): ThemeReport {
  const cases = store.listCases().filter(({ id }) => caseId === null || id === caseId);
  return themeReport({
    cases,
    documents: store.listDocuments().length,
    counts: store.caseThemeCounts(),
    codebook,
    scope: 'all',
  });
}
