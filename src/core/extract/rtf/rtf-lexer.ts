import { ExtractError } from '../extract-error.ts';

/** What RTF is made of. Text is told by its place, so that what is skipped is never decoded. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'star' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'text'; readonly from: number; readonly to: number }
  | { readonly type: 'byte'; readonly value: number }
  | { readonly type: 'character'; readonly value: string };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const MINUS = 0x2d;
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;
/** Control symbols that stand for a character (RTF 1.9.1, "Special characters"). */
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  '-': '\u00AD',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': '\t',
};

/** Splits RTF into tokens, one at a time. */
export class RtfLexer {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next token, or null at the end of the file. Throws ExtractError 'file-damaged' for binary data cut short. */
  next(): RtfToken | null {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return null;
      this.#at += 1;
      if (byte === OPEN) return { type: 'open' };
      if (byte === CLOSE) return { type: 'close' };
      if (byte === BACKSLASH) {
        const token = this.#control();
        if (token !== null) return token;
      } else if (byte !== LINE_FEED && byte !== RETURN) return this.#text(this.#at - 1);
    }
  }

  #text(from: number): RtfToken {
    for (; this.#at < this.#bytes.length; this.#at += 1) {
      const byte = this.#bytes[this.#at];
      if (
        byte === OPEN ||
        byte === CLOSE ||
        byte === BACKSLASH ||
        byte === LINE_FEED ||
        byte === RETURN
      ) {
        break;
      }
    }
    return { type: 'text', from, to: this.#at };
  }

  #control(): RtfToken | null {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return null;
    if (isLetter(byte)) return this.#word();
    this.#at += 1;
    const symbol = String.fromCharCode(byte);
    if (symbol === "'") return this.#hex();
    if (symbol === '*') return { type: 'star' };
    if (byte === LINE_FEED || byte === RETURN) return { type: 'word', name: 'par', value: null };
    const value = SYMBOLS[symbol];
    return value === undefined ? null : { type: 'character', value };
  }

  #hex(): RtfToken | null {
    const digits = this.#ascii(this.#at, this.#at + 2);
    if (!/^[\da-f]{2}$/iu.test(digits)) return null;
    this.#at += 2;
    return { type: 'byte', value: Number.parseInt(digits, 16) };
  }

  #word(): RtfToken | null {
    const from = this.#at;
    while (isLetter(this.#bytes[this.#at]) && this.#at - from < LONGEST_WORD) this.#at += 1;
    const name = this.#ascii(from, this.#at);
    const numberFrom = this.#at;
    if (this.#bytes[this.#at] === MINUS && isDigit(this.#bytes[this.#at + 1])) this.#at += 1;
    while (isDigit(this.#bytes[this.#at]) && this.#at - numberFrom < LONGEST_NUMBER) this.#at += 1;
    const value = numberFrom === this.#at ? null : Number(this.#ascii(numberFrom, this.#at));
    if (this.#bytes[this.#at] === SPACE) this.#at += 1;
    if (name !== 'bin') return { type: 'word', name, value };
    this.#at += Math.max(value ?? 0, 0);
    if (this.#at > this.#bytes.length) throw new ExtractError('file-damaged');
    return null;
  }

  #ascii(from: number, to: number): string {
    return String.fromCharCode(...this.#bytes.subarray(from, to));
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
