import { evaluate } from '../core/search/evaluate.ts';
import { narrow } from '../core/search/facets.ts';
import type { SearchFilters } from '../core/search/facets.ts';
import { typedWords } from '../core/search/in-words.ts';
import { best, score } from '../core/search/rank.ts';
import { characteristicWords } from '../core/search/characteristic-words.ts';
import { matchOf } from '../core/search/term-lookup.ts';
import { TextMatcher } from '../core/search/text-matcher.ts';
import { searchHits } from './search-library.ts';
import type { SearchHit, SearchIndex } from './search-ports.ts';

/** A passage like another one, and the words they share. */
export interface LikePassage extends SearchHit {
  readonly shared: readonly string[];
}

/** Words of a passage by which others like it are looked for. */
const MOST_WORDS = 14;
/** A passage with fewer of them is not called like it. */
const LEAST_SHARED = 3;

/**
 * Passages that say something like one passage, the likest first: those that share the most of its rarer words. None of the same
 * document unless `sameDocument`. Empty where there is no such passage.
 */
export function moreLikeThis(
  index: SearchIndex,
  passageId: number,
  options: {
    readonly filters: SearchFilters;
    readonly sameDocument: boolean;
    readonly limit: number;
  },
): { readonly words: readonly string[]; readonly hits: readonly LikePassage[] } {
  const table = index.table();
  const [like] = index.passages([passageId]);
  if (like === undefined) return { words: [], hits: [] };
  const words = characteristicWords(like.text, table.count, index.passagesWith, MOST_WORDS);
  if (words.length === 0) return { words, hits: [] };
  const parts = words.map((word) => ({
    kind: 'group' as const,
    typed: [{ kind: 'word' as const, word, pieces: [word] }],
    ways: [],
  }));
  const { set, groups } = evaluate(
    { kind: 'or', parts },
    { table, themes: [], lookUp: (term) => index.lookUp(matchOf(term, index.wordsFrom)) },
  );
  const least = Math.min(LEAST_SHARED, words.length);
  for (let id = 0; id < set.length; id += 1) {
    const isOther = options.sameDocument
      ? id !== passageId
      : table.document[id] !== like.documentId;
    if (!isOther || table.heading[id] === 1 || shared(id) < least) set[id] = 0;
  }
  const narrowed = narrow(set, options.filters, table);
  const scores = score(narrowed.set, groups, table);
  const matcher = new TextMatcher(
    parts.flatMap(({ typed }, group) => typed.map((term) => ({ term, typed: [group], why: null }))),
  );
  const hits = searchHits(
    index,
    { table, plan: { root: null, passedOver: [] }, scores, matcher, signed: [] },
    best(narrowed.set, scores, options.limit),
  );
  return {
    words,
    hits: hits.map((hit) => ({
      ...hit,
      shared: groups
        .filter(({ found }) => found[hit.passageId])
        .map(({ group }) => typedWords(group)),
    })),
  };

  function shared(id: number): number {
    let count = 0;
    for (const { found } of groups) if (found[id]) count += 1;
    return count;
  }
}
