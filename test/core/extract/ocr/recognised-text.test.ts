import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RECOGNISED_FONTS,
  recognisedText,
} from '../../../../src/core/extract/ocr/recognised-text.ts';
import { snapSizes } from '../../../../src/core/extract/ocr/type-sizes.ts';
import { line, page, turned } from './recognised.ts';

const lines = [
  line('A heading of the report', { y: 100, size: 16 }),
  ...[130, 146, 162, 178].map((y, i) =>
    line('the worker saw the family at home on three mornings in the spring', {
      y,
      size: 11 + (i - 1.5) * 0.3,
    }),
  ),
];

describe('recognisedText', () => {
  it('keeps words, places and the few type sizes that were meant', () => {
    const [text] = recognisedText([page(3, lines)], []);
    expect(text?.number).toBe(3);
    expect(text?.items.map((item) => item.str).join(' ')).toBe(
      lines.flatMap((one) => one.words.map((word) => word.text)).join(' '),
    );
    expect(new Set(text?.items.map((item) => item.size))).toEqual(new Set([16, 11]));
    expect(text?.items[0]).toMatchObject({ x: 72, base: 100 });
  });

  it('leads to offsets in the words joined by single spaces', () => {
    const [text] = recognisedText([page(1, lines)], []);
    const whole = text?.items.map((item) => item.str).join(' ') ?? '';
    for (const { str, sourceAt } of text?.items ?? []) {
      expect(whole.slice(sourceAt, sourceAt + str.length)).toBe(str);
    }
  });

  it('sets a page straight that lies askew', () => {
    const [straight] = recognisedText([page(1, lines)], []);
    for (const degrees of [-3, -0.5, 0.7, 4]) {
      const [text] = recognisedText([turned(page(1, lines), degrees)], []);
      text?.items.forEach((item, i) => {
        expect(item.base).toBeCloseTo(straight?.items[i]?.base ?? 0, 6);
        expect(item.x).toBeCloseTo(straight?.items[i]?.x ?? 0, 6);
      });
    }
  });

  it('tells bold type by the width of its strokes', () => {
    const stroked = lines.map((one, i) => ({
      ...one,
      strokeWidth: i === 2 ? 1.5 : one.xHeight / 5.2,
    }));
    const [text] = recognisedText([page(1, stroked)], []);
    const bold = text?.items.filter((item) => RECOGNISED_FONTS.get(item.font)?.bold === true);
    expect(bold?.map((item) => item.str)).toEqual(lines[2]?.words.map((word) => word.text));
  });

  it('takes the sizes of the other pages where they are near', () => {
    const [text] = recognisedText([page(1, lines)], [10.8, 16.2]);
    expect(new Set(text?.items.map((item) => item.size))).toEqual(new Set([16.2, 10.8]));
  });
});

describe('snapSizes', () => {
  it('brings every size near to what was measured, the same ones together', () => {
    const sizes = fc.array(
      fc.record({
        size: fc.double({ min: 4, max: 60, noNaN: true }),
        letters: fc.integer({ min: 0, max: 90 }),
      }),
    );
    fc.assert(
      fc.property(sizes, (measured) => {
        const snapped = snapSizes(measured, []);
        measured.forEach(({ size }, i) => {
          expect(Math.abs((snapped[i] ?? 0) - size)).toBeLessThanOrEqual(size * 0.12 + 0.4);
        });
      }),
    );
  });
});
