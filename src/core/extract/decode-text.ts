import { strFromU8 } from 'fflate';
import { decodeUtf16 } from '../archive/decode-markup.ts';

/** A text file's characters, and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/** What windows-1252 puts in the place of the controls 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Decodes a text file: by its byte order mark; else as UTF-16 where every other byte is NUL; else as
 * UTF-8 where the bytes are valid; else as windows-1252, which is then a guess.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: strFromU8(bytes.subarray(3)), guessed: false };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: decodeUtf16(bytes.subarray(2), 'big'), guessed: false };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: decodeUtf16(bytes.subarray(2), 'little'), guessed: false };
  }
  const order = utf16Order(bytes);
  if (order !== null) return { text: decodeUtf16(bytes, order), guessed: true };
  if (isUtf8(bytes)) return { text: strFromU8(bytes), guessed: false };
  return { text: decodeWindows1252(bytes), guessed: true };
}

/** The characters of windows-1252 bytes, which are also what most pages mean by ISO 8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009F]/gu,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** UTF-16 without a mark shows as NULs in every other byte of plain English. */
function utf16Order(bytes: Uint8Array): 'big' | 'little' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const most = length * 0.35;
  if (even > most && odd === 0) return 'big';
  if (odd > most && even === 0) return 'little';
  return null;
}

/** Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7). */
export function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (more < 0 || first > 0xf4) return false;
    const second = bytes[at + 1] ?? 0;
    if (more > 0 && !isSecondByte(first, second)) return false;
    for (let i = 2; i <= more; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

function isSecondByte(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}
