import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib';

/** More than that is not unpacked of one stream: what browsers keep of pages is small. */
const MOST = 64 * 1024 * 1024;

/** As far as a stream goes, though its end is missing or something else follows. */
const TO_ITS_END = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST };

/** How a cache of Chromium's begins its entries: this number, a version, and how long the address is that stands before the body. */
const CACHE_ENTRY = Buffer.from('305c72a71b6dfbfc', 'hex');
const CACHE_HEADER = 24;

/**
 * What is packed in the bytes of a file: every stream of gzip, zlib or a zip archive that begins anywhere in them, and the body of an
 * entry of a browser's cache where it is packed with Brotli, which has no mark of its own.
 */
export function unpackedIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  const take = (unpack: () => Buffer): void => {
    try {
      found.push(unpack());
    } catch {
      // Bytes that look like the beginning of a stream, and are none.
    }
  };
  for (const at of placesOf(bytes, GZIP)) {
    take(() => inflateRawSync(bytes.subarray(behindHead(bytes, at)), TO_ITS_END));
  }
  for (const mark of ZLIB) {
    for (const at of placesOf(bytes, mark)) {
      take(() => inflateRawSync(bytes.subarray(at + mark.length), TO_ITS_END));
    }
  }
  for (const at of placesOf(bytes, ZIP)) {
    const name = bytes.length >= at + 30 ? bytes.readUInt16LE(at + 26) : 0;
    const extra = bytes.length >= at + 30 ? bytes.readUInt16LE(at + 28) : 0;
    take(() => inflateRawSync(bytes.subarray(at + 30 + name + extra), TO_ITS_END));
  }
  if (bytes.subarray(0, CACHE_ENTRY.length).equals(CACHE_ENTRY)) {
    const body = bytes.subarray(CACHE_HEADER + bytes.readUInt32LE(12));
    take(() =>
      brotliDecompressSync(body, {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
        maxOutputLength: MOST,
      }),
    );
  }
  return found;
}

const GZIP = Buffer.from('1f8b08', 'hex');
const ZLIB = ['7801', '785e', '789c', '78da'].map((mark) => Buffer.from(mark, 'hex'));
const ZIP = Buffer.from('504b0304', 'hex');

/** Where the stream of a file of gzip begins: behind ten bytes, and what their flags say follows (RFC 1952, 2.3). */
function behindHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let place = at + 10;
  if (flags & 4) place += 2 + (place + 2 <= bytes.length ? bytes.readUInt16LE(place) : 0);
  for (const text of [8, 16]) if (flags & text) place = bytes.indexOf(0, place) + 1;
  return flags & 2 ? place + 2 : place;
}

function* placesOf(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) yield at;
}
