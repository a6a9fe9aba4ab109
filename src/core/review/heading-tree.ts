import type { HeadingMark } from './headings.ts';
import { headingChances } from './heading-kind.ts';
import { appendixTitle } from './heading-words.ts';

/** A heading and where it stands among the others. */
export interface HeadingNode {
  readonly mark: HeadingMark;
  /** Index of the heading that it stands under; -1 for none. */
  readonly parent: number;
  /** Depth among the headings above; 1 is the highest. */
  readonly level: number;
  /** True for "Appendix 2" and the like. */
  readonly appendix: boolean;
  /** The words by which its kind is told, without "Appendix 2:". */
  readonly title: string;
}

/** "Finding 2", "Recommendation 1": stands inside a part wherever it is printed. */
const LONE_MARK =
  /^(?:key )?(?:recommendation|finding|learning point|lesson|consideration)s?\s+\d+\b/i;
/** Words of this probability of naming no part go under the numbered heading beside them. */
const UNTOLD = 0.4;

/** Whether a heading without number, on the level of a numbered one, stands under it. */
function standsUnder(mark: HeadingMark, above: HeadingMark): boolean {
  if (above.level !== mark.level || above.number === null || mark.number !== null) return false;
  return LONE_MARK.test(mark.heading) || (headingChances(mark.heading).get('topic') ?? 0) >= UNTOLD;
}

/** "3" for "3.2" and "3B", "C" for "C1". */
function parentNumber(number: string | null): string | null {
  if (number === null) return null;
  if (number.includes('.')) return number.replace(/\.\d+$/u, '');
  if (/^\d+\p{Lu}$/u.test(number)) return number.slice(0, -1);
  return /^\p{Lu}\d+$/u.test(number) ? number.slice(0, 1) : null;
}

/** How many of the open headings stay open for a mark. */
function staysOpen(open: readonly HeadingMark[], mark: HeadingMark): number {
  const above = parentNumber(mark.number);
  const at = above === null ? -1 : open.findLastIndex(({ number }) => number === above);
  if (at >= 0) return at + 1;
  let stay = open.length;
  while (stay > 0) {
    const top = open[stay - 1];
    if (top === undefined || top.level < mark.level || standsUnder(mark, top)) break;
    stay -= 1;
  }
  return stay;
}

/**
 * The headings as a tree, by their numbers and levels, in order; the ends of labelled parts of forms
 * (marks without words) close what is open and have no node.
 */
export function headingTree(marks: readonly HeadingMark[]): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  let open: number[] = [];
  for (const mark of marks) {
    const opened = open.flatMap((at) => nodes[at]?.mark ?? []);
    if (mark.heading === '') {
      const last = opened.findLastIndex(({ level }) => level < mark.level);
      if (last >= 0) open = open.slice(0, last + 1);
      continue;
    }
    const { appendix, title } = appendixTitle(mark.heading);
    open = appendix ? [] : open.slice(0, staysOpen(opened, mark));
    nodes.push({ mark, parent: open.at(-1) ?? -1, level: open.length + 1, appendix, title });
    open.push(nodes.length - 1);
  }
  return nodes;
}
