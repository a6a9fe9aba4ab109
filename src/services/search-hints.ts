import { foldWords } from '../core/search/fold.ts';
import { typedWords } from '../core/search/in-words.ts';
import type { Hint } from '../core/search/parse-query.ts';
import type { FoundGroup } from '../core/search/evaluate.ts';
import { queryText } from '../core/search/query-text.ts';
import { joined } from '../core/search/query-tree.ts';
import type { QueryNode } from '../core/search/query-tree.ts';
import { matchOf } from '../core/search/term-lookup.ts';
import { STANCES } from '../core/themes/stance-words.ts';
import type { RunSearch } from './run-search.ts';
import type { SearchIndex } from './search-ports.ts';

/** What helps a person who has not found what they meant, beside what the reading of the search has to say. */
export function searchHints(
  index: SearchIndex,
  { table, parsed, evaluated, narrowed }: RunSearch,
  query: string,
): readonly Hint[] {
  if (evaluated === undefined) return parsed.hints;
  const hints: Hint[] = [...parsed.hints];
  for (const { node, leftOut } of evaluated.fields) {
    if (leftOut.length > 0) hints.push(unknownValue(index, node.field, leftOut.join(', ')));
  }
  for (const found of evaluated.groups) {
    if (found.passages === 0) hints.push(...missingWord(index, found, query));
  }
  if (narrowed.passages > 0) return hints;
  const anyway = evaluated.set.some((one) => one !== 0);
  if (anyway) {
    hints.push({
      kind: 'without-filters',
      words:
        'There are passages with these words; what was chosen to narrow the search leaves none of them.',
    });
  } else if (
    evaluated.groups.length > 1 &&
    evaluated.groups.every(({ passages }) => passages > 0)
  ) {
    const counts = evaluated.groups
      .map(({ group, passages }) => `${typedWords(group)} in ${passages}`)
      .join(', ');
    hints.push({
      kind: 'fewer-words',
      words: `No passage holds all of it, but its parts are there: ${counts}. Passages that hold some of them are shown.`,
      query: anyOf(parsed.tree, evaluated.groups),
    });
  }
  if (hints.length === 0) {
    hints.push({
      kind: 'fewer-words',
      words: 'Nothing in this library answers that. Try fewer or other words.',
    });
  }
  if (table.count === 0) {
    hints.push({ kind: 'fewer-words', words: 'There is no document in this library yet.' });
  }
  return hints;
}

/** A search for any of the parts instead of all of them, with all else that was asked for. */
function anyOf(tree: QueryNode | null, groups: readonly FoundGroup[]): string {
  const parts = tree?.kind === 'and' ? tree.parts : [];
  const besides = parts.filter(({ kind }) => kind === 'field' || kind === 'not');
  const any = groups.flatMap(({ group }) => joined('and', group.typed) ?? []);
  const either = joined('or', any);
  const whole = joined('and', either === undefined ? besides : [either, ...besides]);
  return whole === undefined ? '' : queryText(whole);
}

function unknownValue(index: SearchIndex, field: string, value: string): Hint {
  const known = knownValues(index, field);
  const say =
    known.length === 0
      ? ''
      : ` There is ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' and more' : ''}.`;
  return {
    kind: 'no-such-value',
    words: `Nothing here has ${field} “${value}”, so it was left out of the search.${say}`,
  };
}

function knownValues(index: SearchIndex, field: string): readonly string[] {
  const { cases, sections } = index.table();
  const values = (of: readonly (string | number | null)[]): readonly string[] =>
    [...new Set(of)]
      .filter((one) => one !== null)
      .map(String)
      .toSorted();
  switch (field) {
    case 'theme':
      return values(index.themes().map(({ label }) => label));
    case 'section':
      return values(sections.map(({ kind }) => kind));
    case 'stance':
      return STANCES;
    case 'tagged':
      return ['yes', 'no', 'confirmed', 'proposed'];
    case 'year':
      return values(cases.map(({ year }) => year));
    case 'type':
      return values(cases.map(({ reviewType }) => reviewType));
    case 'partnership':
      return values(cases.map(({ partnership }) => partnership));
    case 'harm':
      return values(cases.map(({ harm }) => harm));
    case 'age':
      return values(cases.map(({ ageBand }) => ageBand));
    case 'status':
      return values(cases.map(({ status }) => status));
    default:
      return [];
  }
}

/** A part that stands nowhere: another spelling, or a phrase in other forms. */
function missingWord(index: SearchIndex, { group }: FoundGroup, query: string): readonly Hint[] {
  return group.typed.flatMap((term): Hint[] => {
    if (term.kind === 'near') {
      const words = term.terms.map((one) => typedWords({ typed: [one], ways: [], kind: 'group' }));
      return [
        {
          kind: 'fewer-words',
          words: `Nowhere does ${words.join(' stand so near to ')}.`,
          query: words.join(' '),
        },
      ];
    }
    if (term.kind === 'prefix') {
      return [{ kind: 'did-you-mean', words: `No word begins with “${term.start}”.` }];
    }
    if (term.kind === 'phrase' && term.exact && term.words.length > 1) {
      // From the end of the first word to the beginning of the last: what stands between them side by side.
      const within = Math.max(1, term.words.length - 2);
      const terms = term.words.map((word) => ({ kind: 'word', word }) as const);
      const { length } = index.lookUp(matchOf({ kind: 'near', terms, within }, index.wordsFrom));
      if (length > 0) {
        return [
          {
            kind: 'other-forms',
            words: `No passage has exactly “${term.words.join(' ')}”, but ${length} ${length === 1 ? 'has' : 'have'} its words in other forms or another order.`,
            query: `"${term.words.join(' ')}"~${within}`,
          },
        ];
      }
    }
    const words = term.kind === 'word' ? [term.word] : term.kind === 'phrase' ? term.words : [];
    return words.flatMap((word) => {
      if (index.passagesWith(word) > 0) return [];
      const [first, ...others] = index.fieldWords().suggest(word);
      if (first === undefined) {
        return [
          {
            kind: 'did-you-mean',
            words: `“${word}” stands in no passage. The beginning of a word with a star finds more: ${word.slice(0, Math.max(3, word.length - 3))}*`,
          },
        ];
      }
      const more =
        others.length === 0 ? '' : `, or ${others.map((one) => `“${one.word}”`).join(' or ')}`;
      return [
        {
          kind: 'did-you-mean',
          words: `“${word}” stands in no passage. Did you mean “${first.word}”${more}?`,
          query: replaced(query, word, first.word),
        },
      ];
    });
  });
}

/** What was typed with one word in place of another. */
function replaced(query: string, word: string, by: string): string {
  const withThat = (words: RegExp): string =>
    query.replaceAll(words, (written) => (foldWords(written).join('') === word ? by : written));
  const whole = withThat(/[\p{L}\p{N}\p{M}'\u2018\u2019-]+/gu);
  // The word may be one of several between hyphens.
  return whole === query ? withThat(/[\p{L}\p{N}\p{M}'\u2018\u2019]+/gu) : whole;
}
