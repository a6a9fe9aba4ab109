import type { Inset } from './beside-text.ts';
import { partInsets } from './beside-text.ts';
import { joinContents } from './contents.ts';
import type { PageBody } from './furniture.ts';
import { attachMarkers } from './markers.ts';
import type { Line } from './page-text.ts';
import { columnsOf, downwards } from './reading-order.ts';
import type { TableArea } from './tables.ts';
import { findTables } from './tables.ts';

/** A line in its place: which column of which page it stands in, and how far that reaches. */
export interface PlacedLine {
  readonly line: Line;
  /** Counts columns and pages through the document: a new value where reading jumps. */
  readonly column: number;
  readonly columnRight: number;
}

/** What stands on a page, in reading order. */
export type PageElement = PlacedLine | { readonly table: TableArea };

/** Lays out one page. `column` is the first column number to give. */
export function layOutPage(page: PageBody, pages: number, column: number): PageElement[] {
  let next = column;
  const elements: PageElement[] = [];
  const { text, insets } = partInsets(joinContents(page.lines, pages));
  const parts = columnsOf(text);
  for (const part of parts) {
    const pieces = attachMarkers(part);
    const tables = findTables(pieces);
    const columnRight = rightOf(parts.length > 1 ? columnAround(part, parts) : pieces);
    const taken = new Set(tables.flatMap((table) => table.lines));
    const rest = pieces.filter((line) => !taken.has(line));
    let above = -Infinity;
    for (const table of [...tables, undefined]) {
      const until = table?.top ?? Infinity;
      const between = rest.filter((l) => l.base > above && l.base <= until);
      for (const line of downwards(between)) {
        for (const inset of insets) {
          if (!isSame(inset.before, line)) continue;
          next += 1;
          elements.push(...placed(inset.lines, next));
          next += 1;
        }
        const narrowed = besideInset(line, insets, text) ?? columnRight;
        elements.push({ line, column: next, columnRight: narrowed });
      }
      if (table !== undefined) elements.push({ table });
      above = until;
    }
    next += 1;
  }
  return elements;
}

function placed(lines: readonly Line[], column: number): PlacedLine[] {
  const columnRight = Math.max(...lines.map((line) => line.right));
  return attachMarkers(lines).map((line) => ({ line, column, columnRight }));
}

/** Where full lines end beside a box, for a line that stands there. */
function besideInset(
  line: Line,
  insets: readonly Inset[],
  text: readonly Line[],
): number | undefined {
  for (const inset of insets) {
    const { left, top, bottom } = extentOf(inset.lines);
    const beside = (l: Line) =>
      l.right < left && l.base > top - 2 * l.size && l.base < bottom + 2 * l.size;
    if (beside(line)) return Math.max(...text.filter(beside).map((l) => l.right));
  }
  return undefined;
}

/** A line is made anew when its number or bullet is put to it. */
function isSame(a: Line, b: Line): boolean {
  return a.base === b.base && a.right === b.right;
}

/**
 * The lines that show how wide the part's column is: those of all parts in the same column, boxes one
 * below the other; and those of the whole page where nothing stands to its right.
 */
function columnAround(part: readonly Line[], parts: readonly (readonly Line[])[]): Line[] {
  const { left, right, top, bottom } = extentOf(part);
  const beside = parts.map(extentOf).filter((other) => other.left > right);
  if (!beside.some((other) => other.top < bottom && other.bottom > top)) return parts.flat();
  const limit = Math.min(...beside.map((other) => other.left));
  return parts.flatMap((other) => {
    const extent = extentOf(other);
    const inColumn = Math.abs(extent.left - left) <= 3 && extent.right < limit;
    return other === part || inColumn ? other : [];
  });
}

function extentOf(lines: readonly Line[]) {
  return {
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.base)),
    bottom: Math.max(...lines.map((line) => line.base)),
  };
}

/** Where full lines end: near the farthest, but not for a single line that sticks out. */
function rightOf(lines: readonly Line[]): number {
  const rights = lines.map((l) => l.right).sort((a, b) => b - a);
  return rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.06))] ?? 0;
}
