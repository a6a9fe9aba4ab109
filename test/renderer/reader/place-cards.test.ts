import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards } from '../../../src/renderer/src/features/reader/place-cards.ts';

const cards = fc
  .array(fc.record({ wanted: fc.nat(600), height: fc.integer({ min: 20, max: 200 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.toSorted((a, b) => a.wanted - b.wanted).map((card, id) => ({ id, ...card })));

describe('placeCards', () => {
  it('leaves cards where they want to be while there is room', () => {
    const tops = placeCards(
      [
        { id: 1, wanted: 10, height: 50 },
        { id: 2, wanted: 100, height: 50 },
      ],
      undefined,
      4,
    );
    expect([...tops]).toEqual([
      [1, 10],
      [2, 100],
    ]);
  });

  it('pushes those before the pinned card up and those after it down', () => {
    const tops = placeCards(
      [
        { id: 1, wanted: 90, height: 50 },
        { id: 2, wanted: 100, height: 200 },
        { id: 3, wanted: 120, height: 50 },
      ],
      2,
      4,
    );
    expect([tops.get(1), tops.get(2), tops.get(3)]).toEqual([46, 100, 304]);
  });

  it('never overlaps, keeps the order, and keeps the pinned card at its words', () => {
    fc.assert(
      fc.property(cards, fc.nat(11), (list, pick) => {
        const pinned = list[pick % list.length];
        const tops = placeCards(list, pinned?.id, 4);
        expect(tops.get(pinned?.id ?? -1)).toBe(pinned?.wanted);
        let bottom = Number.NEGATIVE_INFINITY;
        for (const { id, height } of list) {
          const top = tops.get(id) ?? Number.NaN;
          expect(top).toBeGreaterThanOrEqual(bottom);
          bottom = top + height + 4;
        }
      }),
    );
  });
});
