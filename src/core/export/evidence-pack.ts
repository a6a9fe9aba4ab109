import { strFromU8 } from 'fflate';
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
  return fileText(files?.get(name) ?? new Uint8Array());
}

/** The bytes of a file as text, without a byte order mark. */
export function fileText(content: Uint8Array): string {
  return strFromU8(content);
}
