import { strFromU8 } from 'fflate';

/**
 * The characters of an XML part: UTF-16 where a byte order mark or the first two bytes say so, UTF-8
 * otherwise (Office writes no other). Bytes that are not UTF-8 become U+FFFD.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'big');
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'little');
  if (first === 0 && second === 0x3c) return decodeUtf16(bytes, 'big');
  if (first === 0x3c && second === 0) return decodeUtf16(bytes, 'little');
  return strFromU8(bytes).replace(/^\uFEFF/u, '');
}

/** Characters of UTF-16 bytes without a byte order mark; an odd last byte is dropped. */
export function decodeUtf16(bytes: Uint8Array, order: 'big' | 'little'): string {
  const high = order === 'big' ? 0 : 1;
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const units: number[] = [];
    for (let i = at; i + 1 < Math.min(bytes.length, at + 8192); i += 2) {
      units.push(((bytes[i + high] ?? 0) << 8) | (bytes[i + 1 - high] ?? 0));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
