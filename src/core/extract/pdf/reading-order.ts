import type { Line } from './page-text.ts';

/**
 * Parts the lines of a page into columns, in reading order; one part where there are none. A gutter
 * counts only between lines that were not written as the rows of a table.
 */
export function columnsOf(lines: readonly Line[]): (readonly Line[])[] {
  const split = findColumns(lines);
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
  for (const [gutter] of gutters.slice(0, 3)) {
    const split = splitAt(lines, gutter, width);
    if (split !== undefined) return split;
  }
  return undefined;
}

function splitAt(lines: readonly Line[], start: number, width: number): Line[][] | undefined {
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
  const within = lines.filter((l) => l.base > above && l.base < best.to && !crossing.includes(l));
  const L = within.filter((l) => l.x < gutter);
  const R = within.filter((l) => l.x >= gutter);
  if (L.length < FEWEST || R.length < FEWEST || !areColumns(L, R, width)) return undefined;
  const upper = lines.filter((l) => l.base <= above && !within.includes(l));
  const lower = lines.filter((l) => !within.includes(l) && !upper.includes(l));
  return [upper, L, R, lower].filter((part) => part.length > 0);
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
  const boxes = chunks.map((chunk) => boxOf(chunk));
  const waiting = chunks.map((_, i) => i);
  const ordered: Line[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((i) =>
      waiting.every((j) => j === i || !isAbove(boxes[j], boxes[i])),
    );
    const [next = 0] = waiting.splice(Math.max(free, 0), 1);
    ordered.push(...(chunks[next] ?? []));
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

function isAbove(a: Box | undefined, b: Box | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return overlaps(a, b) && a.top < b.top - 2 && a.bottom < b.bottom - 2;
}

function overlaps(a: { x: number; right: number }, b: { x: number; right: number }): boolean {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0;
}
