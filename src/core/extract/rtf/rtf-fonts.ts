import { decodeWindows1252 } from '../decode-text.ts';

/** Character sets of fonts (RTF 1.9.1, "Font table") whose letters are windows-1252, or no letters at all. */
const KNOWN_CHARSETS = new Set([0, 1, 2]);
const SYMBOL_CHARSET = 2;

/** The font table, and by it what bytes stand for. */
export class RtfFonts {
  /** Whether letters were met in an encoding that is not known here. */
  guessed = false;
  readonly #charsets = new Map<number, number>();
  #font = 0;
  #westernFile = true;

  /** A control word of the font table. */
  tableWord(name: string, value: number | null): void {
    if (name === 'f') this.#font = value ?? 0;
    if (name === 'fcharset') this.#charsets.set(this.#font, value ?? 0);
  }

  /** A control word that may say in which encoding the file as a whole is written. */
  fileWord(name: string, value: number | null): void {
    if (/^(?:mac|pca?)$/u.test(name) || (name === 'ansicpg' && value !== 1252)) {
      this.#westernFile = false;
    }
  }

  /** What bytes stand for in a font; signs of symbol fonts stand at U+F000 and up, unless `asLetters`. */
  decode(bytes: Uint8Array, font: number, asLetters: boolean): string {
    const charset = this.#charsets.get(font) ?? 0;
    if (charset === SYMBOL_CHARSET && !asLetters) {
      return Array.from(bytes, (b) => String.fromCharCode(b > 0x20 ? 0xf000 + b : b)).join('');
    }
    if (
      (!KNOWN_CHARSETS.has(charset) || !this.#westernFile) &&
      bytes.some((byte) => byte >= 0x80)
    ) {
      this.guessed = true;
    }
    return decodeWindows1252(bytes);
  }
}
