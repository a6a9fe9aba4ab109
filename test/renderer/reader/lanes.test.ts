import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../src/renderer/src/features/reader/lanes.ts';

const room = { most: 3, cap: 20 };

describe('assignLanes', () => {
  it('puts the longer of two that overlap nearer to the text', () => {
    const lanes = assignLanes(
      [
        { id: 1, top: 0, bottom: 40 },
        { id: 2, top: 0, bottom: 90 },
      ],
      room,
    );
    expect([lanes.get(2), lanes.get(1)]).toEqual([0, 1]);
  });

  it('uses a lane again once it is free', () => {
    const lanes = assignLanes(
      [
        { id: 1, top: 0, bottom: 40 },
        { id: 2, top: 60, bottom: 90 },
      ],
      room,
    );
    expect([lanes.get(1), lanes.get(2)]).toEqual([0, 0]);
  });

  it('gives no lane to what finds none free', () => {
    const bars = [1, 2, 3, 4].map((id) => ({ id, top: 0, bottom: 50 }));
    expect(assignLanes(bars, room).size).toBe(3);
  });

  it('never lets two bars of a lane overlap, caps counted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(120)), { maxLength: 15 }), (given) => {
        const bars = given.map(([top, height], id) => ({ id, top, bottom: top + height }));
        const lanes = assignLanes(bars, room);
        for (const a of bars) {
          for (const b of bars) {
            if (a.id >= b.id || lanes.get(a.id) === undefined) continue;
            if (lanes.get(a.id) !== lanes.get(b.id)) continue;
            const [first, second] = a.top <= b.top ? [a, b] : [b, a];
            expect(second.top).toBeGreaterThanOrEqual(
              first.top + Math.max(first.bottom - first.top, room.cap),
            );
          }
        }
      }),
    );
  });
});
