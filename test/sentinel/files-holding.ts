import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedIn } from './unpacked-in.ts';

/** All files under a folder, those of its folders too, but for what lies under `except`. */
export function filesUnder(folder: string, except: readonly string[] = []): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (except.includes(path)) return [];
    // A browser's lock on its folder is a link to nothing.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return [];
    return found.isDirectory() ? filesUnder(path, except) : found.isFile() ? [path] : [];
  });
}

/**
 * Those of the files whose bytes or whose name hold a word, in UTF-8 or in UTF-16 of either order of bytes, in any case of letters;
 * as they lie there or packed in them.
 */
export function filesHolding(files: readonly string[], word: string): readonly string[] {
  const spelt = [word, word.toLowerCase(), word.toUpperCase()].flatMap((one) => {
    const wide = Buffer.from(one, 'utf16le');
    return [Buffer.from(one), wide, Buffer.from(wide).swap16()];
  });
  const holds = (bytes: Buffer): boolean => spelt.some((one) => bytes.includes(one));
  return files.filter((file) => {
    if (file.toLowerCase().includes(word.toLowerCase())) return true;
    const bytes = readFileSync(file);
    return holds(bytes) || unpackedIn(bytes).some(holds);
  });
}
