import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/search/fold.ts';
import { LibraryWords } from '../../../src/core/search/library-words.ts';
import { negatedForms, plainlyNegated } from '../../../src/core/search/negations.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { planSearch } from '../../../src/core/search/search-plan.ts';
import { LINES } from '../../../src/core/search/sector/related-words.ts';
import { SECTOR_WORDS } from '../../../src/core/search/sector/sector-words.ts';
import { soughtStance } from '../../../src/core/search/sought-stance.ts';
import { spokenThemes } from '../../../src/core/search/spoken-themes.ts';
import { TextMatcher } from '../../../src/core/search/text-matcher.ts';
import { ROOT } from '../../support/command-line.ts';
import { shippedCodebook } from '../../../src/workers/shipped-files.ts';

const THEMES = [
  { id: 'placement_sufficiency', code: 'PS', label: 'Placement sufficiency', alsoCalled: [] },
  { id: 'invisible_men', code: 'IM', label: 'Fathers unseen', alsoCalled: [] },
];

function library(text: string): LibraryWords {
  const counts = new Map(foldWords(text).map((word) => [word, 1]));
  const vocabulary = { passages: (word: string) => counts.get(word) ?? 0, words: () => counts };
  return new LibraryWords(vocabulary, [], THEMES);
}
const offered = (text: string, typed: string): string[] =>
  library(text)
    .expand(foldWords(typed))
    .map(({ words }) => words.join(' '));

describe('everyday speech in a search', () => {
  it('is found as reviews write it, and not the other way round', () => {
    expect(offered('placed out of area', 'far from home')).toContain('out of area');
    expect(offered('far from home out of area', 'out of area')).not.toContain('far from home');
  });

  it('takes whatever says not before a word for one', () => {
    expect(plainlyNegated(['nobody', 'asked'])).toEqual(['not', 'asked']);
    expect(plainlyNegated(['no', 'one', 'asked'])).toEqual(['not', 'asked']);
    expect(plainlyNegated(['wasnt', 'seen'])).toEqual(['not', 'seen']);
    expect(plainlyNegated(['nobody'])).toEqual(['nobody']);
    expect(plainlyNegated(['no', 'one'])).toEqual(['no', 'one']);
    expect(negatedForms(['not', 'asked'])).toContainEqual(['no', 'one', 'asked']);
    expect(negatedForms(['asked', 'not'])).toEqual([['asked', 'not']]);
    expect(offered('was disregarded', 'nobody listened')).toEqual(['disregarded']);
  });

  it('finds every way of writing not again in a text', () => {
    const phrase = { kind: 'phrase', words: ['not', 'asked'], exact: false } as const;
    const matcher = new TextMatcher([{ term: phrase, typed: [0], why: 'another way' }]);
    const { hits } = matcher.hits('He was never asked. No one asked her. They asked.');
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [7, 18],
      [20, 32],
    ]);
  });

  it('looks for words of a way that stand near one another', () => {
    const [way] = library('withdrew statement')
      .expand(foldWords('dropped charges'))
      .filter(({ isApart }) => isApart === true);
    expect(way).toMatchObject({ words: ['withdrew', 'statement'], isApart: true, isWider: true });
  });

  it('takes no common word for a short form among other words', () => {
    const field = library('signs of safety');
    const switches = { fieldWords: true, off: new Set<string>() };
    const plan = (typed: string) => planSearch(parseQuery(typed).tree, field, switches);
    expect(plan('closed so quickly').passedOver).toContain('so');
    expect(plan('so').root).toMatchObject({ ways: [{ isOn: true }] });
  });

  it('names themes that it is about, of those the library has', () => {
    expect(library('').about(foldWords('children far from home'))).toEqual([
      { theme: 'placement_sufficiency', label: 'Placement sufficiency', sureness: 0.7 },
    ]);
    expect(library('').about(foldWords('was the dad ever asked'))).toMatchObject([
      { theme: 'invisible_men' },
    ]);
    expect(library('').about(foldWords('dad'))).toEqual([]);
  });

  it('is of themes that there are, in groups of other ids', async () => {
    const { themes } = await shippedCodebook(ROOT);
    const ids = new Set(themes.map(({ id }) => id));
    expect(
      SECTOR_WORDS.flatMap((group) => group.themes ?? []).filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect(
      spokenThemes(foldWords('mum new partner drinking baby asleep')).every((id) => ids.has(id)),
    ).toBe(true);
    expect(LINES.flat()).not.toContain('kid');
  });
});

describe('the stance that a search asks for', () => {
  const stanceOf = (typed: string) => soughtStance(parseQuery(typed).tree);
  it.each([
    ['assessment too late', 'concern'],
    ["school wasn't listened to", 'concern'],
    ['good supervision', 'good'],
    ['good plans that failed', undefined],
    ['supervision', undefined],
    ['supervision -late', undefined],
    ['"good practice"', undefined],
  ] as const)('of %s is %s', (typed, stance) => {
    expect(stanceOf(typed)).toBe(stance);
  });
});
