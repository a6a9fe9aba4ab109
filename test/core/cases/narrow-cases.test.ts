import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNarrowing,
  narrowCases,
  NARROWING_FIELDS,
  toggled,
  type CaseFilter,
  type NarrowableCase,
} from '../../../src/core/cases/narrow-cases.ts';

interface Case extends NarrowableCase {
  readonly id: number;
}

/** A new case of which nothing is known unless it says otherwise. */
function aCase(given: Partial<Case> & Pick<Case, 'id'>): Case {
  return {
    name: `Case ${given.id}`,
    partnership: null,
    year: null,
    reviewType: null,
    harm: null,
    ageBand: null,
    status: 'new',
    ...given,
  };
}

const CASES = [
  aCase({ id: 1, reviewType: 'scr', ageBand: 'under 1', year: 2012 }),
  aCase({ id: 2, reviewType: 'scr', ageBand: '1 to 5', year: 2015 }),
  aCase({ id: 3, reviewType: 'lcspr', ageBand: 'under 1', year: 2021 }),
  aCase({ id: 4, reviewType: null, ageBand: '16 to 17', year: null }),
];
const SCR = toggled({}, 'reviewType', 'scr');

const ids = (filter: CaseFilter): readonly number[] =>
  narrowCases(CASES, filter).rows.map(({ id }) => id);

describe('narrowing cases', () => {
  it('shows every case where nothing is chosen', () => {
    expect(ids({})).toEqual([1, 2, 3, 4]);
    expect(isNarrowing({})).toBe(false);
  });

  it('takes values of one field together and fields as conditions', () => {
    expect(ids(SCR)).toEqual([1, 2]);
    expect(ids(toggled(SCR, 'reviewType', 'lcspr'))).toEqual([1, 2, 3]);
    expect(ids(toggled(SCR, 'ageBand', 'under 1'))).toEqual([1]);
    expect(ids(toggled(SCR, 'reviewType', 'scr'))).toEqual([1, 2, 3, 4]);
  });

  it('finds what is not known', () => {
    expect(ids(toggled({}, 'reviewType', null))).toEqual([4]);
  });

  it('keeps both ends of the years and leaves out cases without one', () => {
    expect(ids({ years: { from: 2015, to: 2021 } })).toEqual([2, 3]);
    expect(ids({ years: { to: 2012 } })).toEqual([1]);
    expect(narrowCases(CASES, { years: { from: 2015 } }).years).toEqual({
      first: 2012,
      last: 2021,
    });
  });

  it('finds words in the name and the partnership, capitals aside', () => {
    const cases = [
      aCase({ id: 1, name: 'Child North' }),
      aCase({ id: 2, partnership: 'Northvale' }),
      aCase({ id: 3, name: 'north-report.pdf' }),
      aCase({ id: 4, name: 'Child South' }),
    ];
    expect(narrowCases(cases, { words: ' NORTH ' }).rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(isNarrowing({ words: ' ' })).toBe(false);
  });

  it('counts a field as if nothing of it were chosen', () => {
    const { counts } = narrowCases(CASES, SCR);
    expect(counts.reviewType).toEqual([
      { value: 'scr', cases: 2 },
      { value: 'lcspr', cases: 1 },
      { value: null, cases: 1 },
    ]);
    expect(counts.ageBand).toEqual([
      { value: 'under 1', cases: 1 },
      { value: '1 to 5', cases: 1 },
      { value: '16 to 17', cases: 0 },
    ]);
  });

  it('counts in one pass what choosing each value alone would show', () => {
    const some = fc.array(
      fc.record({
        reviewType: fc.constantFrom('scr', 'lcspr', null),
        harm: fc.constantFrom('incident_sudi', 'several', null),
        partnership: fc.constantFrom('Northvale', 'Wellden', null),
        status: fc.constantFrom('new' as const, 'reading' as const),
        year: fc.constantFrom(2010, 2020, null),
      }),
      { maxLength: 25 },
    );
    const picks = fc.record({
      type: fc.option(fc.constantFrom('scr', 'lcspr')),
      harm: fc.option(fc.constantFrom('incident_sudi', 'several')),
      from: fc.option(fc.constantFrom(2011, 2009)),
    });
    fc.assert(
      fc.property(some, picks, (given, { type, harm, from }) => {
        const cases: readonly Case[] = given.map((one, index) => aCase({ id: index, ...one }));
        let filter: CaseFilter = from === null ? {} : { years: { from } };
        if (type !== null) filter = toggled(filter, 'reviewType', type);
        if (harm !== null) filter = toggled(filter, 'harm', harm);
        const { counts } = narrowCases(cases, filter);
        for (const field of NARROWING_FIELDS) {
          const without: CaseFilter = { ...filter, [field]: [] };
          for (const { value, cases: counted } of counts[field]) {
            expect(counted).toBe(narrowCases(cases, toggled(without, field, value)).rows.length);
          }
        }
      }),
    );
  });
});
