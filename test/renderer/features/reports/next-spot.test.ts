import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../../src/renderer/src/features/reports/charts/marks.ts';
import { nextSpot } from '../../../../src/renderer/src/features/reports/charts/next-spot.ts';

const at = (x: number, y: number): Spot => ({
  x,
  y,
  width: 20,
  height: 20,
  words: '',
  opens: null,
});
/** Three across, two down, as they are read. */
const GRID = [at(0, 0), at(30, 0), at(60, 0), at(0, 30), at(30, 30), at(60, 30)];

describe('the next spot of a chart', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [4, 'ArrowLeft', 3],
    [1, 'ArrowDown', 4],
    [5, 'ArrowUp', 2],
    [2, 'ArrowRight', null],
    [0, 'ArrowUp', null],
    [3, 'Home', 0],
    [3, 'End', 5],
    [3, 'a', null],
  ])('is, from %i by %s, %s', (from, key, to) => {
    expect(nextSpot(GRID, from, key)).toBe(to);
  });

  it('goes back where it came from in any grid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 8 }),
        (across, down) => {
          const spots = Array.from({ length: across * down }, (_, i) =>
            at((i % across) * 30, Math.floor(i / across) * 30),
          );
          const right = nextSpot(spots, 0, 'ArrowRight');
          const below = nextSpot(spots, 0, 'ArrowDown');
          expect(right).toBe(1);
          expect(below).toBe(across);
          expect(nextSpot(spots, right ?? -1, 'ArrowLeft')).toBe(0);
          expect(nextSpot(spots, below ?? -1, 'ArrowUp')).toBe(0);
        },
      ),
    );
  });
});
