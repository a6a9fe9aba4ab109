import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOverlaps, type Found } from '../../../src/core/identity/found.ts';

const KINDS = ['name', 'date', 'place'] as const;
const TEXT = 'Ab, cd 12. Ef-gh (ij) kl; mn 3/4 op qr.';

const stretch: fc.Arbitrary<Found> = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 14 }), fc.constantFrom(...KINDS))
  .map(([start, length, kind]) => ({
    start,
    end: Math.min(TEXT.length, start + length),
    kind,
    why: '',
    suggestion: '',
  }));

describe('stretches without overlaps', () => {
  it('are in order and apart, and leave no letter or figure of any of them uncovered', () => {
    const lists = fc.array(fc.array(stretch, { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(lists, (found) => {
        const left = withoutOverlaps(TEXT, found);
        for (const [i, one] of left.entries()) {
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.start).toBeGreaterThanOrEqual(left[i - 1]?.end ?? 0);
        }
        for (const at of TEXT.matchAll(/[\p{L}\p{N}]/gu)) {
          const holds = ({ start, end }: Found): boolean => start <= at.index && at.index < end;
          expect([at.index, left.some(holds)]).toEqual([at.index, found.flat().some(holds)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are what the first list has, whole, where another of another kind overlaps it', () => {
    const of = (start: number, end: number, kind: Found['kind']): Found => ({
      start,
      end,
      kind,
      why: kind,
      suggestion: '',
    });
    const [first, second] = [of(4, 6, 'place'), of(0, 9, 'name')];
    expect(withoutOverlaps(TEXT, [[first], [second]])).toEqual([
      { ...second, end: 3 },
      first,
      { ...second, start: 7 },
    ]);
  });
});
