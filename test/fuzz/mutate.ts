import { strToU8, unzipSync, zipSync } from 'fflate';
import { deflateSync, inflateSync } from 'node:zlib';

/** Numbers from 0 to 1, the same for the same seed (`core/stats/seeded.ts`). */
export type Random = () => number;

/** What inputs are made of: whole ones, and pieces of the format that parsers act on. */
export interface Material {
  readonly seeds: readonly Uint8Array[];
  readonly tokens: readonly string[];
}

/** The most that an input may grow to. */
const MOST_BYTES = 400_000;
const EDGES = ['0', '-1', '1', '255', '65536', '2147483647', '-2147483648', '4294967295', '1e308'];

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function oneOf<T>(random: Random, from: readonly T[], otherwise: T): T {
  return from[below(random, from.length)] ?? otherwise;
}

/** One to six changes, one on top of the other, to one of the seeds. */
export function mutated(random: Random, material: Material): Uint8Array {
  let bytes = oneOf(random, material.seeds, new Uint8Array());
  for (let left = 1 + below(random, 6); left > 0; left -= 1) {
    bytes = oneOf(random, CHANGES, flipped)(random, bytes, material).slice(0, MOST_BYTES);
  }
  return bytes;
}

/** Bits and bytes changed where they stand, for a format whose parts are found by their places. */
export function mutatedInPlace(random: Random, { seeds }: Material): Uint8Array {
  let bytes = oneOf(random, seeds, new Uint8Array());
  for (let left = 1 + below(random, 6); left > 0; left -= 1) {
    bytes = (random() < 0.5 ? flipped : overwritten)(random, bytes);
  }
  return bytes;
}

type Change = (random: Random, bytes: Uint8Array, material: Material) => Uint8Array;

const CHANGES: readonly Change[] = [
  flipped,
  flipped,
  overwritten,
  withToken,
  withToken,
  withEdgeNumber,
  withEdgeNumber,
  (random, bytes) => spliced(bytes, somewhere(random, bytes), new Uint8Array()),
  (random, bytes) => spliced(bytes, insertion(random, bytes), some(random, bytes)),
  (random, bytes, { seeds }) =>
    spliced(bytes, insertion(random, bytes), some(random, oneOf(random, seeds, bytes))),
  (random, bytes) => bytes.slice(0, below(random, bytes.length + 1)),
  repeated,
];

type Range = readonly [from: number, to: number];

function somewhere(random: Random, bytes: Uint8Array): Range {
  const from = below(random, bytes.length + 1);
  const longest = oneOf(random, [2, 16, 200, 4000], 2);
  return [from, Math.min(bytes.length, from + below(random, longest) + 1)];
}

function insertion(random: Random, bytes: Uint8Array): Range {
  const at = below(random, bytes.length + 1);
  return [at, at];
}

function some(random: Random, bytes: Uint8Array): Uint8Array {
  const [from, to] = somewhere(random, bytes);
  return bytes.slice(from, to);
}

function spliced(bytes: Uint8Array, [from, to]: Range, middle: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);
}

function flipped(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let left = 1 + below(random, 8); left > 0 && changed.length > 0; left -= 1) {
    const at = below(random, changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
  }
  return changed;
}

function overwritten(random: Random, bytes: Uint8Array): Uint8Array {
  const [from, to] = somewhere(random, bytes);
  const byte = oneOf(random, [0, 0x20, 0x7f, 0x80, 0xff, below(random, 256)], 0);
  return bytes.slice().fill(byte, from, to);
}

function withToken(random: Random, bytes: Uint8Array, { tokens }: Material): Uint8Array {
  const token = strToU8(oneOf(random, tokens, ' '), true);
  const many = oneOf(random, [1, 1, 1, 2, 40, 2000], 1);
  const middle = new Uint8Array(token.length * many);
  for (let at = 0; at < middle.length; at += token.length) middle.set(token, at);
  const at = insertion(random, bytes);
  return spliced(bytes, random() < 0.5 ? at : somewhere(random, bytes), middle);
}

function withEdgeNumber(random: Random, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const numbers = [...text.matchAll(/\d+/gu)];
  const chosen = numbers[below(random, numbers.length)];
  if (chosen === undefined) return bytes;
  const range = [chosen.index, chosen.index + chosen[0].length] as const;
  return spliced(bytes, range, strToU8(oneOf(random, EDGES, '0')));
}

function repeated(random: Random, bytes: Uint8Array): Uint8Array {
  const part = some(random, bytes);
  return spliced(
    bytes,
    insertion(random, bytes),
    Buffer.concat(Array.from({ length: below(random, 100) }, () => part)),
  );
}

/** Changes one file inside a zip and zips it anew, so that the change is met behind the checksums. */
export function mutatedInZip(random: Random, material: Material): Uint8Array {
  const parts = material.seeds.map(unzipped);
  const files = oneOf(random, parts, {});
  const name = oneOf(random, Object.keys(files).filter(isText), '');
  const others = parts.flatMap((one) => one[name] ?? []);
  const inside = { seeds: [files[name] ?? new Uint8Array(), ...others], tokens: material.tokens };
  const changed = random() < 0.8 ? mutatedXml(random, inside) : mutated(random, inside);
  // Deflating takes longer than all else here, and what is tried stands behind it.
  return zipSync({ ...files, [name]: changed }, { level: oneOf(random, [0, 0, 0, 1], 1) });
}

type Unzipped = Readonly<Record<string, Uint8Array>>;
const unzippedSeeds = new WeakMap<Uint8Array, Unzipped>();

function unzipped(seed: Uint8Array): Unzipped {
  const known = unzippedSeeds.get(seed);
  if (known !== undefined) return known;
  const files = unzipSync(seed);
  unzippedSeeds.set(seed, files);
  return files;
}

/** Changes XML so that most often it stays well-formed: its elements, attributes and words. */
function mutatedXml(random: Random, { seeds }: Material): Uint8Array {
  let xml = Buffer.from(oneOf(random, seeds, new Uint8Array())).toString('utf8');
  for (let left = 1 + below(random, 5); left > 0; left -= 1) {
    const [what, change] = oneOf(random, XML_CHANGES, NO_CHANGE);
    const places = [...xml.matchAll(what)];
    const chosen = places[below(random, places.length)];
    if (chosen === undefined) continue;
    const end = chosen.index + chosen[0].length;
    const many = oneOf(random, [0, 2, 2, 3, 200], 0);
    xml = xml.slice(0, chosen.index) + change(chosen[0], random, many) + xml.slice(end);
    if (xml.length > MOST_BYTES) break;
  }
  return strToU8(xml);
}

type XmlChange = readonly [RegExp, (found: string, random: Random, many: number) => string];
const NO_CHANGE: XmlChange = [/</gu, (found) => found];

/** What is changed, and how: whole elements go or come again, values become odd, starts of elements pair up. */
const XML_CHANGES: readonly XmlChange[] = [
  [/<([\w:-]+)(?: [^<>]*)?>(?:(?!<\1[ >])[^])*?<\/\1>/gu, (found, _, many) => found.repeat(many)],
  [/<[\w:-]+(?: [^<>]*)?\/>/gu, (found, _, many) => found.repeat(many)],
  [/="[^"<>]*"/gu, (_, random) => `="${oneOf(random, [...EDGES, '', 'x', 'true', '%1.%9'], '')}"`],
  [
    />[^<>]+</gu,
    (_, random) => `>${oneOf(random, ['', ' ', '6.1 ', '1', 'x'.repeat(9000), '&#x202E;'], '')}<`,
  ],
  [
    /<([\w:-]+)(?: [^<>]*)?>(?:(?!<\1[ >])[^])*?<\/\1>/gu,
    (found, _, many) => {
      const name = /^<([\w:-]+)/u.exec(found)?.[1] ?? 'x';
      return `<${name}>`.repeat(many) + found + `</${name}>`.repeat(many);
    },
  ],
];

function isText(name: string): boolean {
  return /\.(?:xml|rels)$|mimetype$/u.test(name);
}

/** Changes one deflated stream of a PDF and deflates it anew; its length no longer fits, which readers must bear. */
export function mutatedInPdf(random: Random, material: Material): Uint8Array {
  const bytes = Buffer.from(oneOf(random, material.seeds, new Uint8Array()));
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/FlateDecode[^]{0,200}?>>\s*stream\r?\n/gu)];
  const chosen = streams[below(random, streams.length)];
  if (chosen === undefined) return mutated(random, material);
  const from = chosen.index + chosen[0].length;
  const to = text.indexOf('endstream', from);
  try {
    const inside = inflateSync(bytes.subarray(from, to));
    const changed = mutated(random, { seeds: [inside], tokens: material.tokens });
    return spliced(bytes, [from, to], deflateSync(changed));
  } catch {
    return mutated(random, material);
  }
}
