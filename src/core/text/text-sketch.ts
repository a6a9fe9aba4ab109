/** Words a shingle. */
const SHINGLE = 5;
/** Hashes kept of a text: the standard error of the similarity is about 1 / sqrt of this. */
const SIZE = 256;

/**
 * A small picture of a text for telling near-duplicates: the smallest hashes of its five-word
 * shingles, ascending (bottom-k sketch; Cohen and Kaplan, PODC 2007). Case, punctuation and white
 * space do not matter. Shorter than `SIZE` for short texts, empty for under five words.
 */
export type TextSketch = readonly number[];

/** The sketch of a text. */
export function textSketch(text: string): TextSketch {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    let run = BASIS;
    for (let j = i; j < i + SHINGLE; j += 1) run = stirred(run, words[j] ?? 0);
    hashes.add(mixed(run));
  }
  return [...Uint32Array.from(hashes).sort().subarray(0, SIZE)];
}

/**
 * Share of shingles that two texts have in common of all they have (Jaccard), estimated from
 * their sketches: 1 for the same words, 0 for nothing in common or where one is empty.
 */
export function sketchSimilarity(a: TextSketch, b: TextSketch): number {
  // Both ascend, so one walk meets the union in order, and the first SIZE of it are its sketch.
  let i = 0;
  let j = 0;
  let seen = 0;
  let shared = 0;
  while (seen < SIZE && (i < a.length || j < b.length)) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

const BASIS = 0x811c9dc5;

/** 32-bit FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = BASIS;
  for (let i = 0; i < text.length; i += 1) value = stirred(value, text.charCodeAt(i));
  return mixed(value);
}

function stirred(value: number, next: number): number {
  return Math.imul(value ^ next, 0x01000193);
}

/** A final mixing, so that the smallest are a fair draw (MurmurHash3's). */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
