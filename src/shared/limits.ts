/** Caps that keep a hostile or absurd input from doing harm; design: refuse early, in words. */
export const LIMITS = {
  /** A file that makes no progress for this long is given up, in milliseconds. */
  parseStallMs: 15_000,
  /** Longest that a parse process may take to begin, in milliseconds. */
  parseStartMs: 120_000,
  /** Longest reading of one file, in milliseconds. */
  parseTotalMs: 300_000,
  /** Added to that for each page that is read by OCR, in milliseconds. */
  recognisePageMs: 30_000,
  /** Heap of one parse process, in megabytes. */
  parseHeapMegabytes: 512,
  /** Fewest characters of a passphrase. */
  passphraseLength: 12,
} as const;
