import type { XmlElement } from '../../archive/xml-tree.ts';

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
/** MS-OSHARED 2.2.1.3, MSONFC, by the names that newer Word files use. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

/**
 * The lists of a Word 97 to 2003 file as the numbering part that a newer Word file would have, so that
 * they are counted by the same rules: MS-DOC 2.9.147 (LSTF), 2.9.150 (LVLF), 2.9.131 (LFO). `lists` is
 * the table of lists with all that follows it, where their levels stand.
 */
export function numberingPart(lists: Uint8Array, overrides: Uint8Array): XmlElement {
  return element('w:numbering', {}, [...definitions(lists), ...instances(overrides)]);
}

function definitions(bytes: Uint8Array): XmlElement[] {
  if (bytes.length < 2) return [];
  const view = viewOf(bytes);
  const count = view.getUint16(0, true);
  let at = 2 + count * LIST_BYTES;
  return Array.from({ length: count }, (_, list) => {
    const from = 2 + list * LIST_BYTES;
    const simple = (view.getUint8(from + 26) & 1) !== 0;
    const levels: XmlElement[] = [];
    for (let index = 0; index < (simple ? 1 : LEVELS); index += 1) {
      const { level, length } = levelOf(view, at, index);
      levels.push(level);
      at += length;
    }
    const id = String(view.getInt32(from, true));
    return element('w:abstractNum', { 'w:abstractNumId': id }, levels);
  });
}

function instances(bytes: Uint8Array): XmlElement[] {
  if (bytes.length < 4) return [];
  const view = viewOf(bytes);
  const count = view.getUint32(0, true);
  let at = 4 + count * OVERRIDE_BYTES;
  const made: XmlElement[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = 4 + index * OVERRIDE_BYTES;
    const children = [value('w:abstractNumId', view.getInt32(from, true))];
    at += 4;
    for (let left = view.getUint8(from + 12); left > 0; left -= 1) {
      const start = view.getInt32(at, true);
      const flags = view.getUint32(at + 4, true);
      at += 8;
      const inside: XmlElement[] = (flags & 0x10) === 0 ? [] : [value('w:startOverride', start)];
      if ((flags & 0x20) !== 0) {
        const { level, length } = levelOf(view, at, flags & 0xf);
        inside.push(level);
        at += length;
      }
      children.push(element('w:lvlOverride', { 'w:ilvl': String(flags & 0xf) }, inside));
    }
    made.push(element('w:num', { 'w:numId': String(index + 1) }, children));
  }
  return made;
}

function levelOf(
  view: DataView,
  at: number,
  index: number,
): { readonly level: XmlElement; readonly length: number } {
  const flags = view.getUint8(at + 5);
  const textAt = at + LEVEL_BYTES + view.getUint8(at + 24) + view.getUint8(at + 25);
  const letters = view.getUint16(textAt, true);
  let text = '';
  for (let i = 0; i < letters; i += 1) {
    const unit = view.getUint16(textAt + 2 + i * 2, true);
    // The number of a level stands in the text as that level's own index.
    text += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  const children = [
    value('w:start', view.getInt32(at, true)),
    value('w:numFmt', FORMATS[view.getUint8(at + 4)] ?? 'decimal'),
    value('w:lvlText', text),
    ...((flags & 0x04) === 0 ? [] : [element('w:isLgl', {}, [])]),
    ...((flags & 0x08) === 0 ? [] : [value('w:lvlRestart', view.getUint8(at + 26))]),
  ];
  return {
    level: element('w:lvl', { 'w:ilvl': String(index) }, children),
    length: textAt + 2 + letters * 2 - at,
  };
}

function value(name: string, given: string | number): XmlElement {
  return element(name, { 'w:val': String(given) }, []);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[],
): XmlElement {
  return { name, attributes, children };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
