import type { Review } from '../../src/core/review/review.ts';
import { codePointLength } from '../../src/core/text/offsets.ts';
import type { Hits } from './hits.ts';
import { folded, grams, tokens } from './normal.ts';
import { headedSections, isHeading } from './score-sections.ts';
import type { FixtureTruth } from './truth-file.ts';

/** Words in a run. */
const GRAM = 8;

/** Passages and headings that hold words of the furniture. */
export function countFurniture(review: Review, truth: FixtureTruth, faults: string[]): number {
  const texts = [
    ...review.passages.map(({ text, page }) => ({ text, page })),
    ...review.sections.map(({ heading, page }) => ({ text: heading, page })),
  ];
  let left = 0;
  for (const { text, page } of texts) {
    const words = folded(text);
    for (const line of truth.furniture) {
      if (!words.includes(folded(line))) continue;
      left += 1;
      faults.push(`furniture left on p. ${String(page)}: "${line}"`);
    }
  }
  return left;
}

/**
 * What a reader sees, in order: passages, headings that are no passage, and the heads of tables, which
 * are none either; footnotes at the end as in the truth.
 */
export function readText(review: Review, truth: FixtureTruth): string {
  // A number left in a heading is counted as a fault of its own, once.
  const bare = (heading: string): string =>
    truth.sections.find((section) => isHeading(section, heading))?.heading ?? heading;
  const covered = review.passages.map(({ start, end }) => ({ start, end }));
  const headings = headedSections(review).filter(
    ({ start }) => !covered.some((passage) => passage.start <= start && start < passage.end),
  );
  const pieces = [
    ...review.passages.map(({ start, text, kind }) => ({
      start,
      text,
      note: kind === 'footnote',
    })),
    ...headings.map(({ start, heading }) => ({ start, text: bare(heading), note: false })),
    ...tableHeads(review, covered),
  ].sort((a, b) => Number(a.note) - Number(b.note) || a.start - b.start);
  return pieces.map(({ text }) => text).join('\n');
}

/** Rows of tables that stand in no passage: the names of their columns. */
function tableHeads(
  review: Review,
  covered: readonly { readonly start: number; readonly end: number }[],
): { start: number; text: string; note: boolean }[] {
  const heads: { start: number; text: string; note: boolean }[] = [];
  let start = 0;
  for (const text of review.text.split('\n')) {
    const end = start + codePointLength(text);
    const isFree = !covered.some((one) => one.start < end && start < one.end);
    if (isFree && text.includes(' | ')) heads.push({ start, text, note: false });
    start = end + 1;
  }
  return heads;
}

/** The text read against the true text, in runs of GRAM words; where they part is added to `faults`. */
export function scoreGrams(review: Review, truth: FixtureTruth, faults: string[]): Hits {
  const is = tokens(readText(review, truth));
  const should = tokens(truth.text);
  const [read, there] = [grams(is, GRAM), grams(should, GRAM)];
  let right = 0;
  for (const [gram, count] of there) right += Math.min(count, read.get(gram) ?? 0);
  for (const gap of gaps(should, read)) faults.push(`text missing or broken: "${gap}"`);
  for (const gap of gaps(is, there)) faults.push(`text too much or broken: "${gap}"`);
  return { right, read: total(read), true: total(there) };
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const LONGEST_GAP = 24;

/** Stretches of words none of whose 8-grams stands in the other text. */
function gaps(words: readonly string[], other: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i + GRAM <= words.length + 1; i += 1) {
    const gram = words.slice(i, i + GRAM);
    const missing = gram.length === GRAM && !other.has(gram.join(' '));
    if (missing && from < 0) from = i;
    if (missing || from < 0) continue;
    const stretch = words.slice(from, i + GRAM - 1);
    const cut = stretch.length > LONGEST_GAP;
    found.push(
      cut
        ? `${stretch.slice(0, LONGEST_GAP).join(' ')} … (${String(stretch.length)} words)`
        : stretch.join(' '),
    );
    from = -1;
  }
  return found;
}
