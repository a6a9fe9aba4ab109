/**
 * Values with bytes in them as one run of bytes, for the browser host: four bytes with the length of
 * the JSON, the JSON, then the bytes one after another. In the JSON they stand as
 * {"$bytes": [offset, length]}.
 */

// Every place this runs in has these; no library of types that this layer may use does.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const MARK = '$bytes';
const HEAD_BYTES = 4;

/** Packs JSON-like data in which Uint8Arrays may stand. */
export function packed(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    if (!(inner instanceof Uint8Array)) return inner;
    parts.push(inner);
    offset += inner.byteLength;
    return { [MARK]: [offset - inner.byteLength, inner.byteLength] };
  });
  const head = new TextEncoder().encode(json);
  const all = new Uint8Array(HEAD_BYTES + head.length + offset);
  new DataView(all.buffer).setUint32(0, head.length);
  all.set(head, HEAD_BYTES);
  let at = HEAD_BYTES + head.length;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** What was packed. Throws RangeError or SyntaxError where it was not. */
export function unpacked(all: Uint8Array): unknown {
  const length = new DataView(all.buffer, all.byteOffset, all.byteLength).getUint32(0);
  const bytesAt = HEAD_BYTES + length;
  if (bytesAt > all.byteLength) throw new RangeError('cut off');
  const json = new TextDecoder('utf-8', { fatal: true }).decode(all.subarray(HEAD_BYTES, bytesAt));
  // Looking at each value for a mark takes longer than all the rest of a large answer.
  if (!json.includes(`"${MARK}"`)) return JSON.parse(json);
  return JSON.parse(json, (_key, inner: unknown) => {
    const place = markOf(inner);
    if (!place) return inner;
    const [offset, size] = place;
    if (bytesAt + offset + size > all.byteLength) throw new RangeError('cut off');
    return all.slice(bytesAt + offset, bytesAt + offset + size);
  });
}

function markOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null || !(MARK in value)) return undefined;
  const place = value[MARK];
  if (!Array.isArray(place)) return undefined;
  const [offset, size]: unknown[] = place;
  return isSize(offset) && isSize(size) ? [offset, size] : undefined;
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
