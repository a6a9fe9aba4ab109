import { describe, expect, it } from 'vitest';
import { compareSearchNames } from '../../../src/core/search/search-names.ts';

describe('names of saved searches', () => {
  it.each([
    ['Fathers', 'fathers'],
    ['Siân', 'Sian'],
    [' Fathers ', 'Fathers'],
  ])('takes %j and %j for one name', (a, b) => {
    expect(compareSearchNames(a, b)).toBe(0);
  });

  it('keeps others apart, in the order of the alphabet and of numbers', () => {
    const names = ['Year 10', 'Father', 'year 9', 'Fathers'];
    expect(names.toSorted(compareSearchNames)).toEqual(['Father', 'Fathers', 'year 9', 'Year 10']);
  });
});
