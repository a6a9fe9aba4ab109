import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { Deflater } from '../../../src/core/export/deflate.ts';
import { prefixCodes } from '../../../src/core/export/deflate-codes.ts';
import { seeded } from '../../../src/core/stats/seeded.ts';

function packed(pushes: readonly Uint8Array[]): Buffer {
  const deflater = new Deflater();
  return Buffer.concat(pushes.map((one, i) => deflater.push(one, i === pushes.length - 1)));
}

/** Bytes in which the same stretches come again: near, far, too far, and longer than one repetition can be. */
const repetitive = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20_000 }))
        .map(([unit, times]) =>
          Uint8Array.from({ length: unit.length * times }, (_, i) => unit[i % unit.length] ?? 0),
        ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => Uint8Array.from([...parts, ...parts].flatMap((part) => [...part])));

test('what is packed in any pushes is unpacked as it was, by zlib and by fflate', () => {
  fc.assert(
    fc.property(fc.array(repetitive, { minLength: 1, maxLength: 4 }), (pushes) => {
      const bytes = packed(pushes);
      const whole = Buffer.concat(pushes);
      expect(inflateRawSync(bytes).equals(whole)).toBe(true);
      expect(Buffer.from(inflateSync(bytes)).equals(whole)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('noise, which cannot be packed, comes back as it was and hardly grows', () => {
  const random = seeded(3);
  const noise = Uint8Array.from({ length: 200_000 }, () => Math.floor(random() * 256));
  const bytes = packed([noise.subarray(0, 65_536), noise.subarray(65_536)]);
  expect(inflateRawSync(bytes).equals(Buffer.from(noise))).toBe(true);
  expect(bytes.length).toBeLessThan(noise.length * 1.01);
});

test('a long table is packed about as well as by the lightest level of zlib', () => {
  const random = seeded(5);
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `${i},${'0123456789abcdef'.repeat(4)},concern,${Math.floor(random() * 1e6)}\r\n`,
  );
  const bytes = Buffer.from(rows.join(''));
  expect(packed([bytes]).length).toBeLessThan(bytes.length / 5);
});

test('nothing is packed as two bytes', () => {
  expect(packed([new Uint8Array()])).toEqual(Buffer.from([3, 0]));
});

test('codes are told apart, fill what there is, and are never longer than they may be', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 2 ** 20 }), { minLength: 2, maxLength: 286 });
  // Counts like Fibonacci's make the deepest trees.
  const steep = fc
    .integer({ min: 2, max: 40 })
    .map((many) => Array.from({ length: many }, (_, i) => Math.round(1.618 ** Math.min(i, 40))));
  fc.assert(
    fc.property(fc.oneof(counts, steep), fc.constantFrom(9, 15), (given, longest) => {
      const { lengths, codes } = prefixCodes(Uint32Array.from(given), longest);
      const used = [...lengths.keys()].filter((symbol) => (given[symbol] ?? 0) > 0);
      for (const [symbol, length] of lengths.entries()) {
        expect(length > 0).toBe((given[symbol] ?? 0) > 0);
        expect(length).toBeLessThanOrEqual(longest);
      }
      const written = used.map((symbol) =>
        (codes[symbol] ?? 0)
          .toString(2)
          .padStart(lengths[symbol] ?? 0, '0')
          .split('')
          .reverse(),
      );
      const texts = written.map((bits) => bits.join('')).toSorted();
      for (let i = 1; i < texts.length; i += 1) {
        expect(texts[i]?.startsWith(texts[i - 1] ?? '')).toBe(false);
      }
      const taken = used.reduce((sum, symbol) => sum + 2 ** -(lengths[symbol] ?? 0), 0);
      expect(taken).toBe(used.length > 1 ? 1 : used.length / 2);
    }),
  );
});
