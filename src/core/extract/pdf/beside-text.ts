import type { Line } from './page-text.ts';

/** Lines that stand beside the text and belong before one of its lines. */
export interface Inset {
  readonly lines: readonly Line[];
  readonly before: Line;
}

/** A page's lines, and what stood beside them. */
export interface Parted {
  readonly text: readonly Line[];
  readonly insets: readonly Inset[];
}

/** A side heading is set larger than its text by this many points; a form's labels are not. */
const LARGER = 0.8;
/** Lines of one heading or box are no farther apart, in type sizes. */
const LEADING = 1.6;
/** A line beside another stands at nearly its height, in type sizes. */
const BESIDE = 0.75;

/** Takes headings in a margin column and boxes that the text flows round out of the lines of a page. */
export function partInsets(lines: readonly Line[]): Parted {
  const insets = [...sideHeadings(lines)];
  const heads = new Set(insets.flatMap((inset) => inset.lines));
  const rest = lines.filter((line) => !heads.has(line));
  const boxes = boxesBeside(rest);
  if (insets.length + boxes.length === 0) return { text: lines, insets };
  const taken = new Set([...insets, ...boxes].flatMap((inset) => inset.lines));
  for (const { lines: box, before } of boxes) {
    insets.push({ lines: box.map((line) => ({ ...line, aside: true })), before });
  }
  return { text: lines.filter((line) => !taken.has(line)), insets };
}

/**
 * Headings in a column of their own, left of the text they head: bold, larger than the text that
 * begins at their height, and with nothing in the text's column reaching over.
 */
function sideHeadings(lines: readonly Line[]): Inset[] {
  const bold = lines.filter((line) => line.bold && /\p{L}{2}/u.test(line.text));
  const found: Inset[] = [];
  const used = new Set<Line>();
  for (const head of bold) {
    if (used.has(head)) continue;
    const text = lines
      .filter((line) => line.x > head.right && isLevel(head, line))
      .sort((a, b) => a.x - b.x);
    const [first] = text;
    if (text.length !== 1 || first === undefined || first.bold) continue;
    if (head.size < first.size + LARGER) continue;
    // The text's column is a column: much text begins there, and its lines are long.
    const column = lines.filter((line) => Math.abs(line.x - first.x) < 2 && !line.bold);
    if (column.length < 3 && first.right - first.x < head.right - head.x) continue;
    const whole = clusterBelow(head, bold);
    if (whole.some((line) => line.right > first.x - 3)) continue;
    // Nothing else stands in the margin's column, and nothing left of it: that would be columns.
    const beside = lines.filter((line) => line.right < first.x && !line.bold);
    if (beside.some((line) => line.text.length > 12 && line.size <= head.size)) continue;
    for (const line of whole) used.add(line);
    found.push({ lines: whole, before: first });
  }
  return found;
}

/** The line and those that go on below it at the same edge, in the same type. */
function clusterBelow(head: Line, lines: readonly Line[]): Line[] {
  const cluster = [head];
  for (const line of [...lines].sort((a, b) => a.base - b.base)) {
    const last = cluster.at(-1) ?? head;
    const step = line.base - last.base;
    if (step <= 0.5 || step > last.size * LEADING) continue;
    if (Math.abs(line.x - head.x) < 2 && Math.abs(line.size - head.size) < 0.5) cluster.push(line);
  }
  return cluster;
}

/**
 * Boxes at the right of text that flows round them: lines in a type of their own, written one after
 * the other, while the text beside them, at its usual left edge, stops short and elsewhere does not.
 */
function boxesBeside(lines: readonly Line[]): Inset[] {
  const found: Inset[] = [];
  const used = new Set<Line>();
  for (const top of [...lines].sort((a, b) => a.base - b.base)) {
    if (used.has(top)) continue;
    const box = clusterBelow(top, lines);
    for (const line of box) used.add(line);
    const inset = box.length < 2 ? undefined : insetOf(box, lines);
    if (inset !== undefined) found.push(inset);
  }
  return found;
}

function insetOf(box: readonly Line[], lines: readonly Line[]): Inset | undefined {
  const [top, bottom] = [box[0], box.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  const left = Math.min(...box.map((line) => line.x));
  const orders = box.map((line) => line.order).sort((a, b) => a - b);
  const span = (orders.at(-1) ?? 0) - (orders[0] ?? 0);
  if (span !== box.length - 1) return undefined;
  const others = lines.filter((line) => !box.includes(line));
  const beside = others
    .filter((l) => l.right < left && l.base > top.base - l.size && l.base < bottom.base + l.size)
    .filter((l) => l.text.length > 12)
    .sort((a, b) => a.base - b.base);
  const [first] = beside;
  if (first === undefined || beside.length < 2) return undefined;
  const sameEdge = beside.every((line) => Math.abs(line.x - first.x) < 2);
  const ownType = beside.every(
    (line) => Math.abs(line.size - top.size) > 0.4 || line.italic !== top.italic,
  );
  if (!sameEdge || !ownType) return undefined;
  // Text at the same edge and in the same type runs on under or above the box.
  const wide = others.filter(
    (line) =>
      Math.abs(line.x - first.x) < 2 &&
      Math.abs(line.size - first.size) < 0.3 &&
      line.right > left + 10,
  );
  if (wide.length === 0 || wide.some((line) => line.base > top.base - 2 && line.base < bottom.base))
    return undefined;
  return { lines: box, before: startAbove(first, others) };
}

/** The first line of the paragraph that the line belongs to. */
function startAbove(line: Line, lines: readonly Line[]): Line {
  const above = lines
    .filter((l) => l.base < line.base && Math.abs(l.x - line.x) < 2)
    .sort((a, b) => b.base - a.base);
  let start = line;
  for (const next of above) {
    const close = start.base - next.base < start.size * LEADING;
    if (!close || Math.abs(next.size - start.size) > 0.3 || next.bold !== start.bold) break;
    start = next;
  }
  return start;
}

function isLevel(a: Line, b: Line): boolean {
  return Math.abs(a.base - b.base) < Math.max(a.size, b.size) * BESIDE;
}
