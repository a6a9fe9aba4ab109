import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBars } from '../../../src/renderer/src/features/reader/lanes.ts';

const margin = { width: 90, lane: 30, cap: { width: 27, height: 20 } };

const anyBars = fc
  .array(fc.tuple(fc.nat(300), fc.nat(120)), { maxLength: 15 })
  .map((given) => given.map(([top, height], id) => ({ id, top, bottom: top + height })));

describe('placing bars in the margin', () => {
  it('puts the longer of two that overlap nearer to the text', () => {
    const bars = placeBars(
      [
        { id: 1, top: 0, bottom: 40 },
        { id: 2, top: 0, bottom: 90 },
      ],
      margin,
    );
    expect([bars.get(2), bars.get(1)]).toEqual([
      { left: 0, cap: 0 },
      { left: 30, cap: 0 },
    ]);
  });

  it('uses a lane again once it is free', () => {
    const bars = placeBars(
      [
        { id: 1, top: 0, bottom: 40 },
        { id: 2, top: 60, bottom: 90 },
      ],
      margin,
    );
    expect([bars.get(1), bars.get(2)]).toEqual([
      { left: 0, cap: 0 },
      { left: 0, cap: 0 },
    ]);
  });

  it('moves lanes together and letters down only where there are too many for the room', () => {
    const crowd = [1, 2, 3, 4].map((id) => ({ id, top: 0, bottom: 80 }));
    const apart = { id: 5, top: 300, bottom: 340 };
    const bars = placeBars([...crowd, apart], margin);
    expect(crowd.map(({ id }) => bars.get(id))).toEqual([
      { left: 0, cap: 0 },
      { left: 21, cap: 20 },
      { left: 42, cap: 0 },
      { left: 63, cap: 20 },
    ]);
    expect(bars.get(5)).toEqual({ left: 0, cap: 0 });
  });

  it('places every bar inside the margin, with letters that cover no others', () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        const placed = placeBars(bars, margin);
        expect(placed.size).toBe(bars.length);
        const caps = bars.map(({ id, top }) => {
          const { left = -1, cap = -1 } = placed.get(id) ?? {};
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + margin.cap.width).toBeLessThanOrEqual(margin.width + 1e-9);
          expect(cap).toBeGreaterThanOrEqual(0);
          return { left, top: top + cap };
        });
        for (const [i, a] of caps.entries()) {
          for (const b of caps.slice(i + 1)) {
            const covers =
              Math.abs(a.left - b.left) < margin.cap.width &&
              Math.abs(a.top - b.top) < margin.cap.height;
            expect(covers).toBe(false);
          }
        }
      }),
    );
  });

  it('never lets two bars that overlap share a lane, letters counted', () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        const placed = placeBars(bars, margin);
        for (const a of bars) {
          for (const b of bars) {
            if (a.id >= b.id || placed.get(a.id)?.left !== placed.get(b.id)?.left) continue;
            const [first, second] = a.top <= b.top ? [a, b] : [b, a];
            expect(second.top).toBeGreaterThanOrEqual(
              first.top + Math.max(first.bottom - first.top, margin.cap.height),
            );
          }
        }
      }),
    );
  });
});
