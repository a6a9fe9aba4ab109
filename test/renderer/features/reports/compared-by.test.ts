import { describe, expect, it } from 'vitest';
import { narrowCases, type NarrowedCases } from '../../../../src/core/cases/narrow-cases.ts';
import {
  groupsOf,
  usualGroups,
  withValues,
} from '../../../../src/renderer/src/features/reports/compared-by.ts';

function counts(ages: readonly (string | null)[]): NarrowedCases<never>['counts'] {
  return narrowCases(
    ages.map((ageBand, i) => ({
      status: 'new',
      reviewType: i % 2 === 0 ? 'scr' : 'lcspr',
      ageBand,
      harm: null,
      partnership: null,
      name: `Case ${i}`,
      year: null,
    })),
    {},
  ).counts;
}

describe('the groups of a comparison', () => {
  it('are babies and teenagers where there are both', () => {
    expect(usualGroups(counts(['under 1', '11 to 15', '1 to 5']))).toEqual({
      by: 'ageBand',
      first: ['under 1'],
      second: ['11 to 15', '16 to 17'],
    });
  });

  it('are the most frequent age against all others where there are not', () => {
    expect(usualGroups(counts(['1 to 5', '1 to 5', 'under 1']))).toEqual({
      by: 'ageBand',
      first: ['1 to 5'],
      second: [],
    });
  });

  it('are told apart by what does tell reviews apart', () => {
    expect(usualGroups(counts([null, null, null]))).toEqual({
      by: 'reviewType',
      first: ['scr'],
      second: [],
    });
  });

  it('are chosen by nothing where nothing tells reviews apart', () => {
    expect(groupsOf(usualGroups(counts([null])))).toBeNull();
  });

  it('never have a value in both', () => {
    const chosen = { by: 'ageBand', first: ['under 1'], second: ['11 to 15'] } as const;
    expect(withValues(chosen, 'second', ['under 1'])).toEqual({
      by: 'ageBand',
      first: [],
      second: ['under 1'],
    });
  });

  it('are asked for without a second where that is all others, and split by a year without overlap', () => {
    expect(groupsOf({ by: 'harm', first: ['a', null], second: [] })).toEqual({
      first: { harm: ['a', null] },
    });
    expect(groupsOf({ by: 'year', from: 2018 })).toEqual({
      first: { years: { from: 2018 } },
      second: { years: { to: 2017 } },
    });
  });
});
