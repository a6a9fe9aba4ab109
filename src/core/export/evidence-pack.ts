import { DecodeUTF8, strFromU8 } from 'fflate';
import { openArchive } from '../archive/open-archive.ts';
import { ExtractError } from '../extract/extract-error.ts';

/** Where a pack says what it is. */
export const MANIFEST = 'manifest.json';

/** Files of a pack by name. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** The files of a pack, guarded as every archive is; undefined where it is none, or damaged. */
export function openPack(bytes: Uint8Array): PackFiles | undefined {
  try {
    const archive = openArchive(bytes);
    return new Map(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]));
  } catch (error) {
    if (error instanceof ExtractError) return undefined;
    throw error;
  }
}

/** A file of a pack as text, without a byte order mark; empty where there is none. */
export function packText(files: PackFiles | undefined, name: string): string {
  return strFromU8(files?.get(name) ?? new Uint8Array());
}

/** Bytes read at once. */
const BLOCK = 1 << 18;

/** The same in pieces; bytes at its end that are no letter are left out. */
export function* packPieces(files: PackFiles | undefined, name: string): Generator<string> {
  const pieces: string[] = [];
  const decoder = new DecodeUTF8((piece) => void pieces.push(piece));
  const bytes = files?.get(name) ?? new Uint8Array();
  for (let at = 0; at < bytes.length; at += BLOCK) {
    decoder.push(bytes.subarray(at, at + BLOCK));
    yield* pieces.splice(0);
  }
}
