import type { CellDefinition } from '../edge-table.ts';
import { readSprms } from './sprms.ts';

/** What is set of a paragraph; undefined where nothing is said. */
export interface ParagraphChange {
  /** From 0; 9 is body text. */
  outline?: number;
  /** Points. */
  indent?: number;
  pageBreakBefore?: boolean;
  /** How many tables it stands in. */
  depth?: number;
  /** Its mark ends a cell of a table in a cell, or a row. */
  endsInnerCell?: boolean;
  endsRow?: boolean;
  /** Its list, from 1 (0 is none), and the level in it from 0. */
  list?: number;
  listLevel?: number;
  /** Cells of the row that its mark ends. */
  cells?: readonly CellDefinition[];
}

const CELL_BYTES = 20;
const MERGED = 0x0002;
const VERTICAL = 0x0020;
const VERTICAL_FIRST = 0x0040;

/** Puts the changes of a paragraph together (MS-DOC 2.6.2 and 2.6.3). */
export function paragraphChange(bytes: Uint8Array): ParagraphChange {
  const change: ParagraphChange = {};
  readSprms(bytes, (sprm, operand) => {
    const byte = operand.byteLength > 0 ? operand.getUint8(0) : 0;
    if (sprm === 0x2416 && byte !== 0) change.depth = Math.max(change.depth ?? 0, 1);
    else if (sprm === 0x6649) change.depth = Math.min(Math.max(operand.getInt32(0, true), 0), 20);
    else if (sprm === 0x2417 || sprm === 0x244c) change.endsRow = byte !== 0;
    else if (sprm === 0x244b) change.endsInnerCell = byte !== 0;
    else if (sprm === 0x2640) change.outline = byte;
    else if (sprm === 0x2407) change.pageBreakBefore = byte !== 0;
    else if (sprm === 0x840f || sprm === 0x845e) change.indent = operand.getInt16(0, true) / 20;
    else if (sprm === 0x260a) change.listLevel = byte;
    else if (sprm === 0x460b) change.list = operand.getUint16(0, true);
    else if (sprm === 0xd608) change.cells = cellsOf(operand);
  });
  return change;
}

/** MS-DOC 2.9.321, TDefTableOperand: edges first, then what is said of each cell. */
function cellsOf(operand: DataView): CellDefinition[] {
  if (operand.byteLength === 0) return [];
  const count = operand.getUint8(0);
  const flagsAt = 1 + (count + 1) * 2;
  if (flagsAt > operand.byteLength) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = flagsAt + i * CELL_BYTES;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    const first = (flags & VERTICAL_FIRST) !== 0;
    return {
      right: operand.getInt16(1 + (i + 1) * 2, true),
      joinsLeft: (flags & MERGED) !== 0,
      vertical: first ? 'first' : (flags & VERTICAL) === 0 ? null : 'joins',
    };
  });
}
