import { decodeText, decodeWindows1252, isUtf8, type DecodedText } from '../decode-text.ts';

/** Labels that the WHATWG Encoding standard reads as windows-1252. */
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii)$/iu;

/**
 * The characters of an HTML file: by its byte order mark, else by its meta element, else as UTF-8
 * where the bytes are valid, else as windows-1252, which is then a guess.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb) || bytes[0] === 0xfe || bytes[0] === 0xff;
  const head = decodeWindows1252(bytes.subarray(0, 4096));
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  if (marked || charset === undefined || !WESTERN.test(charset)) return decodeText(bytes);
  // A page that says Latin 1 and is valid UTF-8 beyond ASCII was converted and not relabelled.
  return isUtf8(bytes) ? decodeText(bytes) : { text: decodeWindows1252(bytes), guessed: false };
}
