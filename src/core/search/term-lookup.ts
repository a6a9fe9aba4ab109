import { hyphenated } from './hyphens.ts';
import { negatedForms } from './negations.ts';
import type { NearNode, TermNode } from './query-tree.ts';

/** Ids of passages, ascending. */
export type PassageIds = Int32Array;

/**
 * A question to one of the two indexes of a library in SQLite's FTS5 language. Every word in it stands in quotation marks and
 * holds letters and digits only, so that nothing typed is ever read as syntax.
 */
export interface IndexMatch {
  /** The index of stems, or that of words as they are spelt. */
  readonly index: 'stems' | 'words';
  readonly match: string;
}

/** Words that stand for a beginning inside NEAR, which the index of stems cannot look up. */
const MOST_ENDINGS = 24;
/** Ways to put the forms of the terms of NEAR together: of what would make more, only the first forms are looked up. */
const MOST_ROWS = 600;

/** What to ask the index for a term. `wordsFrom` gives words of the library that begin so, the most frequent first. */
export function matchOf(
  term: TermNode | NearNode,
  wordsFrom: (start: string) => readonly string[],
): IndexMatch {
  switch (term.kind) {
    case 'prefix':
      return { index: 'words', match: `${quoted([term.start])} *` };
    case 'phrase':
      return term.exact
        ? { index: 'words', match: quoted(term.words) }
        : { index: 'stems', match: negatedForms(term.words).map(quoted).join(' OR ') };
    case 'word':
      return { index: 'stems', match: wordForms(term.word, term.pieces).map(quoted).join(' OR ') };
    case 'near': {
      const rows = term.terms.reduce<readonly (readonly string[])[]>(
        (before, one) => {
          const most = Math.max(1, Math.floor(MOST_ROWS / before.length));
          const forms = nearForms(one, wordsFrom).slice(0, most);
          return before.flatMap((row) => forms.map((form) => [...row, form]));
        },
        [[]],
      );
      const match = rows.map((row) => `NEAR(${row.join(' ')}, ${term.within})`).join(' OR ');
      const isAsSpelt = term.terms.every((one) => one.kind === 'phrase' && one.exact);
      return { index: isAsSpelt ? 'words' : 'stems', match };
    }
  }
}

/** A word in one piece and in the pieces that a hyphen may part, as it was typed first. */
export function wordForms(
  word: string,
  pieces?: readonly string[],
): readonly (readonly string[])[] {
  if (pieces === undefined) return [[word], ...hyphenated(word)];
  return pieces.length < 2 ? [[word]] : [pieces, [word]];
}

function nearForms(
  term: TermNode,
  wordsFrom: (start: string) => readonly string[],
): readonly string[] {
  if (term.kind === 'phrase') return [quoted(term.words)];
  if (term.kind === 'word') return wordForms(term.word, term.pieces).map(quoted);
  const words = wordsFrom(term.start).slice(0, MOST_ENDINGS);
  return (words.length === 0 ? [term.start] : words).map((word) => quoted([word]));
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
