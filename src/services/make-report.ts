import { caution, type SmallNumbers } from '../core/report/about.ts';
import { agreementReport } from '../core/report/agreement-report.ts';
import { caseByTheme, type MatrixCell } from '../core/report/case-by-theme.ts';
import { coOccurrence } from '../core/report/co-occurrence-report.ts';
import { comparison, type ComparedGroup } from '../core/report/comparison.ts';
import { frameworkMatrix, type FrameworkQuote } from '../core/report/framework-matrix.ts';
import { inNumbers } from '../core/report/in-numbers.ts';
import { recommendationsReport } from '../core/report/recommendations-report.ts';
import type { Report, ReportKind } from '../core/report/report.ts';
import { yearsOf, type ReportSource } from '../core/report/report-source.ts';
import { isOfTooFew, withSmallNumbers } from '../core/report/small-numbers.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import { themesAcrossCases } from '../core/report/themes-across-cases.ts';
import { trend } from '../core/report/trend.ts';
import { trioReport } from '../core/report/trio-report.ts';
import { readCoding } from '../shared/coding-file.ts';
import { AppError } from '../shared/app-error.ts';
import { listCases, type CaseFilter } from './case-list.ts';
import { codingOf } from './coding-of-coder.ts';
import { readRecommendations } from './read-recommendations.ts';
import { readReportSource, type ReportMaker, type Selection } from './report-source.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';
import { selectionTold } from './selection-told.ts';
import { themesAsked } from './themes-asked.ts';

/** What is asked of a report. */
export interface ReportRequest extends Selection {
  readonly kind: ReportKind;
  readonly smallNumbers: SmallNumbers;
  /** For 'trend' and 'framework': these themes, by id, code or label; else those that are a concern in most reviews. */
  readonly themes?: readonly string[];
  /** For 'matrix': what stands in a cell; else presence. */
  readonly cell?: MatrixCell;
  /** For 'compare': the two groups, each within the filter; without a second, the first is compared with all others. */
  readonly groups?: { readonly first: CaseFilter; readonly second?: CaseFilter };
  /** For 'agreement': who coded in this library, and the other's coding as a file's text. */
  readonly coders?: { readonly first: string; readonly second: string };
}

/** Columns of a framework matrix where no themes are named. */
const FRAMEWORK_THEMES = 8;

/**
 * Makes a report, from what was read for its selection where that is at hand. Throws AppError 'not-possible' where this
 * library cannot give it.
 */
export function makeReport(
  maker: ReportMaker,
  request: ReportRequest,
  source: ReportSource = readReportSource(maker, request),
): Report {
  const report = fullReport(maker, source, request);
  if (isOfTooFew(report, request.smallNumbers)) {
    throw new AppError('not-possible', {
      problem:
        'There are too few reviews in the selection to tell of them with small numbers withheld.',
    });
  }
  return withSmallNumbers(report, request.smallNumbers);
}

function fullReport(maker: ReportMaker, source: ReportSource, request: ReportRequest): Report {
  switch (request.kind) {
    case 'themes':
      return themesAcrossCases(source);
    case 'compare':
      return compared(maker, source, request);
    case 'matrix':
      return caseByTheme(source, request.cell ?? 'presence');
    case 'framework':
      return framework(maker, source, request);
    case 'co-occurrence':
      return coOccurrence(source);
    case 'trio': {
      const report = trioReport(source);
      if (report !== null) return report;
      throw new AppError('not-possible', {
        problem: 'The codebook derives no theme from several others.',
      });
    }
    case 'trend':
      return trend(source, idsAsked(maker, request));
    case 'recommendations': {
      const chosen = new Set(source.cases.map(({ id }) => id));
      const { guard } = maker;
      return recommendationsReport(
        source,
        readRecommendations(maker.store, chosen, request),
        guard && ((one) => guard.recommendation(one)),
      );
    }
    case 'numbers':
      return inNumbers(source);
    case 'agreement':
      return agreed(maker, source, request);
  }
}

function compared(
  maker: ReportMaker,
  source: ReportSource,
  { groups, scope }: ReportRequest,
): Report {
  if (groups === undefined) {
    throw new AppError('not-possible', { problem: 'A comparison needs a group of reviews.' });
  }
  const within = source.cases.map(({ id }) => id);
  const casesOf = (filter: CaseFilter): ReadonlySet<number> => {
    const matching = new Set(
      listCases(maker.store, filter, { by: 'addedAt', descending: false }).rows.map(({ id }) => id),
    );
    return new Set(within.filter((id) => matching.has(id)));
  };
  const groupOf = (filter: CaseFilter): ComparedGroup => ({
    name: selectionTold(maker, filter),
    cases: casesOf(filter),
  });
  const first = groupOf(groups.first);
  const second =
    groups.second === undefined
      ? { name: 'All other reviews', cases: new Set(within.filter((id) => !first.cases.has(id))) }
      : groupOf(groups.second);
  if ([...first.cases].some((id) => second.cases.has(id))) {
    throw new AppError('not-possible', {
      problem: 'Some reviews are in both groups; a comparison needs groups that are apart.',
    });
  }
  const both = new Set([...first.cases, ...second.cases]);
  return comparison(narrowed(source, both, scope), first, second);
}

/** The source with these cases only. */
function narrowed(source: ReportSource, chosen: ReadonlySet<number>, scope: Scope): ReportSource {
  const cases = source.cases.filter(({ id }) => chosen.has(id));
  return {
    ...source,
    cases,
    counts: source.counts.filter(({ caseId }) => chosen.has(caseId)),
    about: {
      ...source.about,
      scope,
      N: cases.length,
      caution: caution(cases.length),
      documents: cases.reduce((sum, { documents }) => sum + documents, 0),
      ...yearsOf(cases),
    },
  };
}

function framework(maker: ReportMaker, source: ReportSource, request: ReportRequest): Report {
  const usual = themesAcrossCases(source)
    .tables[0]?.rows.slice(0, FRAMEWORK_THEMES)
    .flatMap(({ theme }) => theme ?? []);
  const asked = idsAsked(maker, request);
  const themes = asked.length > 0 ? asked : (usual ?? []);
  const chosen = new Set(source.cases.map(({ id }) => id));
  return frameworkMatrix(source, themes, quotesOf(maker, themes, chosen, request));
}

function idsAsked({ codebook }: ReportMaker, { themes = [] }: ReportRequest): readonly string[] {
  return themesAsked(codebook, themes).map(({ id }) => id);
}

function* quotesOf(
  { store, guard }: ReportMaker,
  themes: readonly string[],
  cases: ReadonlySet<number>,
  { scope, codebookVersion }: Selection,
): Generator<FrameworkQuote> {
  const tags = store.quotedTags({
    themes,
    ...(codebookVersion !== undefined && { codebookVersion }),
    stances: ['concern', 'good'],
    states: STATES_IN_SCOPE[scope],
  });
  for (const { caseId, theme, stance, state, quote, page, paragraph } of tags) {
    if (stance === 'mention' || !cases.has(caseId)) continue;
    const words = guard === undefined ? quote : guard.words(caseId, quote);
    const isConfirmed = state !== 'proposed';
    yield { caseId, theme, stance, isConfirmed, quote: words, page, paragraph };
  }
}

function agreed(
  { store, codebook, guard }: ReportMaker,
  source: ReportSource,
  { coders, codebookVersion }: ReportRequest,
): Report {
  if (coders === undefined) {
    throw new AppError('not-possible', { problem: 'Agreement needs the codings of two people.' });
  }
  if (codebookVersion !== undefined) {
    throw new AppError('not-possible', {
      problem: 'Agreement compares all that two people decided, whatever version proposed it.',
    });
  }
  const within = new Set(source.cases.map(({ id }) => id));
  const documents = store.sourceDocuments().filter(({ caseId }) => within.has(caseId));
  const byHash = new Map(documents.map((one) => [one.sha256, one]));
  const coding = codingOf(store, coders.first, codebook);
  const first = {
    ...coding,
    documents: coding.documents.filter(({ sha256 }) => byHash.has(sha256)),
  };
  return agreementReport(source, {
    first,
    second: readCoding(coders.second),
    caseOf: new Map(documents.map(({ sha256, caseId }) => [sha256, caseId])),
    placeOf: (sha256, passage) => {
      const document = byHash.get(sha256);
      const [found] =
        document === undefined ? [] : (store.readPassages(document.id, passage, 1) ?? []);
      if (document === undefined || found === undefined) return undefined;
      const { id, page, paragraph } = found;
      const text = guard === undefined ? found.text : guard.words(document.caseId, found.text);
      return { passageId: id, page, paragraph, text };
    },
  });
}
