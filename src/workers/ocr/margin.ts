import type {
  RecognisedLine,
  RecognisedPage,
  RecognisedWord,
} from '../../core/extract/ocr/page-reader.ts';

/** Where the numbers of paragraphs stand on a page, in points from its left. */
export interface Margin {
  readonly from: number;
  readonly to: number;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}\.?$/u;
/** The column of numbers is at most so wide, in points. */
const WIDEST = 90;
/** White that is left between the column and the text, in points. */
const CLEAR = 4;
/** Baselines of a number and its text are no farther apart, in points; a page may lie a little askew. */
const SAME_ROW = 5;
/** Below this a number is a guess. */
const SURE = 0.6;

/**
 * Where to look for paragraph numbers once more: left of the text, where a number stands on its own already.
 * Tesseract, which reads a page by blocks, passes over some numbers of a thin column, and loses their stops.
 */
export function marginOf(page: RecognisedPage): Margin | undefined {
  const starts = page.lines
    .filter(({ baseline: { x0, x1 } }) => x1 - x0 > page.width / 3)
    .flatMap((line) => textStart(line) ?? [])
    .toSorted((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 10)];
  if (start === undefined) return undefined;
  const numbers = page.lines
    .map((line) => line.words[0])
    .filter((word) => word !== undefined && NUMBER.test(word.text) && word.right < start - CLEAR);
  if (numbers.length === 0) return undefined;
  return { from: Math.max(0, start - WIDEST), to: start - CLEAR };
}

/**
 * A page with the numbers that were found in its margin: put before the lines that had none, and in place of
 * those that have the same digits with fewer stops. `margin` is in the points of the page.
 */
export function withMargin(page: RecognisedPage, margin: RecognisedPage): RecognisedPage {
  const lines = [...page.lines];
  for (const { words } of margin.lines) {
    const [word] = words;
    if (word === undefined || words.length > 1) continue;
    if (!NUMBER.test(word.text) || word.confidence < SURE) continue;
    const row = lines.filter((line) => line.words.some((other) => sameRow(other, word)));
    const taken = lines.findIndex((line) => line.words.some((other) => overlaps(other, word)));
    const there = lines[taken];
    if (there !== undefined) {
      lines[taken] = { ...there, words: there.words.map((other) => fuller(other, word)) };
    } else if (row.some((line) => (line.words[0]?.x ?? 0) > word.right)) {
      const { x, right, bottom } = word;
      const next = lines.findIndex((line) => row.includes(line));
      const baseline = { x0: x, y0: bottom, x1: right, y1: bottom };
      lines.splice(next, 0, { words: [word], baseline, xHeight: 0 });
    }
  }
  return { ...page, lines };
}

/** Where the text of a line begins, after a number that stands apart. */
function textStart({ words: [first, second] }: RecognisedLine): number | undefined {
  if (first === undefined || second === undefined) return first?.x;
  const apart = second.x - first.right > first.bottom - first.top;
  return apart && NUMBER.test(first.text) ? second.x : first.x;
}

function sameRow(a: RecognisedWord, b: RecognisedWord): boolean {
  const upper = Math.abs(a.top - b.top) < SAME_ROW;
  return upper || Math.abs(a.bottom - b.bottom) < SAME_ROW;
}

function overlaps(a: RecognisedWord, b: RecognisedWord): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.x, b.x);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0;
}

/** `found` in place of `there`, where they are the same number and it has more stops, or where that was no word. */
function fuller(there: RecognisedWord, found: RecognisedWord): RecognisedWord {
  if (!overlaps(there, found)) return there;
  const same = digitsOf(there) === digitsOf(found) && there.text.length < found.text.length;
  return same || there.confidence < SURE ? { ...there, ...found } : there;
}

function digitsOf({ text }: RecognisedWord): string {
  return text.replace(/\D/gu, '');
}
