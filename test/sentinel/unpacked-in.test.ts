import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackedIn } from './unpacked-in.ts';

const WORDS = 'words that were packed, and packed, and packed again';
const holds = (bytes: Buffer): boolean => unpackedIn(bytes).some((one) => one.includes(WORDS));
const within = (packed: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from('before it '), packed, Buffer.from(' and behind')]);

/** An entry of a cache as Chromium lays it down. */
function cacheEntry(address: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(24);
  head.write('305c72a71b6dfbfc', 'hex');
  head.writeUInt32LE(5, 8);
  head.writeUInt32LE(address.length, 12);
  return Buffer.concat([head, Buffer.from(address), body, Buffer.from('the rest of the entry')]);
}

describe('what is packed in a file', () => {
  it.each([
    ['gzip', within(gzipSync(WORDS))],
    ['zlib', within(deflateSync(WORDS))],
    ['a zip', within(zipSync({ 'a.txt': strToU8(WORDS) }))],
    ['half of a stream', gzipSync(WORDS.repeat(500)).subarray(0, 100)],
    ['an entry of a cache', cacheEntry('http://127.0.0.1/page', brotliCompressSync(WORDS))],
  ])('is found in %s', (_, bytes) => {
    expect(bytes.includes(WORDS)).toBe(false);
    expect(holds(bytes)).toBe(true);
  });

  it('is nothing where nothing is packed', () => {
    expect(holds(Buffer.from('1f8b08 is no stream, and 789c neither'))).toBe(false);
    expect(unpackedIn(within(gzipSync('other words'))).some((one) => one.includes(WORDS))).toBe(
      false,
    );
  });
});
