import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside an archive: whole, or in pieces that are made as they are written. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<string>;
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
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  for (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 1 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    if (typeof content === 'string') entry.push(strToU8(content));
    else if (content instanceof Uint8Array) entry.push(content);
    else {
      for (const piece of inBlocks(content)) {
        entry.push(strToU8(piece));
        yield* made.splice(0);
      }
    }
    entry.push(new Uint8Array(), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}

/** Texts one behind the other, in pieces that are worth packing at once. */
function* inBlocks(texts: Iterable<string>): Generator<string> {
  let block = '';
  for (const text of texts) {
    block += text;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
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
