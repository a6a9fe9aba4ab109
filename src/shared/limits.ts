/** Caps that keep a hostile or absurd input from doing harm; design: refuse early, in words. */
export const LIMITS = {
  /** A file that is worked on for this long without progress is given up, in milliseconds of the processor. */
  parseStallMs: 15_000,
  /** Longest that a parse process may say nothing, also when it begins, in milliseconds of the clock. */
  parseSilentMs: 120_000,
  /** Longest reading of one file, in milliseconds of the processor. */
  parseTotalMs: 300_000,
  /** Added to that for each page that is read by OCR, in milliseconds of the processor. */
  recognisePageMs: 30_000,
  /** Heap of one thread that reads, in megabytes. */
  parseHeapMegabytes: 512,
  /** Fewest characters of a passphrase. */
  passphraseLength: 12,
} as const;
