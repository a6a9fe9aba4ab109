/** The checksum of each byte alone, and of each with one, two and three zeros behind it. */
const [LAST, THIRD, SECOND, FIRST] = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const alone = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
      value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const withZero = (table: Uint32Array): Uint32Array =>
    table.map((value) => (value >>> 8) ^ (alone[value & 0xff] ?? 0));
  const one = withZero(alone);
  const two = withZero(one);
  return [alone, one, two, withZero(two)];
}

/**
 * Checksum that zip keeps of every entry: CRC-32 of ISO 3309, as in section 4.4.7 of the zip specification. `before` is that of
 * the bytes which stand before these. Four bytes are taken at once (Kounavis and Berry 2005, "slicing").
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (FIRST[crc & 0xff] ?? 0) ^
      (SECOND[(crc >>> 8) & 0xff] ?? 0) ^
      (THIRD[(crc >>> 16) & 0xff] ?? 0) ^
      (LAST[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) {
    crc = (LAST[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
