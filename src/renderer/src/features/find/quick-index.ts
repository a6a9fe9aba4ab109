import lunr from 'lunr';

/** What quick open can find. */
export interface QuickEntry {
  readonly kind: 'case' | 'document' | 'theme' | 'search' | 'command' | 'help';
  readonly title: string;
  /** A few words more: a partnership, a group, a key. */
  readonly detail: string;
  /** Other words to find it by, not shown. */
  readonly also?: readonly string[];
  readonly open: () => void;
}

/** Finds entries by what is typed, the best first. */
export type QuickFind = (typed: string) => readonly QuickEntry[];

/** What stands for nothing typed yet, and the most that is shown. */
const MOST = 12;

/**
 * An index over entries that forgives: words may be begun only, and longer ones may have a letter
 * wrong. Every word typed has to be found, but for the small words of a question. Names are kept as they are: nothing
 * is stemmed, no word is left out for being common.
 */
export function quickIndex(entries: readonly QuickEntry[]): QuickFind {
  const index = lunr(function build(this: lunr.Builder) {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('at');
    this.field('title', { boost: 10 });
    this.field('detail', { boost: 2 });
    this.field('also');
    for (const [at, { title, detail, also = [] }] of entries.entries()) {
      this.add({ at, title: tokens(title), detail: tokens(detail), also: tokens(also.join(' ')) });
    }
  });
  return (typed) => {
    const words = soughtIn(tokens(typed));
    if (words.length === 0) return entries.filter(({ kind }) => kind === 'command').slice(0, MOST);
    const found = words.map((word) => matches(index, word));
    const [first = new Map<string, number>(), ...rest] = found;
    return [...first]
      .filter(([ref]) => rest.every((one) => one.has(ref)))
      .map(([ref, score]) => ({
        entry: entries[Number(ref)],
        score: rest.reduce((sum, one) => sum + (one.get(ref) ?? 0), score),
      }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ entry }) => entry ?? [])
      .slice(0, MOST);
  };
}

/** What a question begins with, and the small words in one. In a name they are letters of a child: only a question is without them. */
const ASKING = new Set('how what where when why which who can'.split(' '));
const SMALL = new Set(
  'a an and are at be by do does for get from i if in is it me my of on one or so that the this to we with you'.split(
    ' ',
  ),
);

/** "How do I undo": undo. All of it where nothing else is asked. */
function soughtIn(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (!ASKING.has(first)) return words;
  const rest = words.filter((word) => !ASKING.has(word) && !SMALL.has(word));
  return rest.length === 0 ? words : rest;
}

/** Entries that hold a word: whole before begun before with a letter wrong. */
function matches(index: lunr.Index, word: string): Map<string, number> {
  const results = index.query((query) => {
    query.term(word, { boost: 8 });
    query.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING });
    if (word.length >= 4) query.term(word, { boost: 1, editDistance: word.length >= 8 ? 2 : 1 });
  });
  return new Map(results.map(({ ref, score }) => [ref, score]));
}

/** Words of a text, in small letters, without accents. */
function tokens(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
