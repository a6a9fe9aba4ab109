import { tablesFile } from '../core/export/tables-file.ts';
import type { TablesFormat } from '../core/export/report-format.ts';
import { caseByTheme } from '../core/report/case-by-theme.ts';
import {
  casesTable,
  documentsTable,
  tagsTable,
  type TabledTag,
} from '../core/report/data-tables.ts';
import type {
  ReportKind,
  ReportTable,
  WrittenReport,
  WrittenTable,
} from '../core/report/report.ts';
import type { ReportSource } from '../core/report/report-source.ts';
import { tagsInScope } from '../core/report/theme-counts.ts';
import { themesAcrossCases } from '../core/report/themes-across-cases.ts';
import { ExportSteps, type Waiting } from './export-steps.ts';
import type { LibraryStore } from './ports.ts';
import type { QuotedTag, QuoteFilter, SourceDocument } from './report-ports.ts';
import { recordExport, type Hashing } from './record-export.ts';
import { readReportSource, type ExportMaker, type Selection } from './report-source.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';

/** Told now and then while tags are read. */
export type OnTags = (done: number, of: number) => void;

/** Tags between two tellings. */
const STEP = 5000;

/** How a file of the library's tables is made. */
export interface TablesMaking {
  readonly waiting: Waiting;
  readonly files: Hashing;
  readonly onTags?: OnTags;
}

/** The library's data as one file. It stands in the audit. Throws as `ExportSteps.pause` and `recordExport`. */
export async function exportTables(
  maker: ExportMaker,
  selection: Selection,
  format: TablesFormat,
  { waiting, files, onTags }: TablesMaking,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const steps = new ExportSteps(maker.store, waiting);
  const source = readReportSource(maker, selection);
  const isLooking = maker.guard.isLooking;
  if (isLooking) await lookAtTags(maker, source, steps, onTags);
  const data = dataTables(maker, source, isLooking ? undefined : onTags);
  const { fileName, pieces } = tablesFile(data, format);
  const bytes = await steps.whole(pieces);
  recordExport(maker, files, {
    kind: 'tables',
    reviews: source.about.N,
    tags: tagsCounted(source),
    bytes,
  });
  return { fileName, bytes };
}

/**
 * The library's data as tidy tables for analysis elsewhere: cases, tags with their quotes, theme counts, and reviews by
 * themes. They hold the words of reviews and are by case, so small numbers are not withheld in them. Tags are read as
 * they are written.
 */
export function dataTables(
  maker: Pick<ExportMaker, 'store' | 'guard'>,
  source: ReportSource,
  onTags?: OnTags,
): WrittenReport {
  const themes = themesAcrossCases(source);
  return {
    ...themes,
    title: 'Cases, tags and themes',
    findings: [],
    tables: [
      casesOf(maker, source),
      tagsOf(maker, source, true, onTags),
      ...themes.tables,
      ...caseByTheme(source, 'presence').tables,
    ],
  };
}

/** The cases counted, with ages in the words of their reviews as the guard lets them leave. */
export function casesOf(
  { guard }: Pick<ExportMaker, 'guard'>,
  { cases }: ReportSource,
): ReportTable {
  return casesTable(
    cases.map((one) => ({
      ...one,
      facts: new Map(
        [...one.facts].map(([name, values]) => [
          name,
          name === 'ageAtIncident' ? values.map((value) => guard.words(one.id, value)) : values,
        ]),
      ),
    })),
  );
}

/** The tags in scope of the cases counted, as they are read from the library: once. */
export function tagsOf(
  maker: Pick<ExportMaker, 'store' | 'guard'>,
  source: ReportSource,
  withQuotes: boolean,
  onTags?: OnTags,
): WrittenTable {
  return tagsTable(readTags(maker, source, withQuotes, onTags), source.codebook, withQuotes);
}

/**
 * Has the guard look at the words of all tags in scope before they are written, where nobody looked at them before,
 * since that takes most of the time: others are answered meanwhile. Throws as `ExportSteps.pause`.
 */
export async function lookAtTags(
  { store, guard }: Pick<ExportMaker, 'store' | 'guard'>,
  source: ReportSource,
  steps: ExportSteps,
  onTags?: OnTags,
): Promise<void> {
  const of = tagsCounted(source);
  const tags = Map.groupBy(store.countTags(tagFilter(source)), ({ documentId }) => documentId);
  let done = 0;
  for (const { id, caseId } of documentsIn(store, source)) {
    let isNew = false;
    for (const _ of guard.lookAt(caseId, id)) {
      isNew = true;
      // One step after another.
      // oxlint-disable-next-line no-await-in-loop
      await steps.pause();
    }
    // Who is to be told of open flags is told before the file is made, once there are too many to count.
    if (isNew && !guard.isRedacting)
      for (const { quote } of tagsIn(store, source, id)) guard.words(caseId, quote);
    done += (tags.get(id) ?? []).reduce((sum, one) => sum + one.tags, 0);
    if (isNew) onTags?.(done, of);
  }
}

/** Reports that quote reviews. */
const QUOTING: ReadonlySet<ReportKind> = new Set(['framework', 'recommendations']);

/** The same before a report that quotes reviews is written. Throws as `ExportSteps.pause`. */
export async function lookAtReport(
  maker: ExportMaker,
  request: Selection & { readonly kind: ReportKind },
  waiting: Waiting,
  onTags?: OnTags,
): Promise<void> {
  if (!QUOTING.has(request.kind) || !maker.guard.isLooking) return;
  const steps = new ExportSteps(maker.store, waiting);
  await lookAtTags(maker, readReportSource(maker, request), steps, onTags);
}

/** Which tags are in scope. */
function tagFilter({ about: { scope, tagsMadeWith } }: ReportSource): QuoteFilter {
  return {
    states: STATES_IN_SCOPE[scope],
    ...(tagsMadeWith !== undefined && { codebookVersion: tagsMadeWith }),
  };
}

function documentsIn(store: LibraryStore, { cases }: ReportSource): readonly SourceDocument[] {
  const chosen = new Set(cases.map(({ id }) => id));
  return store.sourceDocuments().filter(({ caseId }) => chosen.has(caseId));
}

/** All of a document before the first is written: an open query would keep everybody else from writing. */
function tagsIn(
  store: LibraryStore,
  source: ReportSource,
  documentId: number,
): readonly QuotedTag[] {
  return [...store.quotedTags({ documentId, ...tagFilter(source) })];
}

/** A document at a time: nothing is left open in the library between two of them. */
function* readTags(
  { store, guard }: Pick<ExportMaker, 'store' | 'guard'>,
  source: ReportSource,
  withQuotes: boolean,
  onTags: OnTags | undefined,
): Generator<TabledTag> {
  const of = tagsCounted(source);
  let done = 0;
  for (const { id, caseId, sha256, access } of documentsIn(store, source)) {
    for (const tag of tagsIn(store, source, id)) {
      const quote = withQuotes ? guard.words(caseId, tag.quote) : '';
      yield { ...tag, quote, sha256, access };
      done += 1;
      if (done % STEP === 0) onTags?.(done, of);
    }
  }
  onTags?.(of, of);
}

/** Tags in scope of the cases counted. */
export function tagsCounted({ counts, about }: ReportSource): number {
  return counts.reduce(
    (sum, { concern, good, mention }) =>
      sum + [concern, good, mention].reduce((all, tags) => all + tagsInScope(tags, about.scope), 0),
    0,
  );
}

/** Every document of the library, and whether it was counted. */
export function documentsOf(store: LibraryStore, { cases }: ReportSource): ReportTable {
  const chosen = new Set(cases.map(({ id }) => id));
  return documentsTable(
    store.sourceDocuments().map((one) => ({ ...one, isIncluded: chosen.has(one.caseId) })),
  );
}
