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
  const words = wordHashes(text.toLowerCase());
  const hashes = new Uint32Array(Math.max(words.length - SHINGLE + 1, 0));
  for (let i = 0; i < hashes.length; i += 1) {
    let run = BASIS;
    for (let j = i; j < i + SHINGLE; j += 1) run = stirred(run, words[j] ?? 0);
    hashes[i] = mixed(run);
  }
  hashes.sort();
  const sketch: number[] = [];
  for (const one of hashes) {
    if (one !== sketch.at(-1)) sketch.push(one);
    if (sketch.length === SIZE) break;
  }
  return sketch;
}

/**
 * The hashes of a text's words, runs of letters and numbers, in order: 32-bit FNV-1a over UTF-16 units. Letter by letter, for a
 * large library has fifty million of them, and an expression takes twice as long.
 */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let run = BASIS;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isOfWord(text, at, unit)) {
      run = stirred(run, unit);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(mixed(run));
      run = BASIS;
      isInWord = false;
    }
  }
  if (isInWord) hashes.push(mixed(run));
  return hashes;
}

const OF_WORD = /^[\p{L}\p{N}]/u;

/** Of lower-case text. */
function isOfWord(text: string, at: number, unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return OF_WORD.test(text.slice(isSecondHalf ? at - 1 : at, at + 2));
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

function stirred(value: number, next: number): number {
  return Math.imul(value ^ next, 0x01000193);
}

/** A final mixing, so that the smallest are a fair draw (MurmurHash3's). */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
