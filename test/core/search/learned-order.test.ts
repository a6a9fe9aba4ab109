import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedScores, SIGN_WEIGHTS, SIGNS } from '../../../src/core/search/learned-order.ts';
import type { SignedPassage } from '../../../src/core/search/learned-order.ts';
import type { ReadingSigns } from '../../../src/core/search/reading-signs.ts';
import { NO_SIGNS } from './support/no-signs.ts';

function signed(id: number, score: number, signs: Partial<ReadingSigns> = {}): SignedPassage {
  return {
    passage: { id, text: '', words: [], hits: [], score },
    signs: { ...NO_SIGNS, ...signs },
  };
}

function order(passages: readonly SignedPassage[]): readonly number[] {
  return [...learnedScores(passages)].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

describe('the learned order', () => {
  it('keeps to the scores where no sign tells passages apart', () => {
    expect(order([signed(1, 3), signed(2, 5), signed(3, 4)])).toEqual([2, 3, 1]);
    expect(learnedScores([])).toEqual(new Map());
  });

  it('moves a passage by each sign in the direction of its weight', () => {
    expect(SIGNS.toSorted()).toEqual(Object.keys(SIGN_WEIGHTS).toSorted());
    for (const sign of SIGNS) {
      const isFirst = order([signed(1, 1, { [sign]: 1 }), signed(2, 1)])[0] === 1;
      expect(isFirst, sign).toBe(SIGN_WEIGHTS[sign] > 0);
    }
  });

  it('puts what holds more of the search in one sentence before what lacks a part', () => {
    expect(order([signed(1, 1.2, { lacking: 0.5 }), signed(2, 1, { together: 0.5 })])).toEqual([
      2, 1,
    ]);
  });

  it('leaves all before what was not read', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const passage = fc.record({
      score: fc.double({ min: 0.001, max: 50, noNaN: true }),
      lacking: share,
      names: share,
      likeness: share,
    });
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 20 }), (drawn) => {
        const passages = drawn.map(({ score, ...signs }, id) => signed(id, score, signs));
        const floor = Math.min(...drawn.map(({ score }) => score));
        for (const score of learnedScores(passages).values()) {
          expect(score).toBeGreaterThanOrEqual(floor * (1 - 1e-9));
          expect(score).toBeLessThan(Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});
