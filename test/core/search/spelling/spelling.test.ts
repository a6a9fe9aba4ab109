import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../../src/core/search/spelling/spelling.ts';

const spelling = new Spelling([
  ['safeguarding', 900],
  ['curiosity', 40],
  ['curious', 12],
  ['bruises', 30],
  ['bruised', 4],
  ['visitor', 50],
  ['paediatrician', 20],
  ['mash', 30],
  ['form', 100],
  ['from', 900],
]);
const first = (word: string): string | undefined => spelling.suggest(word)[0]?.word;

describe('a word that stands nowhere', () => {
  it.each([
    ['safegaurding', 'safeguarding'],
    ['curiousity', 'curiosity'],
    ['bruses', 'bruises'],
    ['vistor', 'visitor'],
    ['pediatrican', 'paediatrician'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it('is taken for the commoner of two that are as near', () => {
    expect(spelling.suggest('bruisey').map(({ word }) => word)).toEqual(['bruises', 'bruised']);
  });

  it('is taken for nothing that is far, and short forms for nothing', () => {
    expect(spelling.suggest('xylophone')).toEqual([]);
    expect(spelling.suggest('mas')).toEqual([]);
    expect(spelling.suggest('s47')).toEqual([]);
  });
});
