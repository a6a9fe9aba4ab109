import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file inside an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The first moment a zip can name, in whatever zone: an archive of the same files is the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

/** The files as a zip archive, in their order; packed lightly, since large tables are waited for. */
export function zipped(files: readonly ZippedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content } of files) {
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: NO_TIME, level: 2 },
    ];
  }
  return zipSync(entries);
}
