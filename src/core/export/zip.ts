import { strToU8, Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';
import { crc32 } from '../archive/crc32.ts';
import { Deflater } from './deflate.ts';

/** A file inside an archive: whole, or in pieces that are made as they are written. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/** The first moment a zip can name, in whatever zone: an archive of the same files is the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

/** Bytes packed at once. */
const BLOCK = 65_536;

/**
 * The files as a zip archive, in their order, piece by piece; packed lightly, since large tables are waited for. The same
 * files in the same pieces are the same bytes.
 */
export function* zipPieces(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  for (const { name, content } of files) {
    const entry = new PackedEntry(name);
    zip.add(entry);
    for (const piece of piecesOf(content)) {
      entry.push(piece);
      yield* made.splice(0);
    }
    entry.end();
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}

function* piecesOf(content: ZippedFile['content']): Generator<Uint8Array> {
  const texts = typeof content === 'string' ? [content] : content;
  const pieces = texts instanceof Uint8Array ? [texts] : texts;
  for (const piece of pieces) yield typeof piece === 'string' ? strToU8(piece) : piece;
}

/** A file on its way into an archive, as fflate takes files that others pack. */
class PackedEntry implements ZipInputFile {
  readonly filename: string;
  /** Deflate, by the number that it has in archives. */
  readonly compression = 8;
  readonly mtime = NO_TIME;
  readonly #deflater = new Deflater();
  size = 0;
  crc = 0;
  /** Where what is packed goes; set by the archive. */
  ondata?: AsyncFlateStreamHandler;

  constructor(filename: string) {
    this.filename = filename;
  }

  push(bytes: Uint8Array): void {
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    for (let at = 0; at < bytes.length; at += BLOCK) {
      this.#pass(bytes.subarray(at, at + BLOCK), false);
    }
  }

  end(): void {
    this.#pass(new Uint8Array(), true);
  }

  #pass(bytes: Uint8Array, isLast: boolean): void {
    this.ondata?.(null, this.#deflater.push(bytes, isLast), isLast);
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
