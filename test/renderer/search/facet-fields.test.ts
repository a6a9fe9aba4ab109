import { describe, expect, it } from 'vitest';
import {
  allChosen,
  listedValues,
  toggledValue,
  valueWords,
} from '../../../src/renderer/src/features/search/facet-fields.ts';

const names = { caseName: (id: number) => `Child ${id}`, themeName: (id: string) => `The ${id}` };

describe('narrowing a search', () => {
  it('chooses a value, a second, and takes them away until nothing narrows', () => {
    const one = toggledValue({}, 'stance', 'good');
    expect(one).toEqual({ stance: ['good'] });
    const two = toggledValue(one, 'year', null);
    expect(two).toEqual({ stance: ['good'], year: [null] });
    expect(toggledValue(toggledValue(two, 'year', null), 'stance', 'good')).toEqual({});
  });

  it('keeps what is chosen in the list though nothing has it now', () => {
    const values = listedValues('theme', [{ value: 'drift', passages: 2, cases: 1 }], ['neglect']);
    expect(values).toContainEqual({ value: 'neglect', passages: 0, cases: 0 });
  });

  it('leaves values with an order of their own in it, whatever is found most', () => {
    const counted = ['recommendations', 'front', 'findings'].map((value, index) => ({
      value,
      passages: 9 - index,
      cases: 1,
    }));
    expect(listedValues('section', counted, []).map(({ value }) => value)).toEqual([
      'front',
      'findings',
      'recommendations',
    ]);
  });

  it('says every value in words', () => {
    expect(valueWords('case', 4, names)).toBe('Child 4');
    expect(valueWords('year', 2014, names)).toBe('2014');
    expect(valueWords('theme', 'drift', names)).toBe('The drift');
    expect(valueWords('section', 'good_practice', names)).toBe('Good practice');
    expect(valueWords('tagged', 'none', names)).toBe('Not tagged');
    expect(valueWords('status', 'facts-to-check', names)).toBe('Facts to check');
    expect(valueWords('harm', null, names)).toBe('not known');
  });

  it('lists all that is chosen in the order of the pane', () => {
    expect(allChosen({ year: [2014], section: ['findings'] }).map(({ title }) => title)).toEqual([
      'Section',
      'Year',
    ]);
  });
});
