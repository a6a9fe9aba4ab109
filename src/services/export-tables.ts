import { caseByTheme } from '../core/report/case-by-theme.ts';
import {
  casesTable,
  documentsTable,
  tagsTable,
  type TabledTag,
} from '../core/report/data-tables.ts';
import type { Report, ReportTable } from '../core/report/report.ts';
import type { ReportSource } from '../core/report/report-source.ts';
import { themesAcrossCases } from '../core/report/themes-across-cases.ts';
import type { LibraryStore } from './ports.ts';
import { readReportSource, type ReportMaker, type Selection } from './report-source.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';

/** Told now and then while tags are read. */
export type OnTags = (done: number, of: number) => void;

/** Tags between two tellings. */
const STEP = 5000;

/**
 * The library's data as tidy tables for analysis elsewhere: cases, tags with their quotes, theme counts, and reviews by themes. They hold
 * the words of reviews and are by case, so small numbers are not withheld in them.
 */
export function dataTables(maker: ReportMaker, selection: Selection, onTags?: OnTags): Report {
  const source = readReportSource(maker, selection);
  const themes = themesAcrossCases(source);
  return {
    ...themes,
    title: 'Cases, tags and themes',
    findings: [],
    tables: [
      casesTable(source.cases),
      tagsOf(maker.store, source, true, onTags),
      ...themes.tables,
      ...caseByTheme(source, 'presence').tables,
    ],
  };
}

/** The tags in scope of the cases counted. */
export function tagsOf(
  store: LibraryStore,
  { cases, codebook, about, counts }: ReportSource,
  withQuotes: boolean,
  onTags?: OnTags,
): ReportTable {
  const chosen = new Set(cases.map(({ id }) => id));
  const hashes = new Map(store.sourceDocuments().map(({ id, sha256 }) => [id, sha256]));
  const of = counts.reduce(
    (sum, { concern, good, mention }) =>
      sum +
      [concern, good, mention].reduce(
        (all, { proposed, confirmed }) => all + proposed + confirmed,
        0,
      ),
    0,
  );
  const tags: TabledTag[] = [];
  for (const tag of store.quotedTags({ states: STATES_IN_SCOPE[about.scope] })) {
    if (!chosen.has(tag.caseId)) continue;
    tags.push({ ...tag, sha256: hashes.get(tag.documentId) ?? '' });
    if (tags.length % STEP === 0) onTags?.(tags.length, of);
  }
  onTags?.(of, of);
  return tagsTable(tags, codebook, withQuotes);
}

/** Every document of the library, and whether it was counted. */
export function documentsOf(store: LibraryStore, { cases }: ReportSource): ReportTable {
  const chosen = new Set(cases.map(({ id }) => id));
  return documentsTable(
    store.sourceDocuments().map((one) => ({ ...one, isIncluded: chosen.has(one.caseId) })),
  );
}
