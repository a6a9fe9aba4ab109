import { ExtractError } from '../extract-error.ts';
import { plc } from './word-binary.ts';

/** A stretch of bytes of the main stream in which the same holds. */
export interface PropertyRun<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const PAGE = 512;

/**
 * Reads the pages that tell how text looks (MS-DOC 2.9.33 and 2.9.175, ChpxFkp and PapxFkp). `at` gives
 * the place of the description of one of `count` runs in its page, and `read` reads it; null is none.
 */
export function propertyRuns<T>(
  main: Uint8Array,
  table: Uint8Array,
  read: (page: DataView, index: number, count: number) => T,
): PropertyRun<T>[] {
  const { data } = plc(table, 4);
  // Every page belongs to one entry; a file that says otherwise would be read without end.
  if (data.length > main.length / PAGE) throw new ExtractError('file-damaged');
  const runs = data.flatMap((entry) => {
    const from = (entry.getUint32(0, true) & 0x3fffff) * PAGE;
    const page = new DataView(main.buffer, main.byteOffset + from, PAGE);
    if (from + PAGE > main.length) throw new ExtractError('file-damaged');
    const count = page.getUint8(PAGE - 1);
    return Array.from({ length: count }, (_, index) => ({
      from: page.getUint32(index * 4, true),
      to: page.getUint32(index * 4 + 4, true),
      value: read(page, index, count),
    }));
  });
  return runs.sort((a, b) => a.from - b.from);
}

/** The run that holds at a place, or undefined. */
export function runAt<T>(runs: readonly PropertyRun<T>[], fc: number): PropertyRun<T> | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= fc) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && fc < run.to ? run : undefined;
}

/** The description of a run of characters: its changes. */
export function characterBytes(page: DataView, index: number, count: number): Uint8Array {
  const at = page.getUint8((count + 1) * 4 + index) * 2;
  if (at === 0) return new Uint8Array(0);
  return bytesOf(page, at + 1, page.getUint8(at));
}

/** The description of a paragraph: the number of its style, then its changes. */
export function paragraphBytes(page: DataView, index: number, count: number): Uint8Array {
  const at = page.getUint8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return new Uint8Array(2);
  const short = page.getUint8(at);
  return short === 0
    ? bytesOf(page, at + 2, page.getUint8(at + 1) * 2)
    : bytesOf(page, at + 1, short * 2 - 1);
}

function bytesOf(page: DataView, from: number, length: number): Uint8Array {
  if (from + length > page.byteLength) throw new ExtractError('file-damaged');
  return new Uint8Array(page.buffer, page.byteOffset + from, length);
}
