import { crc32 as zlibs } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/core/archive/crc32.ts';

test('the checksum is the one that is published for "123456789"', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('the checksum of any bytes is that of zlib, whole or piece by piece', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
      const whole = zlibs(bytes);
      expect(crc32(bytes)).toBe(whole);
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(whole);
    }),
  );
});
