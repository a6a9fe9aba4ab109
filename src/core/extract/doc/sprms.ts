/** Changes to how text looks, as Word keeps them ("sprm", MS-DOC 2.2.5): what changes, and its operand. */
export type ReadSprm = (sprm: number, operand: DataView) => void;

const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** Reads a list of changes in order; what is cut off at the end is left out. */
export function readSprms(bytes: Uint8Array, read: ReadSprm): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length) {
    const sprm = view.getUint16(at, true);
    at += 2;
    const { skip, length } = operandOf(sprm, view, at);
    if (at + skip + length > bytes.length) return;
    read(sprm, new DataView(bytes.buffer, bytes.byteOffset + at + skip, length));
    at += skip + length;
  }
}

/** Bytes of an operand, and of the length that stands before it. */
function operandOf(sprm: number, view: DataView, at: number): { skip: number; length: number } {
  switch (sprm >> 13) {
    case 0:
    case 1:
      return { skip: 0, length: 1 };
    case 2:
    case 4:
    case 5:
      return { skip: 0, length: 2 };
    case 3:
      return { skip: 0, length: 4 };
    case 7:
      return { skip: 0, length: 3 };
    default:
  }
  if (sprm === TABLE_DEFINITION) {
    const length = at + 2 <= view.byteLength ? view.getUint16(at, true) : 1;
    return { skip: 2, length: Math.max(length - 1, 0) };
  }
  const length = view.getUint8(at);
  // A list of tabs too long for its length says 255; nothing that is read comes after it.
  return { skip: 1, length: sprm === TABS && length === 255 ? view.byteLength : length };
}

/** What is set of characters; undefined where nothing is said. Switches may be as the style has it, or not so. */
export interface CharacterChange {
  bold?: Switch;
  italic?: Switch;
  caps?: Switch;
  hidden?: Switch;
  deleted?: boolean;
  inserted?: boolean;
  raised?: boolean;
  /** Points. */
  size?: number;
  /** The character of a symbol font that is shown in the place of the one in the text. */
  symbol?: string;
  picture?: boolean;
}

/** MS-DOC 2.9.327, ToggleOperand. */
export type Switch = 'on' | 'off' | 'style' | 'not-style';

const SWITCHES: Readonly<Record<number, Switch>> = {
  0: 'off',
  1: 'on',
  0x80: 'style',
  0x81: 'not-style',
};

/** Puts the changes of characters together (MS-DOC 2.6.1). */
export function characterChange(bytes: Uint8Array): CharacterChange {
  const change: CharacterChange = {};
  readSprms(bytes, (sprm, operand) => {
    const byte = operand.byteLength > 0 ? operand.getUint8(0) : 0;
    const toggle = SWITCHES[byte] ?? 'on';
    if (sprm === 0x0800) change.deleted = byte !== 0;
    else if (sprm === 0x0801) change.inserted = byte !== 0;
    else if (sprm === 0x0835) change.bold = toggle;
    else if (sprm === 0x0836) change.italic = toggle;
    else if (sprm === 0x083b) change.caps = toggle;
    else if (sprm === 0x083c) change.hidden = toggle;
    else if (sprm === 0x4a43) change.size = operand.getUint16(0, true) / 2;
    else if (sprm === 0x2a48) change.raised = byte === 1;
    else if (sprm === 0x4845) change.raised = operand.getInt16(0, true) > 0;
    else if (sprm === 0x6a09) change.symbol = String.fromCharCode(operand.getUint16(2, true));
    else if (sprm === 0x6a03) change.picture = true;
  });
  return change;
}
