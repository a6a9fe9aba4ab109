import type { FontStyle, PageText, TextItem } from '../pdf/page-text.ts';
import type { RecognisedLine, RecognisedPage } from './page-reader.ts';
import { snapSizes } from './type-sizes.ts';

/** Height of a small x and of a capital in usual type, in type sizes. */
const X_HEIGHT = 0.52;
const CAPITAL_HEIGHT = 0.72;
/** Letters as high as an x, by which a line's x-height can be measured. */
const X_HIGH = /[acemnorsuvwxz]/gu;
/** Strokes so much wider than is usual for their size are bold. */
const BOLD = 1.22;
const BOLD_FONT = 'recognised, bold';

/** The looks of the fonts that recognised pages name. */
export const RECOGNISED_FONTS: ReadonlyMap<string, FontStyle> = new Map([
  [BOLD_FONT, { bold: true, italic: false }],
]);

/** A page lies no steeper than this, as height over length. */
const STEEPEST = 0.2;

/**
 * Recognised pages as pages of drawn text, one item a word, so that layout treats both alike. A page that lies
 * at a slight slope is set straight. Type sizes, which recognition only estimates, are brought to the few that
 * the pages have; a size near one of `known` (of pages with drawn text, in points) becomes that one.
 */
export function recognisedText(
  pages: readonly RecognisedPage[],
  known: readonly number[] = [],
): PageText[] {
  const lines = pages.flatMap((page) => page.lines);
  const measured = lines.map((line) => ({ size: sizeOf(line), letters: textOf(line).length }));
  const sizes = snapSizes(measured, known);
  const sizeAt = new Map(lines.map((line, i) => [line, sizes[i] ?? 0]));
  const usual = usualStroke(lines);
  return pages.map((page) =>
    pageText(page, (line) => ({
      size: sizeAt.get(line) ?? 0,
      font: strokeOf(line) > usual * BOLD ? BOLD_FONT : '',
    })),
  );
}

function pageText(
  page: RecognisedPage,
  lookOf: (line: RecognisedLine) => { readonly size: number; readonly font: string },
): PageText {
  const straight = straighten(page);
  const items: TextItem[] = [];
  let sourceAt = 0;
  for (const line of page.lines) {
    const { x0, y0, x1, y1 } = line.baseline;
    const base = straight((x0 + x1) / 2, (y0 + y1) / 2).y;
    const look = lookOf(line);
    for (const word of line.words) {
      const { x } = straight(word.x, (word.top + word.bottom) / 2);
      const right = x + word.right - word.x;
      const str = word.text;
      items.push({ str, sourceAt, x, right, base, ...look, spaceBefore: true, oblique: false });
      sourceAt += str.length + 1;
    }
  }
  const { number, width, height } = page;
  return { number, width, height, items, slanted: '' };
}

/** Turns points about the middle of the page so that its lines, on the whole, are level. */
function straighten(page: RecognisedPage): (x: number, y: number) => { x: number; y: number } {
  const slopes = page.lines
    .map(({ baseline: { x0, y0, x1, y1 } }) => ({ length: x1 - x0, slope: (y1 - y0) / (x1 - x0) }))
    .filter(({ length, slope }) => length > page.width / 5 && Math.abs(slope) < STEEPEST)
    .map(({ slope }) => slope)
    .toSorted((a, b) => a - b);
  const angle = Math.atan(slopes[Math.floor(slopes.length / 2)] ?? 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [page.width / 2, page.height / 2];
  return (x, y) => ({
    x: cx + (x - cx) * cos + (y - cy) * sin,
    y: cy - (x - cx) * sin + (y - cy) * cos,
  });
}

/** Type size of a line in points: by its x-height, or by its capitals where few letters are as high as an x. */
function sizeOf(line: RecognisedLine): number {
  const small = textOf(line).match(X_HIGH)?.length ?? 0;
  if (line.xHeight > 0 && small >= 3) return line.xHeight / X_HEIGHT;
  const heights = line.words
    .filter((word) => /[\p{Lu}\d]/u.test(word.text) && !/[gjpqy,;()/|]/u.test(word.text))
    .map((word) => word.bottom - word.top)
    .toSorted((a, b) => a - b);
  const height = heights[Math.floor(heights.length / 2)];
  return height === undefined ? line.xHeight / X_HEIGHT : height / CAPITAL_HEIGHT;
}

/** Width of a line's strokes in type sizes; 0 where it was not measured. */
function strokeOf(line: RecognisedLine): number {
  const size = sizeOf(line);
  return size === 0 ? 0 : (line.strokeWidth ?? 0) / size;
}

/** Of most letters; without measures nothing is wider. */
function usualStroke(lines: readonly RecognisedLine[]): number {
  const strokes = lines
    .filter((line) => strokeOf(line) > 0)
    .map((line) => ({ stroke: strokeOf(line), letters: textOf(line).length }))
    .toSorted((a, b) => a.stroke - b.stroke);
  let left = strokes.reduce((sum, { letters }) => sum + letters, 0) / 2;
  return strokes.find(({ letters }) => (left -= letters) <= 0)?.stroke ?? Infinity;
}

function textOf(line: RecognisedLine): string {
  return line.words.map((word) => word.text).join(' ');
}
