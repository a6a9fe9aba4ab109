import { rangesIn } from './choice.ts';
import type { Found } from './find-words.ts';

/** What was found, as the faces draw it. */
export interface FoundMarks {
  readonly inRow: ReadonlyMap<number, readonly Found[]>;
  /** The one that is shown now. */
  readonly current: Found | undefined;
}

const ALL = 'reader-found';
const CURRENT = 'reader-found-now';

/** Marks what was found in the rows that are drawn; without marks it takes them all off. */
export function drawFound(scroller: ParentNode, marks: FoundMarks | undefined): void {
  const all = new Highlight();
  const now = new Highlight();
  now.priority = 1;
  if (marks !== undefined && marks.inRow.size > 0) {
    for (const row of scroller.querySelectorAll<HTMLElement>('[data-index]')) {
      const found = marks.inRow.get(Number(row.dataset['index'])) ?? [];
      const others = found.filter((one) => one !== marks.current);
      for (const range of rangesIn(row, others)) all.add(range);
      if (others.length === found.length || marks.current === undefined) continue;
      for (const range of rangesIn(row, [marks.current])) now.add(range);
    }
  }
  put(ALL, all);
  put(CURRENT, now);
}

function put(name: string, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, highlight);
}
