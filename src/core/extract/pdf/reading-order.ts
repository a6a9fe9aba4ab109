import { boxGridOf } from './box-grid.ts';
import type { Line } from './page-text.ts';

/**
 * Parts the lines of a page into columns, in reading order; one part where there are none. A gutter
 * counts only between lines that were not written as the rows of a table.
 */
export function columnsOf(lines: readonly Line[]): (readonly Line[])[] {
  const split = boxGridOf(lines) ?? findColumns(lines);
  if (split === undefined || split.length < 2) return [lines];
  return split.flatMap((part) => columnsOf(part));
}

const FEWEST = 4;

/** Above, left, right and below of the gutter that parts most lines; undefined where there is none. */
function findColumns(lines: readonly Line[]): Line[][] | undefined {
  if (lines.length < 2 * FEWEST) return undefined;
  const left = Math.min(...lines.map((l) => l.x));
  const right = Math.max(...lines.map((l) => l.right));
  const width = right - left;
  const starts = new Map<number, number>();
  for (const line of lines) {
    const at = Math.round(line.x / 2) * 2;
    if (at > left + width * 0.2 && at < left + width * 0.8)
      starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  const gutters = [...starts].filter(([, n]) => n >= FEWEST).sort((a, b) => b[1] - a[1]);
  // Indents in a column also line up: the gutter that parts most lines is the column's edge.
  const splits = gutters.slice(0, 8).flatMap(([gutter]) => splitAt(lines, gutter, width) ?? []);
  return splits.sort((a, b) => b.parted - a.parted)[0]?.parts;
}

interface Split {
  /** How many lines stand in the two columns. */
  readonly parted: number;
  readonly parts: Line[][];
}

function splitAt(lines: readonly Line[], start: number, width: number): Split | undefined {
  const gutter = start - 3;
  const crossing = lines.filter((l) => l.x < gutter && l.right > gutter);
  const rights = lines.filter((l) => l.x >= gutter);
  const top = Math.min(...rights.map((l) => l.base));
  const bottom = Math.max(...rights.map((l) => l.base));
  // Lines across the gutter bound the columns: the longest stretch between two of them counts.
  const bounds = crossing
    .map((l) => l.base)
    .filter((b) => b > top && b < bottom)
    .sort((a, b) => a - b);
  const stretches = [top - 1, ...bounds, lastOfLeft(lines, crossing, gutter, bottom) + 1];
  let best = { from: 0, to: 0, n: 0 };
  for (let i = 0; i + 1 < stretches.length; i += 1) {
    const [from = 0, to = 0] = [stretches[i], stretches[i + 1]];
    const n = rights.filter((l) => l.base > from && l.base < to).length;
    if (n > best.n) best = { from, to, n };
  }
  const above = Math.max(
    -Infinity,
    ...crossing.map((l) => l.base).filter((b) => b <= best.from + 1),
  );
  const candidates = lines.filter(
    (l) => l.base > above && l.base < best.to && !crossing.includes(l),
  );
  const within = asColumns(candidates, gutter, width);
  if (within === undefined) return undefined;
  const L = within.filter((l) => l.x < gutter);
  const R = within.filter((l) => l.x >= gutter);
  const upper = lines.filter((l) => l.base <= above && !within.includes(l));
  const lower = lines.filter((l) => !within.includes(l) && !upper.includes(l));
  const parts = [upper, L, R, lower].filter((part) => part.length > 0);
  return { parted: within.length, parts };
}

/** The lines if they are columns, or as many of the upper ones as are, above a gap of the page. */
function asColumns(
  lines: readonly Line[],
  gutter: number,
  width: number,
): readonly Line[] | undefined {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  const gaps = sorted.flatMap((line, i) => {
    const next = sorted[i + 1];
    return next !== undefined && next.base - line.base > line.size * 1.7 ? [i + 1] : [];
  });
  for (const end of [sorted.length, ...gaps.reverse()]) {
    const upper = sorted.slice(0, end);
    const L = upper.filter((l) => l.x < gutter);
    const R = upper.filter((l) => l.x >= gutter);
    const fewest = end === sorted.length ? FEWEST : FEWEST * 2;
    if (L.length < fewest || R.length < fewest) return undefined;
    if (areColumns(L, R, width)) return upper.filter((line) => !isAfter(line, R));
  }
  return undefined;
}

/** A line below the right column that was also written after it begins something else. */
function isAfter(line: Line, right: readonly Line[]): boolean {
  return right.every((l) => l.base < line.base && l.order < line.order);
}

/** Where the left column ends if it goes on below the right one without a break. */
function lastOfLeft(
  lines: readonly Line[],
  crossing: readonly Line[],
  gutter: number,
  bottom: number,
): number {
  const until = Math.min(Infinity, ...crossing.map((l) => l.base).filter((b) => b > bottom));
  const below = lines
    .filter((l) => l.right <= gutter && l.base > bottom && l.base < until)
    .sort((a, b) => a.base - b.base);
  let end = bottom;
  for (const line of below) {
    if (line.base - end > line.size * 2.2) break;
    end = line.base;
  }
  return end;
}

/** Columns are written one after the other; a table's rows go to and fro. */
function areColumns(L: readonly Line[], R: readonly Line[], width: number): boolean {
  const sides = new Map<Line, boolean>([
    ...L.map((l) => [l, false] as const),
    ...R.map((l) => [l, true] as const),
  ]);
  const written = [...sides.keys()].sort((a, b) => a.order - b.order);
  let turns = 0;
  written.forEach((line, i) => {
    const before = written[i - 1];
    if (before !== undefined && sides.get(before) !== sides.get(line)) turns += 1;
  });
  if (turns <= Math.max(2, Math.min(L.length, R.length) * 0.1)) return true;
  // Written across: columns all the same if both are full of prose.
  if (turns < Math.min(L.length, R.length)) return false;
  return isProse(L, width) && isProse(R, width);
}

function isProse(lines: readonly Line[], width: number): boolean {
  const x = Math.min(...lines.map((l) => l.x));
  const right = Math.max(...lines.map((l) => l.right));
  const full = lines.filter((l) => l.right - x > (right - x) * 0.8).length;
  const small = lines.filter((l) => /^\p{Ll}/u.test(l.text)).length;
  return right - x > width * 0.33 && full > lines.length * 0.55 && small > lines.length * 0.4;
}

/** The producer's order, except that a line waits for what stands above it in its own column. */
export function downwards(lines: readonly Line[]): Line[] {
  const written = [...lines].sort((a, b) => a.order - b.order);
  const chunks: Line[][] = [];
  for (const line of written) {
    const last = chunks.at(-1)?.at(-1);
    const step = last === undefined ? -1 : line.base - last.base;
    const near = last !== undefined && step >= -last.size * 0.4 && step < last.size * 2.2;
    if (near && last !== undefined && (overlaps(last, line) || step < last.size * 0.4)) {
      chunks.at(-1)?.push(line);
    } else chunks.push([line]);
  }
  return inOrder(chunks.map(boxOf)).flatMap((i) => chunks[i] ?? []);
}

/** Indexes of the boxes: each as early as it was written, but after all that stand above it. */
function inOrder(boxes: readonly Box[]): number[] {
  const below = boxes.map((box) => boxes.flatMap((other, j) => (isAbove(box, other) ? [j] : [])));
  const waitsFor = boxes.map(() => 0);
  for (const j of below.flat()) waitsFor[j] = (waitsFor[j] ?? 0) + 1;
  const waiting = new Set(boxes.keys());
  const ordered: number[] = [];
  while (waiting.size > 0) {
    // Where all wait for one another, the first written goes first.
    let [next = 0] = waiting;
    for (const i of waiting) {
      if (waitsFor[i] !== 0) continue;
      next = i;
      break;
    }
    waiting.delete(next);
    ordered.push(next);
    for (const j of below[next] ?? []) waitsFor[j] = (waitsFor[j] ?? 0) - 1;
  }
  return ordered;
}

interface Box {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(lines: readonly Line[]): Box {
  return {
    x: Math.min(...lines.map((l) => l.x)),
    right: Math.max(...lines.map((l) => l.right)),
    top: Math.min(...lines.map((l) => l.base)),
    bottom: Math.max(...lines.map((l) => l.base)),
  };
}

function isAbove(a: Box, b: Box): boolean {
  return overlaps(a, b) && a.top < b.top - 2 && a.bottom < b.bottom - 2;
}

function overlaps(a: { x: number; right: number }, b: { x: number; right: number }): boolean {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0;
}
