import type { Line } from './page-text.ts';

/** Heads of boxes that stand side by side are level, in points. */
const LEVEL = 3;

/**
 * Boxes in two columns, each with a heading of its own, as the parts of a page in the order written;
 * undefined where there are none. A gutter parts them, each is written as a whole, and at least one
 * pair of them begins at one height. A table's rows are no boxes: their cells have no headings.
 */
export function boxGridOf(lines: readonly Line[]): (readonly Line[])[] | undefined {
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  const middle = (line: Line) =>
    line.x > left + (right - left) * 0.3 && line.x < left + (right - left) * 0.7;
  const starts = new Set(lines.filter((line) => line.bold && middle(line)).map((line) => line.x));
  for (const start of starts) {
    const boxes = boxesAt(lines, start - 3);
    if (boxes === undefined) continue;
    const inside = new Set(boxes.flat());
    const top = Math.min(...[...inside].map((line) => line.base));
    const rest = lines.filter((line) => !inside.has(line));
    const parts = [rest.filter((l) => l.base < top), ...boxes, rest.filter((l) => l.base >= top)];
    return parts.filter((part) => part.length > 0);
  }
  return undefined;
}

function boxesAt(lines: readonly Line[], gutter: number): Line[][] | undefined {
  const boxes = chunksOf(lines, gutter).filter(isBox);
  const isRight = (box: readonly Line[]) => (box[0]?.x ?? 0) > gutter;
  const pairs = boxes.filter(
    (box, i) =>
      isRight(box) && boxes.slice(0, i).some((other) => !isRight(other) && areLevel(other, box)),
  );
  if (pairs.length === 0) return undefined;
  const inside = new Set(boxes.flat());
  const within = lines.some(
    (line) => !inside.has(line) && boxes.some((box) => overlapsHeight(line, box)),
  );
  return within ? undefined : boxes;
}

/** Lines written one after the other on one side of the gutter, parted where one goes back up. */
function chunksOf(lines: readonly Line[], gutter: number): Line[][] {
  const sideOf = (line: { x: number; right: number }) =>
    line.right <= gutter ? 'left' : line.x >= gutter ? 'right' : 'both';
  const chunks: Line[][] = [];
  let side: string | undefined;
  let base = -Infinity;
  for (const line of [...lines].sort((a, b) => a.order - b.order)) {
    const goesOn = sideOf(line) === side && line.base > base - line.size;
    if (goesOn) chunks.at(-1)?.push(line);
    else chunks.push([line]);
    side = sideOf(line);
    base = line.base;
  }
  return chunks.filter((chunk, i) => {
    const [first, last, next] = [chunk[0], chunk.at(-1), chunks[i + 1]?.[0]];
    if (first === undefined || last === undefined || sideOf(first) === 'both') return false;
    // What goes on across the gutter is a box as wide as the page.
    const step = next === undefined ? Infinity : next.base - last.base;
    return !(next !== undefined && sideOf(next) === 'both' && step > 0 && step < last.size * 2);
  });
}

/** A bold line or two, and plain text below. */
function isBox(chunk: readonly Line[]): boolean {
  const plain = chunk.findIndex((line) => !line.bold);
  return plain >= 1 && plain <= 3 && chunk.length - plain >= 2;
}

function areLevel(a: readonly Line[], b: readonly Line[]): boolean {
  return Math.abs((a[0]?.base ?? 0) - (b[0]?.base ?? Infinity)) < LEVEL;
}

function overlapsHeight(line: Line, box: readonly Line[]): boolean {
  const bases = box.map((other) => other.base);
  return line.base > Math.min(...bases) - 2 && line.base < Math.max(...bases) + 2;
}
