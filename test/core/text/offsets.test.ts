import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointOffsets, codePointLength } from '../../../src/core/text/offsets.ts';

describe('CodePointOffsets', () => {
  it('counts an astral character once, as Array.from does', () => {
    const text = 'a😀b';
    const offsets = new CodePointOffsets(text);
    expect(codePointLength(text)).toBe(3);
    expect(offsets.toCodePoints(3)).toBe(2);
    expect(offsets.toUnits(2)).toBe(3);
  });

  it('agrees with Array.from at every boundary of any text, both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const offsets = new CodePointOffsets(text);
        const points = Array.from(text);
        let units = 0;
        for (const [index, point] of points.entries()) {
          expect(offsets.toUnits(index)).toBe(units);
          expect(offsets.toCodePoints(units)).toBe(index);
          units += point.length;
        }
        expect(offsets.toUnits(points.length)).toBe(text.length);
      }),
    );
  });
});
