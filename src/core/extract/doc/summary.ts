import { strFromU8 } from 'fflate';
import { decodeWindows1252, isUtf8 } from '../decode-text.ts';
import type { ExtractedDocument } from '../extracted-document.ts';

const TITLE = 2;
const AUTHOR = 4;
const STRING = 0x1e;

/** Title and author in the stream "\u0005SummaryInformation" (MS-OLEPS 2.21); none where it is damaged. */
export function summaryOf(bytes: Uint8Array | undefined): ExtractedDocument['properties'] {
  if (bytes === undefined) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const title = textOf(bytes, view, TITLE);
    const author = textOf(bytes, view, AUTHOR);
    return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) };
  } catch (error) {
    // Properties that lead outside the stream are no reason to refuse the text.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function textOf(bytes: Uint8Array, view: DataView, id: number): string {
  const set = view.getUint32(44, true);
  const count = view.getUint32(set + 4, true);
  for (let at = set + 8; at < set + 8 + count * 8; at += 8) {
    if (view.getUint32(at, true) !== id) continue;
    const value = set + view.getUint32(at + 4, true);
    if (view.getUint16(value, true) !== STRING) return '';
    const from = value + 8;
    const text = bytes.subarray(from, from + view.getUint32(value + 4, true));
    const letters = isUtf8(text) ? strFromU8(text) : decodeWindows1252(text);
    return letters.replace(/\0.*$/su, '').trim();
  }
  return '';
}
