import { prefixCodes, type PrefixCodes } from './deflate-codes.ts';

/** How far back a repetition may lie, and how long it may be (RFC 1951, 3.2.5; 258 would have a symbol to itself). */
const FAR = 32_768;
const LONG = 257;

/** Repetitions are found by the hash of four bytes; shorter ones save nothing. */
const SHORT = 4;
const HASH_BITS = 15;

/** Stands before a repetition among the symbols of a block. */
const REPEATED = 1 << 24;

/** The end of a block, and the first symbol of a length. */
const END = 256;
const LENGTHS = 257;

const [lengthSymbols, lengthBases, lengthBits] = steps(28, LONG - 2, (i) =>
  i < 8 ? 0 : (i >> 2) - 1,
);
const [distanceSymbols, distanceBases, distanceBits] = steps(30, FAR, (i) =>
  i < 4 ? 0 : (i >> 1) - 1,
);

/**
 * Packs bytes as they come (deflate, RFC 1951), in one block for each push. Made for large tables: it looks at one place
 * only where the same four bytes stood, and takes what it finds, which packs tables about as well as the lighter levels of
 * zlib in half the time of a search through chains. The same pushes are the same bytes on every computer, which those of the
 * zlib that a program brings are not.
 */
export class Deflater {
  /** What was packed last, for repetitions to lie in, and behind it what is packed now. */
  #window = new Uint8Array(2 * FAR);
  #end = 0;
  #symbols = new Int32Array(FAR);
  /** By hash, the last place of it in the window, plus one; 0 for none. */
  readonly #places = new Int32Array(1 << HASH_BITS);
  readonly #bits = new BitWriter();

  /** Packed bytes of these and those before, as far as they are written; all of them at the last. */
  push(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
    const from = this.#take(bytes);
    const many = this.#find(from);
    writeBlock(this.#bits, this.#symbols.subarray(0, many), isLast);
    return this.#bits.taken(isLast);
  }

  /** Puts bytes behind what is kept of those before; gives their place. */
  #take(bytes: Uint8Array): number {
    const before = Math.min(this.#end, FAR);
    const moved = this.#end - before;
    const kept = this.#window;
    this.#end = before + bytes.length;
    if (this.#end > kept.length) this.#window = new Uint8Array(this.#end);
    this.#window.set(kept.subarray(moved, moved + before));
    this.#window.set(bytes, before);
    if (bytes.length > this.#symbols.length) this.#symbols = new Int32Array(bytes.length);
    const places = this.#places;
    if (moved === 0) return before;
    for (let i = 0; i < places.length; i += 1) {
      places[i] = Math.max(0, (places[i] ?? 0) - moved);
    }
    return before;
  }

  /** The window from a place on as literals and repetitions; gives how many there are. */
  #find(from: number): number {
    const window = this.#window;
    const places = this.#places;
    const symbols = this.#symbols;
    const end = this.#end;
    let many = 0;
    let at = from;
    while (at + SHORT <= end) {
      const four = fourAt(window, at);
      const hash = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
      const place = (places[hash] ?? 0) - 1;
      places[hash] = at + 1;
      if (place < 0 || at - place > FAR || fourAt(window, place) !== four) {
        symbols[many] = window[at] ?? 0;
        many += 1;
        at += 1;
        continue;
      }
      const most = Math.min(LONG, end - at);
      let length = SHORT;
      while (length < most && window[place + length] === window[at + length]) length += 1;
      symbols[many] = REPEATED | ((length - 3) << 16) | (at - place - 1);
      many += 1;
      at += length;
    }
    for (; at < end; at += 1) {
      symbols[many] = window[at] ?? 0;
      many += 1;
    }
    return many;
  }
}

function fourAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

/** A block with codes of its own (RFC 1951, 3.2.7). */
function writeBlock(bits: BitWriter, symbols: Int32Array, isLast: boolean): void {
  bits.write(isLast ? 1 : 0, 1);
  if (symbols.length === 0) {
    // Codes that need not be told (3.2.6), of which the end's is seven zeros.
    bits.write(1, 2);
    bits.write(0, 7);
    return;
  }
  const counts = new Uint32Array(286);
  const distances = new Uint32Array(30);
  counts[END] = 1;
  for (const symbol of symbols) {
    if (symbol < REPEATED) counts[symbol] = (counts[symbol] ?? 0) + 1;
    else {
      const length = LENGTHS + (lengthSymbols[(symbol >> 16) & 0xff] ?? 0);
      const distance = distanceSymbols[symbol & 0xffff] ?? 0;
      counts[length] = (counts[length] ?? 0) + 1;
      distances[distance] = (distances[distance] ?? 0) + 1;
    }
  }
  // Some readers will not have a block without any distance.
  if (distances.every((count) => count === 0)) distances[0] = 1;
  const codes = prefixCodes(counts, 15);
  const distanceCodes = prefixCodes(distances, 15);
  bits.write(2, 2);
  writeCodes(bits, codes, distanceCodes);
  bits.makeRoom(symbols.length * 8 + 16);
  for (const symbol of symbols) {
    if (symbol < REPEATED) {
      bits.write(codes.codes[symbol] ?? 0, codes.lengths[symbol] ?? 0);
      continue;
    }
    const long = (symbol >> 16) & 0xff;
    const length = lengthSymbols[long] ?? 0;
    bits.write(codes.codes[LENGTHS + length] ?? 0, codes.lengths[LENGTHS + length] ?? 0);
    bits.write(long - (lengthBases[length] ?? 0), lengthBits[length] ?? 0);
    const far = symbol & 0xffff;
    const distance = distanceSymbols[far] ?? 0;
    bits.write(distanceCodes.codes[distance] ?? 0, distanceCodes.lengths[distance] ?? 0);
    bits.write(far - (distanceBases[distance] ?? 0), distanceBits[distance] ?? 0);
  }
  bits.write(codes.codes[END] ?? 0, codes.lengths[END] ?? 0);
}

/** The order in which lengths of the codes for code lengths stand. */
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The lengths of both codes, packed by a third; runs are written out, since they are few bytes a block. */
function writeCodes(bits: BitWriter, { lengths }: PrefixCodes, distances: PrefixCodes): void {
  const all = [...lengths, ...distances.lengths];
  const counts = new Uint32Array(19);
  for (const length of all) counts[length] = (counts[length] ?? 0) + 1;
  const codes = prefixCodes(counts, 7);
  bits.makeRoom(512);
  bits.write(lengths.length - 257, 5);
  bits.write(distances.lengths.length - 1, 5);
  bits.write(CODE_ORDER.length - 4, 4);
  for (const length of CODE_ORDER) bits.write(codes.lengths[length] ?? 0, 3);
  for (const length of all) bits.write(codes.codes[length] ?? 0, codes.lengths[length] ?? 0);
}

/** Bits one after another, the lowest first. */
class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #held = 0;
  #count = 0;

  /** Before very many are written. */
  makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** At most 16. */
  write(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    if (this.#count < 16) return;
    this.#bytes[this.#length] = this.#held;
    this.#bytes[this.#length + 1] = this.#held >>> 8;
    this.#length += 2;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  /** What is written so far, in pairs of bytes, which then are gone; at the end with what is left, filled up. */
  taken(isLast: boolean): Uint8Array<ArrayBuffer> {
    const left = isLast ? Math.ceil(this.#count / 8) : 0;
    if (left > 0) this.write(0, 16 - this.#count);
    const bytes = this.#bytes.slice(0, this.#length - (left === 1 ? 1 : 0));
    this.#length = 0;
    return bytes;
  }
}

/**
 * Symbols that each stand for a stretch of values from 0 on: the symbol of each value, where each stretch begins, and how many further
 * bits tell the place in it.
 */
function steps(
  many: number,
  values: number,
  bitsOf: (symbol: number) => number,
): readonly [symbols: Uint8Array, bases: Uint16Array, bits: Uint8Array] {
  const symbols = new Uint8Array(values);
  const bases = new Uint16Array(many);
  const bits = new Uint8Array(many);
  let from = 0;
  for (let symbol = 0; symbol < many; symbol += 1) {
    bases[symbol] = from;
    bits[symbol] = bitsOf(symbol);
    const next = from + 2 ** bitsOf(symbol);
    symbols.fill(symbol, from, next);
    from = next;
  }
  return [symbols, bases, bits];
}
