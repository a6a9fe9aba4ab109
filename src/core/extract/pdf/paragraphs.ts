import { contentsNumber, inlineNumber } from './markers.ts';
import type { PageElement, PlacedLine } from './page-layout.ts';
import type { Line, Marker } from './page-text.ts';
import { dropStart } from './page-text.ts';
import type { TableArea } from './tables.ts';
import type { TypeNorms } from './type-size.ts';

/** The lines of one paragraph, heading, list item or note. */
export interface Group {
  readonly kind: 'flow' | 'footnote' | 'contents';
  readonly marker: Marker | undefined;
  readonly lines: Line[];
}

/** A group, or a table that stands between groups. */
export type Piece = Group | { readonly table: TableArea };

const ENDED = /[.!?:;\u2026]["'\u2019\u201D)\]]*$/u;
/** A line of a cover that begins something else, set like the line above. */
const NEXT_COVER_LINE =
  /^(?:By|Authors?|Published|Publication|Dated?|Version|Report (?:completed|published|author|date)|Independent (?:reviewer|author|chair)|Lead (?:reviewer|author))s?\b/u;
const NOTE = /^(?:\d{1,3}|[*\u2020\u2021]{1,3})(?=[\s\p{Lu}\u2018\u201Ch])/u;

/**
 * Groups lines into paragraphs by their gaps, indents, numbers, bullets and fullness. A paragraph
 * that a page or column cuts is put together again; notes at the foot stand after it.
 */
export function groupLines(elements: readonly PageElement[], norms: TypeNorms): Piece[] {
  const pieces: Piece[] = [];
  const notes = footnotesOf(elements, norms);
  let open: { group: Group; last: PlacedLine; columnLeft: number } | undefined;
  let note: { group: Group; last: PlacedLine } | undefined;
  for (const element of elements) {
    if ('table' in element) {
      pieces.push(element);
      open = undefined;
      continue;
    }
    if (notes.has(element)) {
      note = addNote(pieces, element, note, norms);
      continue;
    }
    const { line } = element;
    if (line.contents === true) {
      const above = pieces.at(-1);
      if (open !== undefined && open.group === above && wrapsInto(open, line, norms)) {
        pieces.pop();
        pieces.push({ ...open.group, kind: 'contents', lines: [...open.group.lines, line] });
        open = undefined;
        continue;
      }
      const entry = line.marker === undefined ? (contentsNumber(line) ?? line) : line;
      pieces.push({ kind: 'contents', marker: entry.marker, lines: [entry] });
      open = undefined;
      continue;
    }
    const first = startOf(element, open?.last, norms);
    if (open !== undefined && goesOn(open.group, open.last, { ...element, line: first }, norms)) {
      open.group.lines.push(line);
      open = { ...open, last: element };
    } else {
      const group: Group = { kind: 'flow', marker: first.marker, lines: [first] };
      pieces.push(group);
      open = { group, last: { ...element, line: first }, columnLeft: first.x };
    }
  }
  return pieces;
}

/** An entry of a table of contents whose number stands on its second line. */
function wrapsInto(
  { group, last }: { readonly group: Group; readonly last: PlacedLine },
  line: Line,
  norms: TypeNorms,
): boolean {
  const step = stepOf(last.line, line);
  const close = step > 0.5 && step < norms.leading + 0.25 && last.line.page === line.page;
  const alike = Math.abs(last.line.size - line.size) < 0.3 && line.marker === undefined;
  const runsOn = /^(?:\p{Ll}|\d{1,4}$)/u.test(line.text) || isFull(last, line);
  return close && alike && runsOn && group.lines.length <= 2;
}

/** The line with its number taken off, where it begins with one and stands where one may begin. */
function startOf(element: PlacedLine, last: PlacedLine | undefined, norms: TypeNorms): Line {
  const { line } = element;
  if (line.marker !== undefined) return line;
  const numbered = inlineNumber(line);
  if (numbered === undefined || last === undefined) return numbered ?? line;
  const apart = last.column !== element.column || stepOf(last.line, line) > norms.leading + 0.15;
  const ended = ENDED.test(last.line.text) || !isFull(last, line);
  const outdented = line.x < last.line.x - line.size * 0.8;
  const differs = Math.abs(last.line.size - line.size) > 0.6 || last.line.bold !== line.bold;
  return apart || ended || outdented || differs ? numbered : line;
}

/** Whether `next` belongs to the paragraph that `last` was the latest line of. */
function goesOn(group: Group, last: PlacedLine, next: PlacedLine, norms: TypeNorms): boolean {
  const [a, b] = [last.line, next.line];
  if (b.marker !== undefined) return false;
  if (Math.abs(a.size - b.size) > 0.6) return false;
  if (a.bold !== b.bold && !(isFull(last, b) && !ENDED.test(a.text) && /^\p{Ll}/u.test(b.text))) {
    return false;
  }
  const isLarge = a.size > norms.body * 1.12;
  if (isLarge && NEXT_COVER_LINE.test(b.text)) return false;
  const ended = ENDED.test(a.text);
  const small = /^[\p{Ll}\d(]/u.test(b.text);
  const hanging = group.marker !== undefined && Math.abs(a.x - b.x) < 3;
  if (last.column !== next.column) {
    if (a.bold && a.size > norms.body + 0.6) return false;
    if (ended)
      return (
        hanging && b.x > (group.marker?.x ?? 0) + 5 && isFull(last, b) && !a.text.endsWith(':')
      );
    return (
      small ||
      isFull(last, b) ||
      /(?:[-,\u2013]|\b(?:and|or|the|of|to|a|in|for|with))$/u.test(a.text)
    );
  }
  const step = stepOf(a, b);
  if (step < -0.5) return !ended && small;
  // A gap: unless the paragraph itself is set wider, or a sentence plainly runs on.
  const own = group.lines.length > 1 ? ownLeading(group.lines) : norms.leading;
  const slack = ended && !small ? 1.1 : 1.2;
  if (step > Math.max(own, norms.leading) * slack) {
    const runsOn = !ended && /^\p{Ll}/u.test(b.text) && isFull(last, b);
    return runsOn && step < norms.leading * 1.5;
  }
  if (isLarge) return true;
  const indented = b.x - a.x;
  if (group.marker !== undefined && group.lines.length === 1) {
    if (b.x < (group.marker.x ?? 0) - 3) return false;
    return !(ended && !isFull(last, b)) || Math.abs(indented) < 3;
  }
  if (indented > b.size * 0.8 && (ended || !isFull(last, b))) return false;
  if (indented < -b.size * 0.8 && group.lines.length > 1 && (ended || !small)) return false;
  // Items of a list that is one sentence.
  const another = /;(?:\s+(?:and|or))?$/u.test(a.text) && !/^(?:and|or)\b/u.test(b.text);
  if (another && !isFull(last, b)) return false;
  if (!isFull(last, b) && !small && (ended || /^[\p{Lu}\u2018\u201C]/u.test(b.text))) return false;
  return true;
}

/** From baseline to baseline, in type sizes. */
function stepOf(a: Line, b: Line): number {
  return (b.base - a.base) / Math.max(a.size, b.size);
}

function ownLeading(lines: readonly Line[]): number {
  const [a, b] = lines.slice(-2);
  if (a === undefined || b === undefined || a.page !== b.page || b.base <= a.base) return 0;
  return stepOf(a, b);
}

/** Whether the next line's first word would not have fitted on this line. */
function isFull(placed: PlacedLine, next: Line): boolean {
  const { line, columnRight } = placed;
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + (word.length + 1) * letter > columnRight - line.size * 0.5;
}

/** Between the text and notes of the same type, in type sizes from baseline to baseline. */
const NOTE_GAP = 2;

/** Small type below the last line of the body, from the first line that bears a note's number. */
function footnotesOf(elements: readonly PageElement[], norms: TypeNorms): Set<PageElement> {
  const byPage = new Map<number, PlacedLine[]>();
  for (const element of elements) {
    if ('table' in element) continue;
    const page = byPage.get(element.line.page);
    if (page === undefined) byPage.set(element.line.page, [element]);
    else page.push(element);
  }
  const notes = new Set<PageElement>();
  for (const page of byPage.values()) {
    const columns = Map.groupBy(page, (placed) => placed.column);
    for (const column of columns.values()) {
      const sorted = [...column].sort((a, b) => a.line.base - b.line.base);
      const isSmall = (placed: PlacedLine) => placed.line.size <= norms.body * 0.97;
      const foot = sorted.slice(sorted.findLastIndex((placed) => !isSmall(placed)) + 1);
      const first = foot.findIndex((p) => beginsNotes(p.line, norms));
      // A page all in small type is no foot.
      const small = first >= 0 && foot.length < sorted.length ? foot.slice(first) : [];
      for (const placed of small.length > 0 ? small : largeNotes(sorted)) notes.add(placed);
    }
  }
  return notes;
}

/** Notes in the type of the body: below a gap in the lower half, from a raised number on. */
function largeNotes(sorted: readonly PlacedLine[]): readonly PlacedLine[] {
  const from = sorted.findIndex(({ line }, i) => {
    const above = sorted[i - 1]?.line;
    const apart = above !== undefined && line.base - above.base > line.size * NOTE_GAP;
    return line.note === true && apart && i >= sorted.length / 2;
  });
  return from < 0 ? [] : sorted.slice(from);
}

/** The first note of a page: a raised number, or small type after a number. */
function beginsNotes(line: Line, norms: TypeNorms): boolean {
  if (line.note === true) return true;
  return line.size <= norms.body * 0.92 && (NOTE.test(line.text) || isNoteMarker(line.marker));
}

function isNoteMarker(marker: Marker | undefined): boolean {
  return marker !== undefined && /^\d{1,3}$/u.test(marker.number);
}

function addNote(
  pieces: Piece[],
  element: PlacedLine,
  note: { group: Group; last: PlacedLine } | undefined,
  norms: TypeNorms,
) {
  const { line } = element;
  const begins = NOTE.test(line.text) || isNoteMarker(line.marker);
  const number = NOTE.exec(line.text)?.[0];
  const near =
    note?.last.column === element.column && stepOf(note.last.line, line) < norms.leading + 0.6;
  if (note !== undefined && near && !begins) {
    note.group.lines.push(line);
    return { ...note, last: element };
  }
  const marker =
    line.marker ??
    (number === undefined ? undefined : { number, bullet: false, x: line.x, dotted: false });
  const group: Group = { kind: 'footnote', marker, lines: [noteText(line, number)] };
  pieces.push(group);
  return { group, last: element };
}

function noteText(line: Line, number: string | undefined): Line {
  if (line.marker !== undefined || number === undefined) return line;
  const fragments = dropStart(line.fragments, number.length);
  return { ...line, fragments, text: line.text.slice(number.length).trim() };
}
