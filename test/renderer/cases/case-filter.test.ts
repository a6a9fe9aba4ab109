import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVERY_CASE,
  isNarrowing,
  narrow,
  NARROWING_FIELDS,
  toggled,
  type CaseFilter,
} from '../../../src/renderer/src/features/cases/case-filter.ts';
import type { NamedCase } from '../../../src/renderer/src/features/cases/case-words.ts';
import { aCase } from './a-case.ts';

const CASES = [
  aCase({ id: 1, reviewType: 'scr', ageBand: 'under 1', year: 2012 }),
  aCase({ id: 2, reviewType: 'scr', ageBand: '1 to 5', year: 2015 }),
  aCase({ id: 3, reviewType: 'lcspr', ageBand: 'under 1', year: 2021 }),
  aCase({ id: 4, reviewType: null, ageBand: '16 to 17', year: null }),
];
const SCR = toggled(EVERY_CASE, 'reviewType', 'scr');

const ids = (filter: CaseFilter): readonly number[] =>
  narrow(CASES, filter).rows.map(({ id }) => id);

describe('narrowing cases', () => {
  it('shows every case where nothing is chosen', () => {
    expect(ids(EVERY_CASE)).toEqual([1, 2, 3, 4]);
    expect(isNarrowing(EVERY_CASE)).toBe(false);
  });

  it('takes values of one field together and fields as conditions', () => {
    expect(ids(SCR)).toEqual([1, 2]);
    expect(ids(toggled(SCR, 'reviewType', 'lcspr'))).toEqual([1, 2, 3]);
    expect(ids(toggled(SCR, 'ageBand', 'under 1'))).toEqual([1]);
    expect(ids(toggled(SCR, 'reviewType', 'scr'))).toEqual([1, 2, 3, 4]);
  });

  it('finds what is not known', () => {
    expect(ids(toggled(EVERY_CASE, 'reviewType', null))).toEqual([4]);
  });

  it('keeps both ends of the years and leaves out cases without one', () => {
    expect(ids({ ...EVERY_CASE, from: 2015, to: 2021 })).toEqual([2, 3]);
    expect(ids({ ...EVERY_CASE, from: null, to: 2012 })).toEqual([1]);
    expect(narrow(CASES, { ...EVERY_CASE, from: 2015 }).years).toEqual({ first: 2012, last: 2021 });
  });

  it('counts a field as if nothing of it were chosen', () => {
    const { counts } = narrow(CASES, SCR);
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
        const cases: readonly NamedCase[] = given.map((one, index) => aCase({ id: index, ...one }));
        let filter: CaseFilter = { ...EVERY_CASE, from };
        if (type !== null) filter = toggled(filter, 'reviewType', type);
        if (harm !== null) filter = toggled(filter, 'harm', harm);
        const { counts } = narrow(cases, filter);
        for (const field of NARROWING_FIELDS) {
          const without = { ...filter, chosen: { ...filter.chosen, [field]: new Set() } };
          for (const { value, cases: counted } of counts[field]) {
            expect(counted).toBe(narrow(cases, toggled(without, field, value)).rows.length);
          }
        }
      }),
    );
  });
});
