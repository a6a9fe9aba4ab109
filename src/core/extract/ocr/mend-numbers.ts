import type { RecognisedLine, RecognisedPage } from './page-reader.ts';

/** Numbers of one column begin within so many points of one another; a page may lie a little askew. */
const SAME_COLUMN = 9;
const NUMBER = /^\d{1,6}(?:\.\d{1,6}){0,3}\.?$/u;

/**
 * Gives paragraph numbers back the stops that recognition lost: "211" below "2.1" is "2.1.1". Only a number that
 * stands apart before its text, in the column of a numbered paragraph above, and does not follow that paragraph's
 * as it stands but does with a stop put in, is touched.
 */
export function mendNumbers(pages: readonly RecognisedPage[]): RecognisedPage[] {
  let last: { readonly number: readonly number[]; readonly x: number } | undefined;
  return pages.map((page) => {
    const mended = new Map<RecognisedLine, string>();
    for (const line of page.lines.toSorted((a, b) => a.baseline.y0 - b.baseline.y0)) {
      const [word] = line.words;
      if (word === undefined || !standsApart(line) || !NUMBER.test(word.text)) continue;
      const number = partsOf(word.text);
      const near = last !== undefined && Math.abs(word.x - last.x) < SAME_COLUMN;
      if (last !== undefined && near && !follows(number, last.number)) {
        const before = last.number;
        const fitting = withStops(word.text).find((one) => follows(partsOf(one), before));
        if (fitting === undefined) continue;
        mended.set(line, fitting);
        last = { number: partsOf(fitting), x: word.x };
      } else if (near || last === undefined || number.length > 1) last = { number, x: word.x };
    }
    return { ...page, lines: page.lines.map((line) => withNumber(line, mended.get(line))) };
  });
}

/** Nothing follows on its line, or only after a gap wider than a space. */
function standsApart({ words: [first, second] }: RecognisedLine): boolean {
  if (first === undefined || second === undefined) return true;
  return second.x - first.right > (first.bottom - first.top) * 0.9;
}

/**
 * Whether a number may come after another: one or two on at any level (one may be lost), or the first one
 * or two of the level below.
 */
function follows(number: readonly number[], before: readonly number[]): boolean {
  const shared = number.slice(0, -1);
  const own = number.at(-1) ?? 0;
  const alike = shared.length <= before.length && shared.every((part, i) => part === before[i]);
  const step = own - (before[shared.length] ?? 0);
  return alike && step >= 1 && step <= 2;
}

/** The ways to put one stop or two into the digits, the stops that are there kept. */
function withStops(text: string): string[] {
  const once = (given: string): string[] =>
    Array.from(given, (_, i) => i).flatMap((i) =>
      /\d/u.test(given[i - 1] ?? '') && /\d/u.test(given[i] ?? '')
        ? [`${given.slice(0, i)}.${given.slice(i)}`]
        : [],
    );
  const first = once(text);
  return [...first, ...first.flatMap(once)];
}

function partsOf(text: string): number[] {
  return text
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}

function withNumber(line: RecognisedLine, number: string | undefined): RecognisedLine {
  const [first, ...rest] = line.words;
  if (number === undefined || first === undefined) return line;
  return { ...line, words: [{ ...first, text: number }, ...rest] };
}
