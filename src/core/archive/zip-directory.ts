import { ExtractError } from '../extract/extract-error.ts';

/** One file in a zip, as its central directory and its local header agree that it is. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes that it says it comes to. */
  readonly size: number;
  readonly crc: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const UNKNOWN = 0xffffffff;
const MAX_ENTRIES = 2000;
const FLAG_ENCRYPTED = 0x0041;
const FLAG_SIZES_FOLLOW = 0x0008;
const FILE_TYPE = 0xf000;
const LINK = 0xa000;
const ZIP64_EXTRA = 0x0001;
/** Names that Windows gives to devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
// eslint-disable-next-line no-control-regex -- controls in names are what is looked for
const CONTROL = /[\u0000-\u001F\u007F]/u;

/**
 * Lists a zip's files after checking what can be checked without inflating: at most 2,000 entries,
 * harmless and distinct names, no links, no encryption, no overlaps, and local headers that say the
 * same as the central directory, so that no two programs can see two different files in it.
 * Throws ExtractError 'file-damaged', 'file-unsafe' or 'file-encrypted'.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > MAX_ENTRIES) throw unsafe('too many entries');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw unsafe('several volumes');
  }
  let at = view.getUint32(end + 16, true);
  const entries: (ZipEntry & { readonly from: number })[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    const folded = entry.name.normalize('NFKC').toLowerCase().replace(/\/$/u, '');
    if (names.has(folded)) throw unsafe('two entries of one name');
    names.add(folded);
    entries.push(entry);
    at = next;
  }
  // A file hidden between the last entry and the end record would be seen by some programs only.
  if (at < end && view.getUint32(at, true) === CENTRAL) throw unsafe('more entries than counted');
  refuseOverlaps(entries, view.getUint32(end + 16, true));
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged();
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry & { from: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  refuseName(name);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new ExtractError('file-encrypted');
  if (method !== 0 && method !== 8) throw unsafe('unusual compression');
  if (((view.getUint32(at + 38, true) >>> 16) & FILE_TYPE) === LINK) throw unsafe('link');
  const long = longValues(view, at + 46 + nameLength, extraLength);
  const size = actual(view.getUint32(at + 24, true), long);
  const packed = actual(view.getUint32(at + 20, true), long);
  const from = actual(view.getUint32(at + 42, true), long);
  const crc = view.getUint32(at + 16, true);

  if (from + 30 > view.byteLength || view.getUint32(from, true) !== LOCAL) throw damaged();
  const localName = view.getUint16(from + 26, true);
  const dataAt = from + 30 + localName + view.getUint16(from + 28, true);
  if (dataAt + packed > view.byteLength) throw damaged();
  if (decodeName(bytes.subarray(from + 30, from + 30 + localName)) !== name) {
    throw unsafe('headers disagree');
  }
  const localFlags = view.getUint16(from + 6, true);
  if ((localFlags & FLAG_ENCRYPTED) !== 0 || view.getUint16(from + 8, true) !== method) {
    throw unsafe('headers disagree');
  }
  if ((localFlags & FLAG_SIZES_FOLLOW) === 0) {
    const localPacked = view.getUint32(from + 18, true);
    const localSize = view.getUint32(from + 22, true);
    if (localPacked !== UNKNOWN && localPacked !== packed) throw unsafe('headers disagree');
    if (localSize !== UNKNOWN && localSize !== size) throw unsafe('headers disagree');
  }
  return { name, method, packed, size, crc, dataAt, from };
}

/** The 64-bit values of a zip64 field, in the order in which they replace 32-bit ones. */
function longValues(view: DataView, at: number, length: number): number[] {
  const values: number[] = [];
  let field = at;
  while (field + 4 <= at + length) {
    const fieldLength = view.getUint16(field + 2, true);
    if (field + 4 + fieldLength > at + length) throw damaged();
    if (view.getUint16(field, true) === ZIP64_EXTRA) {
      for (let i = field + 4; i + 8 <= field + 4 + fieldLength; i += 8) {
        values.push(Number(view.getBigUint64(i, true)));
      }
    }
    field += 4 + fieldLength;
  }
  return values;
}

function actual(short: number, long: number[]): number {
  if (short !== UNKNOWN) return short;
  const value = long.shift();
  if (value === undefined || !Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** Names as UTF-8 where they are, byte by byte otherwise: the parts of an Office file are plain ASCII. */
function decodeName(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += String.fromCharCode(byte);
  try {
    return decodeURIComponent(name.replace(/[%\u0080-\u00FF]/gu, (c) => `%${hex(c)}`));
  } catch {
    return name;
  }
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0');
}

function refuseName(name: string): void {
  if (name === '' || CONTROL.test(name)) throw unsafe('name');
  if (name.startsWith('/') || name.includes('\\') || /^[a-z]:/iu.test(name)) throw unsafe('name');
  for (const part of name.replace(/\/$/u, '').split('/')) {
    const bare = part.replace(/[. ]+$/u, '');
    if (bare === '' || DEVICE.test(bare)) throw unsafe('name');
  }
}

/** Entries that share bytes let a small file say that it is a huge one. */
function refuseOverlaps(
  entries: readonly (ZipEntry & { readonly from: number })[],
  directoryAt: number,
): void {
  const inOrder = [...entries].sort((a, b) => a.from - b.from);
  inOrder.forEach((entry, index) => {
    const limit = inOrder[index + 1]?.from ?? directoryAt;
    if (entry.dataAt + entry.packed > limit) throw unsafe('overlapping entries');
  });
}

function unsafe(reason: string): ExtractError {
  return new ExtractError('file-unsafe', { reason });
}

function damaged(): ExtractError {
  return new ExtractError('file-damaged');
}
