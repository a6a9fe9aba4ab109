import { strToU8, zipSync } from 'fflate';

/** Sets a field of every central and local header after the zip was made; of entries of at least `from` bytes only. */
export function patch(
  zip: Uint8Array,
  central: readonly [at: number, value: number, bytes: 2 | 4],
  local?: readonly [at: number, value: number, bytes: 2 | 4],
  from = 0,
): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const set = (header: number, [at, value, bytes]: readonly [number, number, 2 | 4]): void => {
    if (bytes === 2) view.setUint16(header + at, value, true);
    else view.setUint32(header + at, value, true);
  };
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) >= from) set(at, central);
    if (signature !== 0x04034b50 || local === undefined) continue;
    if (view.getUint32(at + 22, true) >= from) set(at, local);
  }
  return changed;
}

/** A zip of files with texts. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c]),
    ),
  );
}

/** A zip in which a name is replaced by another of the same length, in both of its headers. */
export function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const changed = zip.slice();
  const [old, next] = [strToU8(from), strToU8(to)];
  if (old.length !== next.length) throw new Error('names differ in length');
  for (let at = 0; at + old.length <= changed.length; at += 1) {
    if (old.every((byte, i) => changed[at + i] === byte)) changed.set(next, at);
  }
  return changed;
}

/** A zip whose end record says that it is the second of several volumes. */
export function secondVolume(zip: Uint8Array): Uint8Array {
  const changed = zip.slice();
  changed[changed.length - 18] = 1;
  return changed;
}
