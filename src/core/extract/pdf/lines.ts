import { undouble, unspace } from './mend-letters.ts';
import type { FontStyle, Fragment, Line, PageText, TextItem } from './page-text.ts';
import { squash } from './page-text.ts';

/** A gap wider than this many type sizes parts two columns or cells; no printed space is so wide. */
const WIDEST_SPACE = 1;
/** How many drawn items back on a line are looked at. */
const NEAR = 40;
/** A space of a justified line in a narrow column, at the widest. */
const WIDEST_JUSTIFIED = 4;
/** A gap wider than this is a space even where none was drawn. */
const NARROWEST_SPACE = 0.17;
/** What stands raised before a note and behind the word it belongs to. */
const NOTE_NUMBER = /^\s*(?:\d{1,3}(?:\s*,\s*\d{1,3})*|[*\u2020\u2021]{1,3})\s*$/u;
/** Before its own note, in small type already, the number is hardly smaller. */
const NOTE_SIZE = 0.93;

/** The lines of a page, and what had to be mended in them. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly doubled: boolean;
  readonly spaced: boolean;
}

/**
 * Puts drawn text together into lines: same baseline, no wide gap. Text drawn twice for weight is
 * taken once; raised note numbers are left out, unless they begin the line.
 */
export function linesOf(page: PageText, fonts: ReadonlyMap<string, FontStyle>): PageLines {
  const open: TextItem[][] = [];
  let doubled = false;
  let current: TextItem[] = [];
  for (const [at, item] of page.items.entries()) {
    if (isOverlay(item, open)) {
      doubled = true;
      continue;
    }
    const last = current.at(-1);
    if (last !== undefined && follows(current, last, item)) current.push(item);
    else if (last !== undefined && isJustified(page.items, at, last)) current.push(item);
    else {
      current = [item];
      open.push(current);
    }
  }
  const merged = mergeNeighbours(open);
  let spaced = false;
  const lines = merged.map((items, order) => {
    const line = lineOf(items, page.number, order, fonts);
    const single = undouble(line.fragments);
    const closed = unspace(single ?? line.fragments);
    doubled ||= single !== undefined;
    spaced ||= closed !== undefined;
    const fragments = closed ?? single;
    return fragments === undefined ? line : { ...line, fragments, text: textOf(fragments) };
  });
  return { lines: lines.filter((line) => line.text !== ''), doubled, spaced };
}

/** The text of fragments with single spaces. */
export function textOf(fragments: readonly Fragment[]): string {
  let text = '';
  for (const fragment of fragments) text += (fragment.spaceBefore ? ' ' : '') + fragment.str;
  return squash(text);
}

/** Drawn once more at nearly the same place, to look bold. */
function isOverlay(item: TextItem, open: readonly TextItem[][]): boolean {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i -= 1) {
    for (const other of open[i]?.slice(-NEAR) ?? []) {
      if (other.str !== item.str || Math.abs(other.base - item.base) > item.size * 0.12) continue;
      if (Math.abs(other.x - item.x) < Math.min(item.size * 0.12, (item.right - item.x) * 0.5)) {
        return true;
      }
    }
  }
  return false;
}

/**
 * Whether the wide gap between two items is a space of a line set to both edges: in such a line all
 * gaps are equally wide, which columns and cells hardly are.
 */
function isJustified(items: readonly TextItem[], at: number, last: TextItem): boolean {
  const item = items[at];
  if (item === undefined || items[at - 1] !== last) return false;
  if (item.x - last.right > item.size * WIDEST_JUSTIFIED) return false;
  const onLine = (other: TextItem | undefined): other is TextItem =>
    other !== undefined && Math.abs(other.base - item.base) < 0.5;
  if (!onLine(last) || item.x < last.right) return false;
  let from = at;
  while (
    at - from < NEAR &&
    onLine(items[from - 1]) &&
    (items[from - 1]?.x ?? 0) < (items[from]?.x ?? 0)
  )
    from -= 1;
  let to = at;
  while (to - at < NEAR && onLine(items[to + 1]) && (items[to + 1]?.x ?? 0) > (items[to]?.x ?? 0))
    to += 1;
  const row = items.slice(from, to + 1);
  const gaps = row
    .slice(1)
    .map((other, i) => other.x - (row[i]?.right ?? 0))
    .filter((gap) => gap > item.size * NARROWEST_SPACE);
  const even = Math.max(...gaps) - Math.min(...gaps) < Math.max(...gaps) * 0.08;
  return gaps.length >= 2 && even && row.some((other) => /\p{Ll}{2}/u.test(other.str));
}

function follows(line: readonly TextItem[], last: TextItem, item: TextItem): boolean {
  const main = line
    .slice(-NEAR)
    .reduce((a, b) => (b.str.length * b.size > a.str.length * a.size ? b : a), last);
  const size = Math.max(main.size, item.size);
  const gap = item.x - last.right;
  const again = last.str.at(-1) === item.str.at(0) && item.str.trim() !== '';
  if (gap > size * WIDEST_SPACE || gap < -size * (again ? 1.2 : 0.6)) return false;
  const rise = Math.abs(item.base - main.base);
  if (rise <= size * 0.3) return true;
  const smaller = NOTE_NUMBER.test(last.str) ? NOTE_SIZE : 0.82;
  return rise <= size * 0.6 && Math.min(item.size, main.size) < size * smaller;
}

/** Lines whose parts were not written one after the other: whatever touches on a baseline is one. */
function mergeNeighbours(open: TextItem[][]): TextItem[][] {
  const ends = open.map((items) => extent(items));
  const byBase = [...open.keys()].sort((i, j) => (ends[i]?.base ?? 0) - (ends[j]?.base ?? 0));
  const into = open.map((_, i) => i);
  const root = (i: number): number => (into[i] === i ? i : root(into[i] ?? i));
  byBase.forEach((i, k) => {
    const a = ends[i];
    if (a === undefined) return;
    for (const j of byBase.slice(k + 1, k + 12)) {
      const b = ends[j];
      if (b === undefined || b.base - a.base > Math.max(a.size, b.size) * 0.3) break;
      const size = Math.min(a.size, b.size);
      const gap = Math.max(a.x, b.x) - Math.min(a.right, b.right);
      if (gap > size * 0.6 || gap < -size * 0.3) continue;
      const [from, to] = [root(i), root(j)];
      if (from !== to) into[Math.max(from, to)] = Math.min(from, to);
    }
  });
  const merged = new Map<number, TextItem[]>();
  open.forEach((items, i) => {
    const whole = merged.get(root(i));
    if (whole === undefined) merged.set(root(i), [...items]);
    else whole.push(...items);
  });
  open.forEach((_, i) => {
    if (root(i) !== i) merged.get(root(i))?.sort((a, b) => a.x - b.x);
  });
  return [...merged.values()];
}

function extent(items: readonly TextItem[]) {
  const main = items.reduce((a, b) => (b.str.length > a.str.length ? b : a));
  const x = Math.min(...items.map((i) => i.x));
  const right = Math.max(...items.map((i) => i.right));
  return { x, right, base: main.base, size: main.size };
}

function lineOf(
  items: readonly TextItem[],
  page: number,
  order: number,
  fonts: ReadonlyMap<string, FontStyle>,
): Line {
  const { x, right, base, size } = extent(items);
  const fragments: Fragment[] = [];
  let letters = 0;
  let bold = 0;
  let italic = 0;
  let before: TextItem | undefined;
  let begins = false;
  for (const item of items) {
    const number = NOTE_NUMBER.test(item.str);
    const raised =
      (item.size < size * 0.82 && base - item.base > size * 0.1) ||
      (number && item.size < size * NOTE_SIZE && base - item.base > size * 0.3);
    const word = before?.str.trimEnd() ?? '';
    const apart = before !== undefined && item.x - before.right > item.size * NARROWEST_SPACE;
    const note = raised && number;
    if (note && before !== undefined && !/\b[kcm]?m$/u.test(word)) {
      before = item;
      continue;
    }
    const spaceBefore = before === undefined || item.spaceBefore || apart;
    const { str, sourceAt } = item;
    fragments.push({ str, page, sourceAt, x: item.x, right: item.right, spaceBefore });
    // Bullets and marks have no weight, so that their fonts need not be known (see open-pdf.ts).
    const length = /[\p{L}\p{N}]/u.test(item.str) ? item.str.trim().length : 0;
    letters += length;
    if (fonts.get(item.font)?.bold === true) bold += length;
    if (item.oblique || fonts.get(item.font)?.italic === true) italic += length;
    // A raised number at the very beginning stands before its note.
    begins ||= note;
    before = note ? undefined : item;
  }
  const style = { bold: bold > letters * 0.85, italic: italic > letters * 0.85 };
  const text = textOf(fragments);
  const place = { page, order, x, right, base, size };
  return { ...place, ...style, fragments, text, ...(begins ? { note: true } : {}) };
}
