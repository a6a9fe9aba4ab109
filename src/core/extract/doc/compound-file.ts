import { ExtractError } from '../extract-error.ts';

/** An entry of the directory. */
interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY = 128;
const IN_HEADER = 109;
const MINI_SECTOR = 64;
const ROOT = 5;
const STREAM = 2;
/** Sector numbers from here on are marks: free, end of chain, table. */
const MARKS = 0xfffffffa;

/**
 * Streams of a compound file (MS-CFB), the container of Word files before 2007. Chains that loop or
 * leave the file are refused. Throws ExtractError 'file-damaged' or RangeError (read outside the file).
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #fat: readonly number[];
  readonly #miniFat: readonly number[];
  readonly #miniStream: Uint8Array;
  readonly #cutoff: number;
  readonly #entries: readonly Entry[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new ExtractError('file-damaged');
    this.#sector = 1 << shift;
    this.#cutoff = this.#view.getUint32(56, true);
    this.#fat = this.#readFat();
    this.#entries = entriesOf(this.#chained(this.#view.getUint32(48, true)));
    const [root] = this.#entries;
    if (root?.type !== ROOT) throw new ExtractError('file-damaged');
    this.#miniStream = root.size === 0 ? new Uint8Array(0) : this.#chained(root.start);
    const mini = this.#view.getUint32(64, true);
    this.#miniFat = mini === 0 ? [] : numbersOf(this.#chained(this.#view.getUint32(60, true)));
  }

  /** The bytes of a stream of the root storage, or undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.#inRoot().find((e) => e.type === STREAM && e.name === name);
    if (entry === undefined) return undefined;
    const content =
      entry.size < this.#cutoff ? this.#mini(entry.start) : this.#chained(entry.start);
    if (content.length < entry.size) throw new ExtractError('file-damaged');
    return content.subarray(0, entry.size);
  }

  /** Entries of embedded documents have the same names; only those of the root's own tree count. */
  #inRoot(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const left = [this.#entries[0]?.child ?? MARKS];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const entry = this.#entries[next];
      if (entry === undefined || seen.has(next)) continue;
      seen.add(next);
      found.push(entry);
      left.push(entry.left, entry.right);
    }
    return found;
  }

  #readFat(): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < IN_HEADER; i += 1) sectors.push(this.#view.getUint32(76 + i * 4, true));
    const most = Math.ceil(this.#bytes.length / this.#sector);
    let next = this.#view.getUint32(68, true);
    for (let count = 0; next < MARKS; count += 1) {
      if (count > most) throw new ExtractError('file-damaged');
      const more = numbersOf(this.#at(next));
      next = more.pop() ?? MARKS;
      for (const sector of more) sectors.push(sector);
    }
    const used = sectors.filter((sector) => sector < MARKS);
    // Each of them tells of a quarter as many sectors as it has bytes; some files have more than they need.
    if (used.length > (most * 8) / this.#sector + 2) throw new ExtractError('file-damaged');
    return used.flatMap((sector) => numbersOf(this.#at(sector)));
  }

  #at(sector: number): Uint8Array {
    const from = (sector + 1) * this.#sector;
    if (from >= this.#bytes.length) throw new ExtractError('file-damaged');
    // The last sector of a file may be cut off where its stream ends.
    return this.#bytes.subarray(from, from + this.#sector);
  }

  #chained(start: number): Uint8Array {
    return joined(chain(this.#fat, start).map((sector) => this.#at(sector)));
  }

  #mini(start: number): Uint8Array {
    const parts = chain(this.#miniFat, start).map((sector) =>
      this.#miniStream.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR),
    );
    return joined(parts);
  }
}

function chain(table: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (let next = start; next < MARKS; next = table[next] ?? 0) {
    if (next >= table.length || sectors.length >= table.length) {
      throw new ExtractError('file-damaged');
    }
    sectors.push(next);
  }
  return sectors;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
    view.getUint32(i * 4, true),
  );
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    let name = '';
    for (let i = 0; i + 2 < length; i += 2) {
      name += String.fromCharCode(view.getUint16(at + i, true));
    }
    entries.push({
      name,
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
