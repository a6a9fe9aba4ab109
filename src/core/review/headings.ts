import { entryWords } from './contents-pages.ts';
import type { SectionKind } from './review.ts';
import { formMarks } from './form-headings.ts';
import { kindOfHeading } from './heading-kind.ts';
import { isPersonOrDate } from './heading-words.ts';
import {
  isAmongText,
  isLarge,
  isMissedHeading,
  isOverText,
  isSmall,
  isTableLabel,
  standingLines,
  usualSize,
} from './line-headings.ts';
import { isSaid, namesSpeaker } from './spoken.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** A place where a section begins. */
export interface HeadingMark {
  /** Index of the block. */
  readonly block: number;
  readonly heading: string;
  readonly number: string | null;
  /** 1 is the highest. */
  readonly level: number;
  /** True where the whole block is the heading; false for a label in front of text. */
  readonly whole: boolean;
}

/** Fewer real headings than this, and bold or labelled lines are read as headings. */
const FEW = 3;
/** Labels of these kinds stand on covers and in lists: "Author: …", "Key: …". */
const NEVER_RUN_IN: ReadonlySet<SectionKind> = new Set([
  'method',
  'contents',
  'glossary',
  'references',
  'terms',
]);
const RUN_IN_LEVEL = 3;
const ENTRY_WORDS = 3;
const PRINTED_NUMBER =
  /^(\d+(?:\.\d+)*)[.):]?\s+(?!(?:(?:minute|min|step|point|year|month|week)s?|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b)(?=\S)/iu;
const LETTER = /^([A-Z]\d{0,2})[.):]?\s+(?=\p{Lu})/u;
const ROMAN = /^([IVX]{1,5})(?:[.):]?\s+(?=\p{Lu})|[.):]?$)/u;

function headingLevel(block: PlacedBlock['block']): number {
  if (block.level !== undefined) return block.level;
  return block.number === undefined ? 1 : block.number.split('.').length;
}

function wholeHeading(
  { block }: PlacedBlock,
  index: number,
  series: NumberSeries,
  carried: string | null = null,
): HeadingMark {
  const named = /^(?:section|part)\s+(\d+(?:\.\d+)*)[.):]?\s+\S/iu.exec(block.text)?.[1];
  const printed = PRINTED_NUMBER.exec(block.text);
  const roman = series.roman ? ROMAN.exec(block.text) : null;
  const letter = series.lettered ? LETTER.exec(block.text) : null;
  const own = printed ?? roman ?? letter;
  const heading =
    block.number === undefined && own !== null ? block.text.slice(own[0].length) : block.text;
  const number = block.number ?? named ?? own?.[1] ?? carried;
  return { block: index, heading, number, level: headingLevel(block), whole: true };
}

/** Whether letters or Roman numerals number the headings: "A Introduction", "B The family", "C …". */
interface NumberSeries {
  readonly lettered: boolean;
  readonly roman: boolean;
}

function numberSeries(whole: WholeText): NumberSeries {
  const texts = whole.blocks.flatMap(({ block }) => (block.kind === 'heading' ? block.text : []));
  const starts = (pattern: RegExp): Set<string | undefined> =>
    new Set(texts.map((text) => pattern.exec(text)?.[1]));
  const letters = starts(LETTER);
  const romans = starts(ROMAN);
  return {
    lettered: ['A', 'B', 'C'].every((letter) => letters.has(letter)),
    roman: romans.has('II') && (romans.has('III') || romans.has('IV')),
  };
}

/** Words somebody said, set large as a heading is, or the line under them that says who. */
function isSpoken(whole: WholeText, index: number): boolean {
  const text = whole.blocks[index]?.block.text ?? '';
  const above = whole.blocks[index - 1]?.block.text ?? '';
  return isSaid(text) || namesSpeaker(above, text);
}

/** "Recommendation 1" alone over one paragraph: it is the recommendation's mark and heads no part. */
function isMarkOfOne(whole: WholeText, index: number): boolean {
  if (!/^recommendation\s+\d+[.:]?$/i.test(whole.blocks[index]?.block.text ?? '')) return false;
  let under = 0;
  for (let next = index + 1; next < whole.blocks.length; next += 1) {
    const kind = whole.blocks[next]?.block.kind;
    if (kind === 'heading') break;
    if (kind === 'paragraph') under += 1;
  }
  return under <= 1;
}

/** Words of the entries of the table of contents, but for the shortest. */
function announcedWords(whole: WholeText, contents: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const index of contents) {
    const words = entryWords(whole.blocks[index]?.block.text ?? '');
    if (words.split(' ').length >= ENTRY_WORDS) found.add(words);
  }
  return found;
}

/** A heading that is printed in the size of a line. */
function sameSize(
  whole: WholeText,
  marks: ReadonlyMap<number, HeadingMark>,
  { block }: PlacedBlock,
): HeadingMark | undefined {
  const size = block.style?.size;
  if (size === undefined) return undefined;
  return [...marks.values()].find((mark) => whole.blocks[mark.block]?.block.style?.size === size);
}

/** The label of "Good practice: the nurse …", where it is the words of a heading. */
function runInLabel({ block }: PlacedBlock): string | null {
  if (block.kind === 'heading' || block.kind === 'table-row') return null;
  const label = /^((?:\d+\.\s)?\p{Lu}[^.:?!]{2,60}?)\s?(?::|\s[–—-])\s+\S/u.exec(block.text)?.[1];
  if (label === undefined || label.split(' ').length > 7 || isPersonOrDate(label)) return null;
  const kind = kindOfHeading(label);
  return kind === null || NEVER_RUN_IN.has(kind) ? null : label;
}

/**
 * Every place where a section begins, in order: headings the page shows as such, lines whose words
 * give them away, rows of forms, and, where a document has hardly any headings, labels in front of
 * a paragraph. Blocks in `skip` (contents pages) are never headings.
 */
export function headingMarks(whole: WholeText, skip: ReadonlySet<number>): HeadingMark[] {
  const marks = new Map<number, HeadingMark>();
  const series = numberSeries(whole);
  const textSize = usualSize(whole);
  /** A number that stands on a line of its own above its heading. */
  let carried: { readonly number: string; readonly at: number } | null = null;
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || placed.block.text === '') continue;
    if (placed.block.kind !== 'heading' || !/\p{L}/u.test(placed.block.text)) continue;
    if (isSpoken(whole, index) || isMarkOfOne(whole, index)) continue;
    if (isTableLabel(whole, index, textSize)) continue;
    const lone = series.roman && /^[IVX]{1,5}[.):]?$/.test(placed.block.text);
    if (lone) carried = { number: placed.block.text.replace(/\W+$/u, ''), at: index };
    else {
      const number = carried?.at === index - 1 ? carried.number : null;
      marks.set(index, wholeHeading(placed, index, series, number));
    }
  }
  const real = marks.size;
  const overText = [...marks.keys()].filter((index) => isOverText(whole, index)).length;
  const standing = standingLines(whole, overText < FEW);
  const announced = announcedWords(whole, skip);
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || marks.has(index) || isSpoken(whole, index)) continue;
    const isEntry =
      placed.block.kind === 'paragraph' &&
      !isSmall(placed, textSize) &&
      announced.has(entryWords(placed.block.text));
    const alike = isEntry || isLarge(placed, textSize) ? sameSize(whole, marks, placed) : undefined;
    const large = !isEntry && alike !== undefined && !/^[IVX]+$/.test(placed.block.text);
    const found = isEntry || large || standing.has(index) || isMissedHeading(placed, textSize);
    if (found && (large || !isAmongText(whole, index))) {
      const mark = wholeHeading(placed, index, series);
      const level = standing.has(index) && mark.number === null ? mark.level + 1 : mark.level;
      marks.set(index, { ...mark, level: alike?.level ?? level });
    } else if (real < FEW) {
      const label = runInLabel(placed);
      if (label === null) continue;
      const number = placed.block.number ?? null;
      marks.set(index, { block: index, heading: label, number, level: RUN_IN_LEVEL, whole: false });
    }
  }
  for (const mark of formMarks(whole)) {
    if (!skip.has(mark.block)) marks.set(mark.block, mark);
  }
  return [...marks.values()].sort((a, b) => a.block - b.block);
}
