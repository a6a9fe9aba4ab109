import { describe, expect, it } from 'vitest';
import {
  CASE_COLUMNS,
  sorted,
  USUAL_COLUMNS,
} from '../../../src/renderer/src/features/cases/case-columns.tsx';
import {
  fieldWords,
  partnershipWords,
} from '../../../src/renderer/src/features/cases/case-words.ts';
import { aCase } from './a-case.ts';

describe('the columns of the list', () => {
  it('puts what is not known last, whichever way it is sorted', () => {
    const cases = [
      aCase({ id: 1, year: null }),
      aCase({ id: 2, year: 2012 }),
      aCase({ id: 3, year: 2020 }),
    ];
    const order = (isDown: boolean) => sorted(cases, { by: 'year', isDown }).map(({ id }) => id);
    expect(order(false)).toEqual([2, 3, 1]);
    expect(order(true)).toEqual([3, 2, 1]);
  });

  it('sorts ages and progress as people read them, and numbers in names as numbers', () => {
    const cases = [
      aCase({ id: 1, ageBand: '11 to 15', status: 'finished', name: 'Child 10' }),
      aCase({ id: 2, ageBand: 'under 1', status: 'reading', name: 'Child 2' }),
      aCase({ id: 3, ageBand: '6 to 10', status: 'new', name: 'Child 1' }),
    ];
    const order = (by: 'ageBand' | 'status' | 'name') =>
      sorted(cases, { by, isDown: false }).map(({ id }) => id);
    expect(order('ageBand')).toEqual([2, 3, 1]);
    expect(order('status')).toEqual([3, 2, 1]);
    expect(order('name')).toEqual([3, 2, 1]);
  });

  it('can sort by each of them', () => {
    const cases = [aCase({ id: 1 }), aCase({ id: 2, year: 2011, harm: 'several' })];
    for (const { id } of CASE_COLUMNS) {
      expect(sorted(cases, { by: id, isDown: true })).toHaveLength(2);
    }
    expect(USUAL_COLUMNS).toHaveLength(9);
  });

  it('says ids in words', () => {
    expect(fieldWords('harm', 'incident_sudi')).toBe('Sudden death in infancy');
    expect(fieldWords('harm', 'incident_of_another_codebook')).not.toContain('_');
    expect(fieldWords('reviewType', 'rapid_review')).toBe('Rapid review');
    expect(fieldWords('reviewType', 'of_another_kind')).not.toContain('_');
    expect(fieldWords('status', 'facts-to-check')).toBe('Facts to check');
    expect(fieldWords('ageBand', 'under 1')).toBe('Under 1');
    expect(fieldWords('ageBand', null)).toBe('not known');
  });

  it('names a partnership by what tells it from others', () => {
    expect(partnershipWords('Northvale Safeguarding Children Partnership')).toBe('Northvale');
    expect(partnershipWords('The Wellden Local Safeguarding Children Board')).toBe('Wellden');
    expect(partnershipWords('Safeguarding Children Partnership')).toBe(
      'Safeguarding Children Partnership',
    );
    expect(partnershipWords(null)).toBe('not known');
  });
});
