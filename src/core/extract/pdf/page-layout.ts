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
  const lines = joinContents(page.lines, pages);
  for (const part of columnsOf(lines)) {
    const pieces = attachMarkers(part);
    const tables = findTables(pieces);
    const columnRight = rightOf(pieces);
    const taken = new Set(tables.flatMap((table) => table.lines));
    const rest = pieces.filter((line) => !taken.has(line));
    let above = -Infinity;
    for (const table of [...tables, undefined]) {
      const until = table?.top ?? Infinity;
      const between = rest.filter((l) => l.base > above && l.base <= until);
      for (const line of downwards(between)) {
        elements.push({ line, column: next, columnRight });
      }
      if (table !== undefined) elements.push({ table });
      above = until;
    }
    next += 1;
  }
  return elements;
}

/** Where full lines end: near the farthest, but not for a single line that sticks out. */
function rightOf(lines: readonly Line[]): number {
  const rights = lines.map((l) => l.right).sort((a, b) => b - a);
  return rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.06))] ?? 0;
}
