import type { ReportedRecommendation } from '../core/report/made-recommendation.ts';
import { plainWords } from '../core/text/words.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';
import type { LibraryStore } from './ports.ts';
import type { RecommendationTag } from './report-ports.ts';
import type { Selection } from './report-source.ts';

/** Shorter words than this stand in many recommendations. */
const LEAST_LETTERS = 20;

/** The recommendations of these cases, each with the themes tagged, in scope, in the passages that hold its words, and where. */
export function readRecommendations(
  store: LibraryStore,
  cases: ReadonlySet<number>,
  { scope, codebookVersion }: Pick<Selection, 'scope' | 'codebookVersion'>,
): readonly ReportedRecommendation[] {
  const states = new Set(STATES_IN_SCOPE[scope]);
  // A passage has several tags, and often a recommendation's very words.
  const known = new Map<string, string>();
  const plain = (text: string): string => {
    const words = known.get(text) ?? plainWords(text);
    known.set(text, words);
    return words;
  };
  const tagged = store
    .recommendationTags(codebookVersion)
    .filter(({ state }) => states.has(state))
    .map(({ text, ...tag }): TaggedWords => ({ ...tag, words: plain(text) }));
  const byDocument = Map.groupBy(tagged, ({ documentId }) => documentId);
  return store
    .recommendationsMade()
    .filter(({ caseId }) => cases.has(caseId))
    .map((one) => ({
      ...one,
      ...taggedIn(plain(one.text), byDocument.get(one.documentId) ?? []),
    }));
}

/** A theme, and the passage that it is tagged in with its words. */
interface TaggedWords extends Pick<RecommendationTag, 'documentId' | 'passageId' | 'theme'> {
  readonly words: string;
}

function taggedIn(
  whole: string,
  tagged: readonly TaggedWords[],
): Pick<ReportedRecommendation, 'themes' | 'passages'> {
  const own = tagged.filter(
    ({ words }) =>
      words.includes(whole) || (words.length >= LEAST_LETTERS && whole.includes(words)),
  );
  return {
    themes: [...new Set(own.map(({ theme }) => theme))],
    passages: [...new Set(own.map(({ passageId }) => passageId))],
  };
}
