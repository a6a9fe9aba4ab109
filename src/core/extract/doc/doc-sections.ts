import { readSprms } from './sprms.ts';
import { plc, type WordBinary } from './word-binary.ts';

const NOTHING_SAID = 0xffffffff;
const SECTION_BYTES = 12;
const BREAK = 0x3009;
const CONTINUOUS = 0;

/**
 * The marks (by their offset in the text) of sections whose successor begins on a new page
 * (MS-DOC 2.8.26, PlcfSed, and 2.6.4, sprmSBkc).
 */
export function sectionsOf(doc: WordBinary): Set<number> {
  const { positions, data } = plc(doc.table('sections'), SECTION_BYTES);
  const ends = new Set<number>();
  data.forEach((section, index) => {
    if (index === 0 || isContinuous(doc.main, section.getUint32(2, true))) return;
    ends.add((positions[index] ?? 0) - 1);
  });
  return ends;
}

function isContinuous(main: Uint8Array, at: number): boolean {
  if (at === NOTHING_SAID || at + 2 > main.length) return false;
  const length = (main[at] ?? 0) | ((main[at + 1] ?? 0) << 8);
  let continuous = false;
  readSprms(main.subarray(at + 2, at + 2 + length), (sprm, operand) => {
    if (sprm === BREAK) continuous = operand.getUint8(0) === CONTINUOUS;
  });
  return continuous;
}
