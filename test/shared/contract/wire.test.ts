import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/shared/contract/wire.ts';

/** What calls carry: JSON, with bytes in it. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__' && key !== '$bytes'),
      tie('any'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).any;

describe('packing', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(unpacked(packed(given))).toEqual(given);
      }),
    );
  });

  it('throws for whatever is cut off', () => {
    const whole = packed({ name: 'review.pdf', bytes: new Uint8Array([1, 2, 3]) });
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => unpacked(whole.subarray(0, length))).toThrow();
    }
  });

  it('never throws anything but an error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          unpacked(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
