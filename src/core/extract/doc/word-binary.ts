import { decodeUtf16 } from '../../archive/decode-markup.ts';
import { decodeWindows1252 } from '../decode-text.ts';
import { ExtractError } from '../extract-error.ts';
import type { CompoundFile } from './compound-file.ts';

/** Places of what is read in the list of places (MS-DOC 2.5.6, FibRgFcLcb97). */
export type TableName =
  | 'styles'
  | 'footnoteMarks'
  | 'footnotes'
  | 'sections'
  | 'headers'
  | 'characters'
  | 'paragraphs'
  | 'pieces'
  | 'endnoteMarks'
  | 'endnotes'
  | 'boxes'
  | 'lists'
  | 'listOverrides';

const PLACES: Readonly<Record<TableName, number>> = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  sections: 6,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listOverrides: 74,
};

/** A stretch of the text that stands in one piece in the file. */
interface Piece {
  readonly cp: number;
  readonly end: number;
  /** Byte offset in the main stream. */
  readonly fc: number;
  /** Bytes of a character: 1 (windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

const MAGIC = 0xa5ec;
const OLDER_MAGICS = new Set([0xa5db, 0xa5dc, 0xa59c, 0xa59b, 0xa697, 0xa698]);
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const MAX_CHARACTERS = 10_000_000;

/**
 * The text of a Word 97 to 2003 file with the tables that tell of it (MS-DOC). Texts of the body, of
 * footnotes, headers, comments, endnotes and boxes follow one another; `lengths` gives their lengths.
 * Throws ExtractError 'file-damaged', 'file-encrypted', 'file-kind-unsupported' (Word 95 and before),
 * 'file-too-hungry', or RangeError where a table leads outside the file.
 */
export class WordBinary {
  readonly main: Uint8Array;
  readonly text: string;
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  readonly #view: DataView;
  readonly #tables: Uint8Array;
  readonly #pieces: readonly Piece[];

  constructor(file: CompoundFile) {
    this.main = must(file.stream('WordDocument'));
    this.#view = viewOf(this.main);
    const magic = this.#view.getUint16(0, true);
    if (OLDER_MAGICS.has(magic)) {
      throw new ExtractError('file-kind-unsupported', { kind: 'Word 95 or before (.doc)' });
    }
    if (magic !== MAGIC) throw new ExtractError('file-damaged');
    const flags = this.#view.getUint16(10, true);
    if ((flags & ENCRYPTED) !== 0) throw new ExtractError('file-encrypted');
    this.#tables = must(file.stream((flags & TABLE_1) === 0 ? '0Table' : '1Table'));
    const length = (at: number): number => this.#view.getUint32(at, true);
    this.lengths = {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    };
    this.#pieces = this.#readPieces();
    this.text = this.#readText();
    if (this.text.length < this.lengths.body) throw new ExtractError('file-damaged');
  }

  /** A table's bytes, empty where there is none. */
  table(name: TableName): Uint8Array {
    const at = 0x9a + PLACES[name] * 8;
    const from = this.#view.getUint32(at, true);
    const length = this.#view.getUint32(at + 4, true);
    if (from + length > this.#tables.length) throw new ExtractError('file-damaged');
    return this.#tables.subarray(from, from + length);
  }

  /** A table with all that follows it: the levels of lists stand behind the table of lists. */
  from(name: TableName): Uint8Array {
    return this.#tables.subarray(this.table(name).byteOffset - this.#tables.byteOffset);
  }

  /** Where a character stands in the main stream, and up to which one its piece goes on. */
  place(cp: number): { readonly fc: number; readonly width: number; readonly end: number } {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) <= cp) low = middle + 1;
      else high = middle;
    }
    const piece = must(this.#pieces[low]);
    return { fc: piece.fc + (cp - piece.cp) * piece.width, width: piece.width, end: piece.end };
  }

  /** MS-DOC 2.9.38, Clx: changes of pieces, then the pieces themselves. */
  #readPieces(): Piece[] {
    const clx = this.table('pieces');
    const view = viewOf(clx);
    let at = 0;
    while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
    if (view.getUint8(at) !== 2) throw new ExtractError('file-damaged');
    const table = clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
    const { positions, data } = plc(table, 8);
    return data.map((piece, index): Piece => {
      const place = piece.getUint32(2, true);
      const narrow = (place & 0x40000000) !== 0;
      const fc = place & 0x3fffffff;
      const cp = positions[index] ?? 0;
      const end = positions[index + 1] ?? 0;
      if (end > MAX_CHARACTERS) throw new ExtractError('file-too-hungry');
      return { cp, end, fc: narrow ? fc >> 1 : fc, width: narrow ? 1 : 2 };
    });
  }

  #readText(): string {
    return this.#pieces
      .map(({ cp, end, fc, width }) => {
        const to = fc + (end - cp) * width;
        if (to > this.main.length) throw new ExtractError('file-damaged');
        const bytes = this.main.subarray(fc, to);
        return width === 1 ? decodeWindows1252(bytes) : decodeUtf16(bytes, 'little');
      })
      .join('');
  }
}

/**
 * A table of positions and what holds between them (MS-DOC 2.2.2, PLC). Positions must not go back.
 */
export function plc(
  bytes: Uint8Array,
  size: number,
): { readonly positions: readonly number[]; readonly data: readonly DataView[] } {
  if (bytes.length < 4) return { positions: [], data: [] };
  const view = viewOf(bytes);
  const count = Math.floor((bytes.length - 4) / (4 + size));
  const positions = Array.from({ length: count + 1 }, (_, i) => view.getUint32(i * 4, true));
  if (positions.some((position, i) => position < (positions[i - 1] ?? 0))) {
    throw new ExtractError('file-damaged');
  }
  const from = bytes.byteOffset + (count + 1) * 4;
  const data = Array.from(
    { length: size === 0 ? 0 : count },
    (_, i) => new DataView(bytes.buffer, from + i * size, size),
  );
  return { positions, data };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new ExtractError('file-damaged');
  return value;
}
