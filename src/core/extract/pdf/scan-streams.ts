import { strFromU8, unzlibSync } from 'fflate';

/** Where streams say what they are; those that hold no drawing need not be looked at. */
const NO_DRAWING =
  /\/Subtype\s*\/Image|\/Length1\b|\/Type\s*\/(?:XRef|ObjStm|Metadata|EmbeddedFile)|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)|\/FunctionType|\/PatternType/u;
const DICTIONARY = 600;
const LARGEST = 8_000_000;
/** A rectangle that is filled at once; the two groups are its width and height. */
const FILLED =
  /(-?[\d.]+)\s+(-?[\d.]+)\s+re\s+(?:-?[\d.]+\s+-?[\d.]+\s+-?[\d.]+\s+-?[\d.]+\s+re\s+)*(?:h\s+)?(?:f\*?|F|[Bb]\*?)(?=\s|$)/gu;
/** An order that matters, or a number, with which a box may begin. */
const ORDER_OR_BOX = /(?<=^|\s)(?:(?:q|Q|g|rg|k|scn?)(?=\s)|-?[\d.]+(?=\s+-?[\d.]+\s+re\s))/gu;
const NUMBERS = /(?:-?[\d.]+\s+){1,4}$/u;
/** Thinner, in the units of the page, is a rule. */
const THINNEST = 4;

/**
 * Whether some page may hold a dark box large enough to hide letters. It is told from the file's own streams, for
 * pdf.js would have to draw every page for it; what cannot be read here may hold one.
 */
export function mayHoldDarkBox(pdf: Uint8Array): boolean {
  if (/\/Encrypt\b/u.test(strFromU8(pdf.subarray(-4096), true))) return true;
  for (let at = nextStream(pdf, 0); at >= 0; at = nextStream(pdf, at)) {
    const words = strFromU8(pdf.subarray(Math.max(0, at - DICTIONARY), at), true);
    const dictionary = words.slice(words.lastIndexOf(' obj'));
    if (NO_DRAWING.test(dictionary)) continue;
    if (/\/(?:LZW|ASCII85|ASCIIHex|RunLength)Decode|\/Encrypt\b/u.test(dictionary)) return true;
    const end = find(pdf, 'endstream', at);
    const data = pdf.subarray(at, end < 0 ? pdf.length : end);
    if (data.length > LARGEST) return true;
    try {
      const drawn = /\/FlateDecode|\/Fl\b/u.test(dictionary) ? unzlibSync(data) : data;
      if (fillsDarkBox(strFromU8(drawn, true))) return true;
    } catch {
      // Damaged, or no stream at all: the word stood in one.
    }
  }
  return false;
}

function fillsDarkBox(drawing: string): boolean {
  const boxes = [...drawing.matchAll(FILLED)].filter(
    ([, width, height]) => isThick(width) && isThick(height),
  );
  const [last] = boxes.slice(-1);
  if (last === undefined) return false;
  const at = new Set(boxes.map(({ index }) => index));
  const saved: (readonly number[])[] = [];
  let colour: readonly number[] = [0];
  for (const { 0: order, index } of drawing
    .slice(0, last.index + last[0].length)
    .matchAll(ORDER_OR_BOX)) {
    if (order === 'q') saved.push(colour);
    else if (order === 'Q') colour = saved.pop() ?? colour;
    else if (/^[grks]/u.test(order)) {
      const numbers = NUMBERS.exec(drawing.slice(Math.max(0, index - 80), index))?.[0];
      if (numbers !== undefined) colour = numbers.trim().split(/\s+/u).map(Number);
    } else if (at.has(index) && isDark(colour)) return true;
  }
  return false;
}

function isThick(printed: string | undefined): boolean {
  return Math.abs(Number(printed)) >= THINNEST;
}

/** Of grey, of red, green and blue, or of cyan, magenta, yellow and black. */
function isDark(colour: readonly number[]): boolean {
  if (colour.length < 4) return colour.every((part) => part < 0.35);
  return (colour[3] ?? 0) > 0.6 || colour.slice(0, 3).every((part) => part > 0.6);
}

/** Where the data of the next stream begins; -1 where there is none. */
function nextStream(pdf: Uint8Array, from: number): number {
  const word = find(pdf, 'stream', from);
  if (word < 0) return -1;
  if (pdf[word - 1] === 0x64) return nextStreamAfter(pdf, word + 6);
  return afterLine(pdf, word + 6);
}

/** The word was the end of "endstream". */
function nextStreamAfter(pdf: Uint8Array, from: number): number {
  for (let word = find(pdf, 'stream', from); word >= 0; word = find(pdf, 'stream', word + 6)) {
    if (pdf[word - 1] !== 0x64) return afterLine(pdf, word + 6);
  }
  return -1;
}

function afterLine(pdf: Uint8Array, at: number): number {
  const start = pdf[at] === 0x0d ? at + 1 : at;
  return pdf[start] === 0x0a ? start + 1 : start;
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + i] === word.charCodeAt(i)) i += 1;
    if (i === word.length) return at;
  }
  return -1;
}
