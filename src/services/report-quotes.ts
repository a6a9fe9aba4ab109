import { caseName } from '../core/report/report-source.ts';
import type { Opens } from '../core/report/report.ts';
import type { Stance } from '../core/themes/proposal.ts';
import { listCases } from './case-list.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';
import type { LibraryStore } from './ports.ts';
import type { QuotedTag } from './report-ports.ts';
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

const STANCES: Readonly<Record<NonNullable<Opens['stance']>, readonly Stance[]>> = {
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
  const tags: QuotedTag[] = [];
  const stances = new Map<number, Set<Stance>>();
  const found = store.quotedTags({
    ...(opens.themes !== undefined && { themes: opens.themes }),
    stances: STANCES[opens.stance ?? 'both'],
    states: STATES_IN_SCOPE[scope],
    ...(codebookVersion !== undefined && { codebookVersion }),
  });
  for (const tag of found) {
    if (!names.has(tag.caseId) || wanted?.has(tag.caseId) === false) continue;
    tags.push(tag);
    const own = stances.get(tag.caseId);
    if (own === undefined) stances.set(tag.caseId, new Set([tag.stance]));
    else own.add(tag.stance);
  }
  const counted =
    opens.stance === 'both' ? tags.filter(({ caseId }) => stances.get(caseId)?.size === 2) : tags;
  return {
    total: counted.length,
    cases: new Set(counted.map(({ caseId }) => caseId)).size,
    quotes: counted
      .slice(offset, offset + limit)
      .map((tag) => ({ ...tag, caseName: names.get(tag.caseId) ?? '' })),
  };
}
