import { describe, expect, it } from 'vitest';
import { compareSearchNames, searchName } from '../../../src/core/search/search-names.ts';

describe('names of saved searches', () => {
  it.each([
    ['Fathers', 'fathers'],
    ['Siân', 'Sian'],
    [' Fathers ', 'Fathers'],
  ])('takes %j and %j for one name', (a, b) => {
    expect(compareSearchNames(a, b)).toBe(0);
  });

  it.each([
    ['2020-01', '2020-1'],
    ['Year 9', 'Year 09'],
  ])('takes %j and %j for two', (a, b) => {
    expect(compareSearchNames(a, b)).not.toBe(0);
    expect(compareSearchNames(a, b)).toBe(-compareSearchNames(b, a));
  });

  it('goes by as much of a long name as is kept', () => {
    const long = `${'word '.repeat(24)}and more`;
    expect(searchName(long)).toBe('word '.repeat(24).trim());
    expect(compareSearchNames(searchName(long), long)).toBe(0);
  });

  it('keeps others apart, in the order of the alphabet and of numbers', () => {
    const names = ['Year 10', 'Father', 'year 9', 'Fathers'];
    expect(names.toSorted(compareSearchNames)).toEqual(['Father', 'Fathers', 'year 9', 'Year 10']);
  });
});
