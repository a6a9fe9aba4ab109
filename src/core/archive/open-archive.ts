import { Inflate } from 'fflate';
import { ExtractError } from '../extract/extract-error.ts';
import { crc32 } from './crc32.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const MAX_ENTRY = 100 * MEGABYTE;
const MAX_TOTAL = 300 * MEGABYTE;
const MAX_RATIO = 100;
/** What is smaller than this cannot hurt, however well it packs: an empty style sheet may pack 200 to 1. */
const RATIO_COUNTS_FROM = MEGABYTE;
const CHUNK = 64 * 1024;
const ARCHIVE_NAME =
  /\.(?:zip|jar|7z|rar|gz|tgz|bz2|xz|tar|cab|docx|docm|xlsx|xlsm|pptx|odt|ods|epub)$/iu;
/**
 * Word keeps the figures behind a chart as a workbook here. It is tolerated because charts are
 * ordinary, and it can never be read.
 */
const EMBEDDED = /^word\/embeddings\//iu;

/** A zip whose entries have been guarded; see `openArchive`. */
export interface Archive {
  /** Names as written, folders left out, in the order of the directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of one entry, inflated and checked, or undefined where there is none of that name.
   * Throws ExtractError 'file-unsafe' for an entry that grows past its limits and 'file-damaged'
   * for one whose bytes are not what was packed.
   */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens a zip for reading after refusing every trap: at most 2,000 entries, 100 MB each and 300 MB
 * in all, a ratio of at most 100 from 1 MB on, no nested archives, no odd names, no links, no
 * encryption. Sizes are refused as declared and counted again on the inflated stream, which stops at
 * the first byte too many. Throws ExtractError; a caller needs no other guard.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readZipDirectory(bytes).filter((entry) => !entry.name.endsWith('/'));
  let declared = 0;
  for (const entry of entries) {
    declared += entry.size;
    refuseSizes(entry, entry.size, declared);
    if (EMBEDDED.test(entry.name)) continue;
    if (ARCHIVE_NAME.test(entry.name) || beginsAsArchive(bytes, entry)) {
      throw new ExtractError('file-unsafe', { reason: 'archive in an archive' });
    }
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let total = 0;
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name),
    read(name) {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      if (EMBEDDED.test(name)) {
        throw new ExtractError('file-unsafe', { reason: 'archive in an archive' });
      }
      const content = inflate(bytes, entry, (size) => {
        refuseSizes(entry, size, total + size);
      });
      total += content.length;
      if (crc32(content) !== entry.crc) throw new ExtractError('file-damaged');
      return content;
    },
  };
}

function refuseSizes(entry: ZipEntry, size: number, total: number): void {
  if (size > MAX_ENTRY || total > MAX_TOTAL) {
    throw new ExtractError('file-unsafe', { reason: 'too large when unpacked' });
  }
  if (size > RATIO_COUNTS_FROM && size > entry.packed * MAX_RATIO) {
    throw new ExtractError('file-unsafe', { reason: 'packed too tightly' });
  }
}

function inflate(
  bytes: Uint8Array,
  entry: ZipEntry,
  guard: (sizeSoFar: number) => void,
): Uint8Array {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packed);
  if (entry.method === 0) {
    if (entry.packed !== entry.size) throw new ExtractError('file-damaged');
    return packed;
  }
  const content = new Uint8Array(entry.size);
  let size = 0;
  const stream = new Inflate((chunk) => {
    guard(size + chunk.length);
    if (size + chunk.length > entry.size) {
      throw new ExtractError('file-unsafe', { reason: 'larger than it says' });
    }
    content.set(chunk, size);
    size += chunk.length;
  });
  pushAll(stream, packed);
  if (size !== entry.size) throw new ExtractError('file-damaged');
  return content;
}

function pushAll(stream: Inflate, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError('file-damaged', {}, { cause: error });
  }
}

/** Whether an entry's first bytes are those of a zip, whatever it is called. */
function beginsAsArchive(bytes: Uint8Array, entry: ZipEntry): boolean {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + Math.min(entry.packed, 512));
  let head = entry.method === 0 ? packed : new Uint8Array(0);
  if (entry.method === 8) {
    const stream = new Inflate((chunk) => {
      if (head.length === 0) head = chunk.slice(0, 4);
    });
    try {
      stream.push(packed, false);
    } catch {
      // Damage is reported when the entry is read; an entry that nobody reads does no harm.
      return false;
    }
  }
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}
