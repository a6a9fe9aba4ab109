import type { Expansion, FieldWords } from '../core/search/field-words.ts';
import { matchOf } from '../core/search/term-lookup.ts';
import type { SearchIndex } from './search-ports.ts';

/** A word of fewer letters is like too many others to be guessed. */
const SHORTEST = 4;

/** The field's words, and for a word that stands nowhere in any form the likeliest one that does. */
export function withLikeliestSpelling(index: SearchIndex): FieldWords {
  const field = index.fieldWords();
  const isMissing = (word: string, pieces: readonly string[] | undefined): boolean =>
    word.length >= SHORTEST &&
    !index.holds(matchOf({ kind: 'word', word, ...(pieces && { pieces }) }, index.wordsFrom));
  return {
    expand(run, pieces) {
      const known = field.expand(run);
      const spelt = run.flatMap((word, from): readonly Expansion[] => {
        const isKnown = known.some((one) => one.from <= from && from < one.to);
        const parts = pieces?.[from];
        const [likeliest] = isKnown || !isMissing(word, parts) ? [] : field.suggest(word);
        return likeliest === undefined
          ? []
          : [
              {
                from,
                to: from + 1,
                words: [likeliest.word],
                kind: 'spelling',
                why: `nothing has “${parts?.join('-') ?? word}”`,
              },
            ];
      });
      return [...known, ...spelt];
    },
    themes: (run) => field.themes?.(run) ?? [],
    about: (words) => field.about?.(words) ?? [],
    suggest: (word) => field.suggest(word),
    related: (words) => field.related(words),
  };
}
