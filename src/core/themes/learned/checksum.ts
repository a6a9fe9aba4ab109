/** FNV-1a over bytes (Fowler, Noll and Vo), as an unsigned 32-bit number: tells a damaged file. */
export function hashOfBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
