import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside an archive: whole, or in pieces that are made as they are written. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Iterable<string>;
}

/** The first moment a zip can name, in whatever zone: an archive of the same files is the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

/** Letters packed at once. */
const BLOCK = 1 << 18;

/**
 * The files as a zip archive, in their order, piece by piece; packed lightly, since large tables are waited for. The same
 * files in the same pieces are the same bytes.
 */
export function* zipPieces(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  const archive = new ZipArchive();
  for (const { name, content } of files) {
    yield* archive.add(name, inBlocks(typeof content === 'string' ? [content] : content));
  }
  yield* archive.end();
}

/** A zip archive that is made a file at a time. */
export class ZipArchive {
  readonly #made: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    this.#made.push(piece);
  });

  /** Packs a file as it is read; gives what there is of the archive by then. */
  *add(name: string, content: Iterable<Uint8Array>): Generator<Uint8Array> {
    const entry = new ZipDeflate(name, { level: 1 });
    entry.mtime = NO_TIME;
    this.#zip.add(entry);
    for (const piece of content) {
      entry.push(piece);
      yield* this.#made.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* this.#made.splice(0);
  }

  /** Ends it; gives the last of it. */
  end(): readonly Uint8Array[] {
    this.#zip.end();
    return this.#made.splice(0);
  }
}

/** Texts one behind the other as UTF-8, in pieces that are worth packing at once. */
export function* inBlocks(texts: Iterable<string>): Generator<Uint8Array> {
  let block = '';
  for (const text of texts) {
    block += text;
    if (block.length < BLOCK) continue;
    yield strToU8(block);
    block = '';
  }
  yield strToU8(block);
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
