import type { Group, Piece } from './paragraphs.ts';

/** How far the items of a list are set in, in type sizes: less is chance, more another column. */
const INDENT = { least: 0.7, most: 4 };
const SAME_EDGE = 2;
/** Of the headings with text below, so many must stand flush with it for a deeper indent to tell. */
const FLUSH = 0.3;

/**
 * Finds lists whose bullets were drawn as shapes and are not in the text: two or more paragraphs in
 * a row, every line of them set in from the paragraph above, or from the heading where headings
 * elsewhere stand flush with their text. Quotations in marks or italics are none. Yields what
 * replaces the groups concerned.
 */
export function indentedLists(
  pieces: readonly Piece[],
  headings: ReadonlySet<Group>,
): Map<Group, Group> {
  const found = new Map<Group, Group>();
  const flush = areFlush(pieces, headings);
  let above: Piece | undefined;
  for (let i = 0; i < pieces.length;) {
    const run = runFrom(pieces, i, headings);
    const [first] = run;
    if (first !== undefined && run.length >= 2 && above !== undefined && 'lines' in above) {
      const x = edgeOf(first);
      const depth = (x - textEdgeOf(above)) / (first.lines[0]?.size ?? 1);
      const deep = depth >= INDENT.least && depth <= INDENT.most;
      if (deep && (!headings.has(above) || flush)) {
        const marker = { number: '', bullet: true, x, dotted: false };
        for (const group of run) found.set(group, { ...group, marker });
      }
    }
    i += Math.max(1, run.length);
    above = pieces[i - 1];
  }
  return found;
}

/** Paragraphs from the i-th piece on that all their lines set at one edge. */
function runFrom(pieces: readonly Piece[], i: number, headings: ReadonlySet<Group>): Group[] {
  const run: Group[] = [];
  for (let k = i; k < pieces.length; k += 1) {
    const piece = pieces[k];
    if (piece === undefined || 'table' in piece || headings.has(piece)) break;
    if (piece.kind !== 'flow' || piece.marker !== undefined || isQuotation(piece)) break;
    const edge = edgeOf(run[0] ?? piece);
    if (piece.lines.some((line) => Math.abs(line.x - edge) > SAME_EDGE)) break;
    run.push(piece);
  }
  return run;
}

function isQuotation(group: Group): boolean {
  const first = group.lines[0]?.text ?? '';
  return group.lines.every((line) => line.italic) || /^["'\u2018\u201C]/u.test(first);
}

function areFlush(pieces: readonly Piece[], headings: ReadonlySet<Group>): boolean {
  let headed = 0;
  let flush = 0;
  pieces.forEach((piece, i) => {
    const below = pieces[i + 1];
    if ('table' in piece || !headings.has(piece)) return;
    if (below === undefined || 'table' in below || headings.has(below)) return;
    headed += 1;
    if (Math.abs(outerEdgeOf(below) - outerEdgeOf(piece)) <= SAME_EDGE + 1) flush += 1;
  });
  return flush > 0 && flush >= headed * FLUSH;
}

function edgeOf(group: Group): number {
  return group.lines[0]?.x ?? 0;
}

function outerEdgeOf(group: Group): number {
  return group.marker?.x ?? edgeOf(group);
}

/** Where the text of a paragraph begins, or a heading with its number. */
function textEdgeOf(group: Group): number {
  const [first, second] = group.lines;
  return Math.max(first?.x ?? 0, second?.x ?? 0);
}
