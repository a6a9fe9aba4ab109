import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactedSlice } from '../../../src/core/redaction/redaction.ts';
import type { Redaction } from '../../../src/core/redaction/redaction.ts';

const taking = (start: number, end: number, replacement = 'x'): Redaction => ({
  start,
  end,
  kind: 'name',
  reason: 'A name.',
  replacement,
});

describe('redactedSlice', () => {
  const points = Array.from('Ann saw 😀 Bo.');

  it('puts the replacement in brackets, or says that words were taken out', () => {
    const redactions = [taking(0, 3, 'the mother'), taking(10, 12, '')];
    expect(redactedSlice(points, redactions, 0, points.length)).toBe(
      '[the mother] saw 😀 [taken out].',
    );
  });

  it('leaves nothing of a redaction that begins before the slice or ends behind it', () => {
    expect(redactedSlice(points, [taking(0, 6)], 4, 13)).toBe('w 😀 Bo.');
    expect(redactedSlice(points, [taking(4, 12)], 0, 6)).toBe('Ann [x]');
  });

  it('joins slices to the whole, wherever they are cut, without a letter that was taken out', () => {
    // Letters taken out are capitals, and no others are.
    const runs = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[A-Z]{0,5}$/)),
    );
    fc.assert(
      fc.property(runs, fc.nat(), (pieces, cut) => {
        const text = pieces.flat().join('');
        const redactions = [...text.matchAll(/[A-Z]+/g)].map(({ 0: one, index }) =>
          taking(index, index + one.length, '-'),
        );
        const at = text.length === 0 ? 0 : cut % text.length;
        const all = Array.from(text);
        const joined =
          redactedSlice(all, redactions, 0, at) + redactedSlice(all, redactions, at, all.length);
        expect(joined).toBe(text.replace(/[A-Z]+/g, '[-]'));
      }),
    );
  });
});
