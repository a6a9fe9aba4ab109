/** A word, a phrase or the beginning of a word that a person typed. */
export interface SearchTerm {
  /** As typed, quotes and stars taken off; holds at least one letter or digit. */
  readonly text: string;
  readonly kind: 'word' | 'phrase' | 'prefix';
}

/** What a person asked for: one term of each group, and none of the unwanted ones. */
export interface SearchQuery {
  /** Groups that must all be met; a group is met by any of its terms. */
  readonly groups: readonly (readonly SearchTerm[])[];
  readonly unwanted: readonly SearchTerm[];
}

/** More terms than this are not looked for: nobody types them, and they could stall the search. */
export const MOST_TERMS = 32;
const LONGEST_INPUT = 4000;

/** A phrase in quotes (the closing one may be missing) or a run without spaces, each perhaps with "-" before it. */
const TOKEN = /(?<minus>-?)(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/gu;
/** At least three letters with a star behind: fewer stand for more words than anybody means. */
const BEGINNING = /^[^*]*[\p{L}\p{N}]{3}(?=\*+[^\p{L}\p{N}]*$)/u;
const ONE_WORD = /^[\p{L}\p{N}]+$/u;
/** What the index counts as part of a word. */
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Reads what a person typed. Words must all stand in the passage; "words in quotes" must stand in
 * that order; curios* finds every word that begins so (three letters at least); OR joins the terms on its two sides and
 * binds closer than the space (a b OR c: a, and b or c); -word and NOT word leave passages out.
 * AND may be written and changes nothing. OR, NOT and AND count only in capitals. Never throws:
 * what cannot be understood is read as plain words, and signs without a letter or digit as nothing.
 */
export function parseSearch(input: string): SearchQuery {
  const groups: SearchTerm[][] = [];
  const unwanted: SearchTerm[] = [];
  let joins = false;
  let negates = false;
  for (const token of tokens(input)) {
    if (groups.length + unwanted.length >= MOST_TERMS) break;
    if (token.word === 'OR') {
      joins = true;
    } else if (token.word === 'NOT') {
      negates = true;
    } else if (token.word !== 'AND') {
      const term = termOf(token);
      if (term === undefined) continue;
      const group = groups.at(-1);
      if (negates || token.minus) unwanted.push(term);
      else if (joins && group && group.length < MOST_TERMS) group.push(term);
      else groups.push([term]);
      joins = false;
      negates = false;
    }
  }
  return { groups, unwanted };
}

interface Token {
  readonly minus: boolean;
  readonly phrase?: string;
  readonly word?: string;
}

function* tokens(input: string): Generator<Token> {
  const plain = input
    .slice(0, LONGEST_INPUT)
    .normalize('NFC')
    .replaceAll(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replaceAll(/\p{C}/gu, ' ');
  for (const match of plain.matchAll(TOKEN)) {
    const { minus, phrase, word } = match.groups ?? {};
    yield {
      minus: minus === '-',
      ...(phrase === undefined ? {} : { phrase }),
      ...(word === undefined ? {} : { word }),
    };
  }
}

function termOf(token: Token): SearchTerm | undefined {
  const text = (token.phrase ?? token.word ?? '').trim();
  if (!WORD_CHARACTER.test(text)) return undefined;
  if (token.phrase !== undefined) return { text, kind: 'phrase' };
  const start = BEGINNING.exec(text)?.[0];
  return start === undefined ? { text, kind: 'word' } : { text: start, kind: 'prefix' };
}

/** The words that begin so; undefined where they are too many. */
export type Expand = (prefix: string) => readonly string[] | undefined;

/**
 * The query in SQLite's FTS5 language, or undefined where nothing is asked for (nothing typed, or
 * only unwanted words). Every term becomes a quoted string, so nothing typed is read as syntax.
 * `expand` gives the words of the library that begin so, or undefined where they are too many to be
 * named. FTS5's own prefixes are only for that case: the index holds stems, so that "investigat"
 * begins nothing in it, and "use*" is taken for "us*"; few letters begin their stems, too.
 */
export function toMatch(query: SearchQuery, expand: Expand): string | undefined {
  if (query.groups.length === 0) return undefined;
  const wanted = query.groups.map((group) => any(group, expand)).join(' AND ');
  return query.unwanted.length === 0 ? wanted : `(${wanted}) NOT ${any(query.unwanted, expand)}`;
}

function any(terms: readonly SearchTerm[], expand: Expand): string {
  return `(${terms.map((term) => matchTerm(term, expand)).join(' OR ')})`;
}

function matchTerm(term: SearchTerm, expand: Expand): string {
  if (term.kind !== 'prefix') return quoted(term.text);
  // The beginning of the last of several words, as in "co-oper*", is left to the index as well.
  const words = ONE_WORD.test(term.text) ? expand(term.text) : undefined;
  if (words === undefined) return `${quoted(term.text)} *`;
  return [term.text, ...words].map(quoted).join(' OR ');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`;
}
