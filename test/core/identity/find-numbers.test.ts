import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNhsCheckDigit } from '../../../src/core/identity/find-numbers.ts';

describe('hasNhsCheckDigit', () => {
  it.each(['9434765919', '4010232137'])(
    'knows %s, which the NHS prints as an example',
    (digits) => {
      expect(hasNhsCheckDigit(digits)).toBe(true);
    },
  );

  it('knows no number in which one digit was mistyped', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = Array.from('9434765919', Number);
        digits[place] = ((digits[place] ?? 0) + by) % 10;
        expect(hasNhsCheckDigit(digits.join(''))).toBe(false);
      }),
    );
  });

  it('knows no number of another length, and none of one digit repeated', () => {
    expect(['943476591', '94347659190', '0000000000'].map(hasNhsCheckDigit)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
