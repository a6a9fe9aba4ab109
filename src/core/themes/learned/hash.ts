/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** One number of a kind and two hashes, in the manner of MurmurHash3's finish (A. Appleby). */
export function mixed(kind: number, one: number, two: number): number {
  let hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = (hash << 13) | (hash >>> 19);
  hash = Math.imul(hash ^ two, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}
