import { countingValues, inOrderOfBelief } from '../core/coding/case-fields.ts';
import { caution, type About } from '../core/report/about.ts';
import { yearsOf, type ReportedCase, type ReportSource } from '../core/report/report-source.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import type { FactName } from '../core/review/review.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { AppError } from '../shared/app-error.ts';
import { listCases, type CaseFilter } from './case-list.ts';
import type { ExportGuard } from './export-guard.ts';
import type { LibraryStore } from './ports.ts';
import { selectionTold } from './selection-told.ts';

/** Which cases and which tags a report counts. */
export interface Selection {
  readonly filter: CaseFilter;
  readonly scope: Scope;
  /** Only tags made with this version of the codebook count: its proposals, and what people accepted of them or made beside them. */
  readonly codebookVersion?: string;
}

/** What a report needs to know of its surroundings. */
export interface ReportMaker {
  readonly store: LibraryStore;
  readonly codebook: Codebook;
  /** ISO 8601. */
  readonly at: string;
  readonly softwareVersion: string;
  /** By which words of reviews leave the library; left out where they are only shown. */
  readonly guard?: ExportGuard;
}

/** What a report that leaves the library is made with. */
export interface ExportMaker extends ReportMaker {
  readonly guard: ExportGuard;
}

/** Reads what a report is made from: the cases narrowed as in the list of cases, in the order of their numbers. */
export function readReportSource(
  maker: ReportMaker,
  { filter, scope, codebookVersion: tagsMadeWith }: Selection,
): ReportSource {
  const { store, codebook, at, softwareVersion, guard } = maker;
  if (tagsMadeWith !== undefined) expectKnown(store, tagsMadeWith);
  const list = listCases(store, filter, { by: 'addedAt', descending: false });
  const facts = countingFacts(store);
  const cases = list.rows
    .map((row): ReportedCase => ({
      id: row.id,
      // Looked at where it is written: most reports call no review by its name.
      get subject() {
        return guard === undefined ? row.subject : guard.wordsOrNull(row.id, row.subject);
      },
      partnership: row.partnership,
      year: row.year,
      reviewType: row.reviewType,
      harm: row.harm,
      ageBand: row.ageBand,
      documents: row.documents,
      restricted: row.restricted,
      facts: facts.get(row.id) ?? new Map(),
    }))
    .toSorted((a, b) => a.id - b.id);
  const chosen = new Set(cases.map(({ id }) => id));
  const documents = store.sourceDocuments().filter(({ caseId }) => chosen.has(caseId));
  const about: About = {
    N: cases.length,
    casesInLibrary: list.of,
    documents: documents.length,
    ...yearsOf(cases),
    selection: selectionTold(maker, filter),
    scope,
    codebookVersion: codebook.version,
    ...(tagsMadeWith !== undefined && { tagsMadeWith }),
    proposedBy: [...new Set(documents.map(({ codebookVersion }) => codebookVersion))].toSorted(
      (a, b) => a.localeCompare(b, 'en'),
    ),
    madeOn: at.slice(0, 10),
    softwareVersion,
    smallNumbers: { how: 'shown' },
    caution: caution(cases.length),
  };
  const counts =
    tagsMadeWith === undefined ? store.caseThemeCounts() : store.caseThemeCountsOf(tagsMadeWith);
  return {
    cases,
    counts: counts.filter(({ caseId }) => chosen.has(caseId)),
    codebook,
    about,
  };
}

/** Throws AppError 'not-possible' for a version that this library has never used: its counts would all be 0. */
function expectKnown(store: LibraryStore, codebookVersion: string): void {
  const known = new Set(store.listCodebookVersions().map(({ version }) => version));
  if (known.has(codebookVersion)) return;
  throw new AppError('not-possible', {
    problem: `This library has no version ${codebookVersion} of the codebook. It has: ${[...known].join(', ')}.`,
  });
}

/** What counts for each fact, by case. */
function countingFacts(
  store: LibraryStore,
): ReadonlyMap<number, ReadonlyMap<FactName, readonly string[]>> {
  const byCase = Map.groupBy(store.factCandidates(), ({ caseId }) => caseId);
  return new Map(
    [...byCase].map(([caseId, candidates]) => {
      const byName = Map.groupBy(inOrderOfBelief(candidates), ({ name }) => name);
      const facts = [...byName].map(
        ([name, ordered]) =>
          [name, countingValues(name, ordered).map(({ value }) => value)] as const,
      );
      return [caseId, new Map(facts)];
    }),
  );
}
