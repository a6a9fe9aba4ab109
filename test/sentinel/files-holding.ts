import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files under a folder, those of its folders too, but for what lies under `except`. */
export function filesUnder(folder: string, except: readonly string[] = []): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (except.includes(path)) return [];
    return statSync(path).isDirectory() ? filesUnder(path, except) : [path];
  });
}

/** Those of the files whose bytes or whose name hold a word, in UTF-8 or in UTF-16 of either order of bytes, in any case of letters. */
export function filesHolding(files: readonly string[], word: string): readonly string[] {
  const spelt = [word, word.toLowerCase(), word.toUpperCase()].flatMap((one) => {
    const wide = Buffer.from(one, 'utf16le');
    return [Buffer.from(one), wide, Buffer.from(wide).swap16()];
  });
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return (
      file.toLowerCase().includes(word.toLowerCase()) || spelt.some((one) => bytes.includes(one))
    );
  });
}
