import { caseName } from '../core/report/report-source.ts';
import type { Opens } from '../core/report/report.ts';
import type { Stance } from '../core/themes/proposal.ts';
import { listCases } from './case-list.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';
import type { LibraryStore } from './ports.ts';
import type { QuotedTag, TagCount } from './report-ports.ts';
import type { Selection } from './report-source.ts';

/** A quote and what its case is called. */
export interface ReportQuote extends QuotedTag {
  readonly caseName: string;
}

/** Quotes behind a number. */
export interface ReportQuotes {
  /** All of them, and the cases they are from. */
  readonly total: number;
  readonly cases: number;
  /** The stretch that was asked for, by case and place. */
  readonly quotes: readonly ReportQuote[];
}

const STANCES_OPENED: Readonly<Record<NonNullable<Opens['stance']>, readonly Stance[]>> = {
  concern: ['concern'],
  good: ['good'],
  both: ['concern', 'good'],
};

/**
 * The quotes behind a number of a report: tags in its cases and scope, narrowed to what the number counts. For
 * several themes (a pair, the trio) these are the quotes of all of them.
 */
export function reportQuotes(
  store: LibraryStore,
  { filter, scope, codebookVersion }: Selection,
  opens: Opens,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): ReportQuotes {
  const rows = listCases(store, filter, { by: 'addedAt', descending: false }).rows;
  const names = new Map(rows.map((row) => [row.id, caseName(row)]));
  const wanted = opens.cases === undefined ? undefined : new Set(opens.cases);
  const asked = {
    ...(opens.themes !== undefined && { themes: opens.themes }),
    ...(opens.passages !== undefined && { passages: opens.passages }),
    stances: STANCES_OPENED[opens.stance ?? 'both'],
    states: STATES_IN_SCOPE[scope],
    ...(codebookVersion !== undefined && { codebookVersion }),
  };
  const found = store
    .countTags(asked)
    .filter(({ caseId }) => names.has(caseId) && wanted?.has(caseId) !== false);
  const byCase = Map.groupBy(found, ({ caseId }) => caseId);
  const counted =
    opens.stance === 'both'
      ? found.filter(({ caseId }) => hasBoth(byCase.get(caseId) ?? []))
      : found;
  // Only the documents that the stretch is of are read.
  const quotes: ReportQuote[] = [];
  let total = 0;
  for (const [documentId, counts] of Map.groupBy(counted, (one) => one.documentId)) {
    const first = total;
    total += counts.reduce((sum, { tags }) => sum + tags, 0);
    if (total <= offset || first >= offset + limit) continue;
    const own = [...store.quotedTags({ ...asked, documentId })];
    const stretch = own.slice(Math.max(0, offset - first), offset + limit - first);
    quotes.push(...stretch.map((tag) => ({ ...tag, caseName: names.get(tag.caseId) ?? '' })));
  }
  return { total, cases: new Set(counted.map(({ caseId }) => caseId)).size, quotes };
}

/** Whether tags of both stances are among these. */
function hasBoth(counts: readonly TagCount[]): boolean {
  return new Set(counts.map(({ stance }) => stance)).size === 2;
}
