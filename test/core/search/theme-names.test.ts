import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/search/fold.ts';
import { readWordGroups } from '../../../src/core/search/sector/word-group.ts';
import { WORDS_OF_THEMES } from '../../../src/core/search/sector/words-of-themes.ts';
import { ThemeNames } from '../../../src/core/search/theme-names.ts';
import { shippedCodebook } from '../../../src/workers/shipped-files.ts';
import { ROOT } from '../../support/command-line.ts';

const { themes } = await shippedCodebook(ROOT);
const names = new ThemeNames(themes);
const named = (typed: string): string[] => names.in(foldWords(typed)).map(({ theme }) => theme);

describe('names of themes', () => {
  it.each([
    ['unseen men', 'invisible_men'],
    ['invisible fathers', 'invisible_men'],
    ['over-optimism', 'over_optimism'],
    ['rule of optimism', 'over_optimism'],
    ['professional curiosity', 'professional_curiosity'],
    ['voice of the child', 'child_voice'],
    ['lived experience', 'child_voice'],
    ['DNA', 'was_not_brought'],
    ['EHE', 'elective_home_education'],
    ['toxic trio', 'toxic_trio'],
    ['Supervision and management oversight', 'supervision_oversight'],
  ])('are known however the field says them: %s', (typed, theme) => {
    expect(named(typed)).toEqual([theme]);
  });

  it.each(['interpreter', 'MARAC', 'chronology', 'IRO', 'GP', 'is', 'the board', 'mother'])(
    'are not words for a part of a theme, nor short codes that are words: %s',
    (typed) => {
      expect(named(typed)).toEqual([]);
    },
  );

  it('tell which words they are', () => {
    expect(names.in(foldWords('baby unseen men visit'))).toEqual([
      { from: 1, to: 3, theme: 'invisible_men', label: 'Fathers and other men not seen' },
    ]);
  });

  it('are those that its maker gave a theme of a library', () => {
    const own = new ThemeNames([
      { id: 'water', label: 'Water safety', code: 'WS', alsoCalled: ['drowning', 'bath time'] },
    ]);
    for (const typed of ['water safety', 'drowning', 'bath time'])
      expect(own.in(foldWords(typed)).map(({ theme }) => theme)).toEqual(['water']);
    expect(own.in(['bath'])).toEqual([]);
  });

  it('are written for every theme that comes with Caselight, and for no other', () => {
    expect(
      readWordGroups(WORDS_OF_THEMES)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(themes.map(({ id }) => id).toSorted());
  });
});
