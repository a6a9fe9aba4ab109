import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedRecommendations } from '../../../src/core/report/repeated-recommendations.ts';

const made = (id: number, caseId: number, text: string) => ({ id, caseId, text });

const GIVEN = [
  made(1, 1, 'The partnership should audit how discharge letters reach the health visitor.'),
  made(
    2,
    2,
    'Discharge letters must reach the health visiting service; the board should audit this.',
  ),
  made(3, 3, 'Audit whether letters on discharge reach health visitors within five days.'),
  made(
    4,
    4,
    'Police to record the details of every adult in a household after an incident of violence.',
  ),
  made(5, 5, 'Housing officers need a route by which to raise worries over rent arrears.'),
  made(6, 6, 'Schools ought to tell the virtual head before a fixed exclusion.'),
];

describe('recommendations made again and again', () => {
  it('puts together what asks for much the same, and nothing else', () => {
    const clusters = repeatedRecommendations(GIVEN);
    expect(
      clusters.map(({ members }) => members.map(({ id }) => id).toSorted((a, b) => a - b)),
    ).toEqual([[1, 2, 3]]);
    expect(clusters[0]?.members[0]?.likeness).toBe(1);
  });

  it('counts cases: the same again in one case is no repetition', () => {
    const same = [1, 2, 3].map((id) => made(id, 1, GIVEN[0]?.text ?? ''));
    expect(repeatedRecommendations(same)).toEqual([]);
    expect(repeatedRecommendations([])).toEqual([]);
  });

  it('does not depend on the order', () => {
    const clusters = repeatedRecommendations(GIVEN);
    fc.assert(
      fc.property(fc.shuffledSubarray(GIVEN, { minLength: GIVEN.length }), (shuffled) => {
        expect(repeatedRecommendations(shuffled)).toEqual(clusters);
      }),
    );
  });
});
