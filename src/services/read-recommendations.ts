import type { ReportedRecommendation } from '../core/report/made-recommendation.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';
import type { LibraryStore } from './ports.ts';
import type { RecommendationTag } from './report-ports.ts';
import type { Selection } from './report-source.ts';

/** Shorter words than this stand in many recommendations. */
const LEAST_LETTERS = 20;

/** The recommendations of these cases, each with the themes tagged, in scope, in the passages that hold its words. */
export function readRecommendations(
  store: LibraryStore,
  cases: ReadonlySet<number>,
  { scope, codebookVersion }: Pick<Selection, 'scope' | 'codebookVersion'>,
): readonly ReportedRecommendation[] {
  const states = new Set(STATES_IN_SCOPE[scope]);
  const tags = Map.groupBy(
    store.recommendationTags(codebookVersion).filter(({ state }) => states.has(state)),
    ({ documentId }) => documentId,
  );
  return store
    .recommendationsMade()
    .filter(({ caseId }) => cases.has(caseId))
    .map((one) => ({ ...one, themes: themesOf(one.text, tags.get(one.documentId) ?? []) }));
}

function themesOf(text: string, tags: readonly RecommendationTag[]): readonly string[] {
  const whole = plain(text);
  const own = tags.filter((tag) => {
    const words = plain(tag.text);
    return words.includes(whole) || (words.length >= LEAST_LETTERS && whole.includes(words));
  });
  return [...new Set(own.map(({ theme }) => theme))];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
