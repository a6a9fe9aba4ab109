import { decodeUtf16 } from '../../archive/decode-markup.ts';
import type { CharacterLook } from '../docx/styles.ts';
import { paragraphChange, type ParagraphChange } from './paragraph-change.ts';
import { characterChange, type CharacterChange, type Switch } from './sprms.ts';
import { styleChain } from '../style-chain.ts';

interface Style {
  /** In small letters. */
  readonly name: string;
  /** Which of Word's own styles it is: 1 to 9 are headings. */
  readonly builtIn: number;
  readonly basedOn: number;
  readonly paragraph: ParagraphChange;
  readonly character: CharacterChange;
}

const DEFAULT_SIZE = 10;
const PARAGRAPH_STYLE = 1;
const NO_STYLE = 0xfff;

/** The style sheet of a Word 97 to 2003 file (MS-DOC 2.9.271, STSH), resolved along what styles are based on. */
export class DocStyles {
  readonly #styles = new Map<number, Style>();

  constructor(table: Uint8Array) {
    if (table.length < 6) return;
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const header = view.getUint16(0, true);
    const count = view.getUint16(2, true);
    const base = view.getUint16(4, true);
    let at = 2 + header;
    for (let index = 0; index < count && at + 2 <= table.length; index += 1) {
      const length = view.getUint16(at, true);
      const style = styleOf(table.subarray(at + 2, at + 2 + length), base);
      if (style !== null) this.#styles.set(index, style);
      at += 2 + length;
    }
  }

  /** A paragraph style's name, heading level (from 0) and changes, its own before those it is based on. */
  paragraph(index: number): ParagraphChange & { readonly name: string } {
    const chain = this.#chain(index);
    const merged: ParagraphChange = {};
    for (const { paragraph } of [...chain].reverse()) Object.assign(merged, paragraph);
    const heading = chain.find(({ builtIn }) => builtIn >= 1 && builtIn <= 9);
    if (merged.outline === undefined && heading !== undefined) merged.outline = heading.builtIn - 1;
    return { ...merged, name: chain[0]?.name ?? '' };
  }

  /** How characters look in a paragraph of a style, with changes of their own. */
  characters(index: number, own: CharacterChange): CharacterLook {
    const chain = this.#chain(index).map(({ character }) => character);
    const styled = (name: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
      [...chain].reverse().reduce((was, change) => switched(change[name], was), false);
    const look = (name: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
      switched(own[name], styled(name));
    return {
      bold: look('bold'),
      italic: look('italic'),
      caps: look('caps'),
      hidden: look('hidden'),
      size: [own, ...chain].find(({ size }) => size !== undefined)?.size ?? DEFAULT_SIZE,
    };
  }

  #chain(index: number): Style[] {
    return styleChain(index, this.#styles, ({ basedOn }) => basedOn);
  }
}

function switched(change: Switch | undefined, was: boolean): boolean {
  if (change === undefined || change === 'style') return was;
  return change === 'not-style' ? !was : change === 'on';
}

/** MS-DOC 2.9.260, STD: a base of fixed length, the name, then changes of paragraph and characters. */
function styleOf(bytes: Uint8Array, base: number): Style | null {
  if (bytes.length < base + 2 || base < 6) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint16(2, true);
  if ((kind & 0xf) !== PARAGRAPH_STYLE) return null;
  const nameEnd = base + 2 + view.getUint16(base, true) * 2;
  const [paragraph, character] = changesOf(bytes, view, nameEnd + 2);
  const basedOn = kind >> 4;
  const names = decodeUtf16(bytes.subarray(base + 2, nameEnd), 'little').toLowerCase();
  return {
    // People may give a style other names beside its own, after commas.
    name: names.split(',')[0] ?? '',
    builtIn: view.getUint16(0, true) & 0xfff,
    basedOn: basedOn === NO_STYLE ? -1 : basedOn,
    // The first of them begins with the number of the style itself.
    paragraph: paragraphChange((paragraph ?? new Uint8Array(0)).subarray(2)),
    character: characterChange(character ?? new Uint8Array(0)),
  };
}

function changesOf(bytes: Uint8Array, view: DataView, from: number): Uint8Array[] {
  const changes: Uint8Array[] = [];
  let at = from + (from % 2);
  while (at + 2 <= bytes.length && changes.length < 2) {
    const length = view.getUint16(at, true);
    changes.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  return changes;
}
