import { kindOfHeading, PLAIN } from './heading-kind.ts';
import { isPersonOrDate, withoutNumber } from './heading-words.ts';
import { isLeadIn } from './recommendation-lead-ins.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Lines of a cover that name a kind of document. */
const REPORT_TITLE =
  /\b(?:case review|overview report|practice review|rapid review|executive summary|learning review|homicide review|inspection|briefing)$/i;
/** Labels of a cover or a list of people. */
const ROLE = /\b(?:authors?|reviewers?|chair|publication|published|confidential|inspectors?)$/i;
const MISSED_LENGTH = 80;
/** Print smaller than the text by more than this, in points, heads columns and labels figures. */
const SMALLER = 0.4;
/** And larger by more than this, headings. */
const LARGER = 1;
/** An abbreviation by itself is an entry of a glossary. */
const ABBREVIATION = /^[A-Z]{2,6}\d?$/;
/** A heading that is a sentence has no more words. */
const MOST_WORDS = 14;
/** So many numbers in a row number headings. */
const LEAST_SERIES = 3;
/** Text of this length stands under a heading. */
const TEXT_LENGTH = 90;

/** "CAF Common Assessment Framework": an entry of a glossary. */
function spellsAcronym(text: string): boolean {
  const match = /^([A-Z][A-Za-z&/]*[A-Z])\d?\s+(.+)$/u.exec(text);
  if (match === null) return false;
  const initials = (match[2] ?? '')
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.startsWith((match[1] ?? '').toUpperCase());
}

/** Size of print in which most of the text stands; 0 where no size is known. */
export function usualSize(whole: WholeText): number {
  const lengths = new Map<number, number>();
  for (const { block } of whole.blocks) {
    const size = block.style?.size;
    if (size === undefined || block.kind !== 'paragraph') continue;
    lengths.set(size, (lengths.get(size) ?? 0) + block.text.length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Whether a block is printed smaller than the text, as running heads and heads of columns are. */
export function isSmall({ block }: PlacedBlock, textSize: number): boolean {
  return (block.style?.size ?? textSize) < textSize - SMALLER;
}

const LABEL = 60;

/** Whether a line is the head or a label of a table: in small print, with a row or such a line next to it. */
export function isTableLabel(whole: WholeText, index: number, textSize: number): boolean {
  const isLabel = (at: number): boolean => {
    const placed = whole.blocks[at];
    return placed !== undefined && placed.block.text.length <= LABEL && isSmall(placed, textSize);
  };
  const isRow = (at: number): boolean => whole.blocks[at]?.block.kind === 'table-row';
  if (!isLabel(index)) return false;
  let below = index + 1;
  while (isLabel(below) && !isRow(below)) below += 1;
  return isRow(below) || isRow(index - 1);
}

/** A short line by itself whose words are those of a heading, though nothing else marks it as one. */
export function isMissedHeading(placed: PlacedBlock, textSize: number): boolean {
  const { block } = placed;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (block.bullet === true || block.text.length > MISSED_LENGTH) return false;
  if (isLeadIn(block)) return false;
  if (isSmall(placed, textSize)) return false;
  if (/[.,;!]$/.test(block.text) || !/^[\p{Lu}\d]/u.test(block.text)) return false;
  const words = block.text.split(/\s+/u).length;
  if (REPORT_TITLE.test(block.text) || ROLE.test(block.text)) return false;
  if (ABBREVIATION.test(block.text) || spellsAcronym(block.text)) return false;
  if (words > 9 || /^[^:]{2,40}:\s+\S/.test(block.text)) return false;
  if (isPersonOrDate(block.text)) return false;
  const says = kindOfHeading(block.text, undefined, PLAIN);
  if (says === null || says === 'contents') return false;
  if (block.style?.bold === true || block.text === block.text.toUpperCase()) return true;
  // "1. Review the action plan" is an item of a list like any other.
  if (block.kind === 'list-item') return words <= 3;
  return words <= (/^\d+[.)]?\s/.test(block.text) ? 8 : 5);
}

/** A line that interrupts a sentence, or stands between rows of a table, is a stray piece of it. */
export function isAmongText(whole: WholeText, index: number): boolean {
  const above = whole.blocks[index - 1]?.block;
  const below = [whole.blocks[index + 1]?.block, whole.blocks[index + 2]?.block];
  if (above === undefined) return false;
  // An item between items of one list.
  const own = whole.blocks[index]?.block.kind;
  if (own === 'list-item' && below[0]?.kind === 'list-item' && below[0].bullet !== true)
    return true;
  if (above.kind === 'table-row') return below.some((block) => block?.kind === 'table-row');
  return (
    above.kind === 'paragraph' && above.text.length > MISSED_LENGTH && /[\p{L},]$/u.test(above.text)
  );
}

function isLine(placed: PlacedBlock, textSize: number): boolean {
  const { block } = placed;
  if (block.text.length > TEXT_LENGTH || isSmall(placed, textSize)) return false;
  if (!/^[\p{Lu}“"‘]/u.test(block.text) || /[.,;:!…]$/u.test(block.text)) return false;
  const named = REPORT_TITLE.test(block.text) || ROLE.test(block.text);
  if ((named && block.number === undefined) || isPersonOrDate(block.text)) return false;
  return (
    !/^[^:]{2,40}:\s+\S/.test(withoutNumber(block.text)) &&
    block.text.split(/\s+/u).length <= MOST_WORDS
  );
}

/** Whether a line is printed larger than the text, as headings are. */
export function isLarge(placed: PlacedBlock, textSize: number): boolean {
  const { kind, style } = placed.block;
  return kind === 'paragraph' && (style?.size ?? 0) > textSize + LARGER && isLine(placed, textSize);
}

/** Whether a text begins right under a block, and the text above it has ended. */
export function isOverText(whole: WholeText, index: number): boolean {
  const above = whole.blocks[index - 1]?.block;
  const below = whole.blocks[index + 1]?.block;
  if (
    above === undefined ||
    below === undefined ||
    below.page > (whole.blocks[index]?.block.page ?? 0) + 1
  )
    return false;
  const closed =
    above.kind !== 'table-row' &&
    (above.text.length <= TEXT_LENGTH || /[.?!:”")]$/u.test(above.text));
  return closed && below.kind === 'paragraph'
    ? below.text.length >= TEXT_LENGTH
    : closed && below.kind === 'list-item';
}

/**
 * Indexes of short lines that stand between texts as headings do: those numbered A, B, C or 1, 2, 3 with text
 * under each, and, where `any` is set, all.
 */
export function standingLines(whole: WholeText, any: boolean): ReadonlySet<number> {
  const textSize = usualSize(whole);
  const found = new Set<number>();
  const numbered: { index: number; number: string }[] = [];
  for (const [index, placed] of whole.blocks.entries()) {
    const { block } = placed;
    if ((block.kind !== 'list-item' && block.kind !== 'paragraph') || block.bullet === true)
      continue;
    if (!isLine(placed, textSize)) continue;
    const lone =
      whole.blocks[index + 1]?.block.kind !== 'list-item' ||
      whole.blocks[index + 1]?.block.bullet === true;
    if (block.number !== undefined && lone) numbered.push({ index, number: block.number });
    else if (any && block.number === undefined && isOverText(whole, index)) found.add(index);
  }
  for (const first of ['A', '1', 'I']) {
    const series = seriesFrom(numbered, first);
    if (series.length >= LEAST_SERIES) for (const index of series) found.add(index);
  }
  return found;
}

/** Indexes of the lines that bear `first` and the numbers after it, one after another. */
function seriesFrom(
  lines: readonly { readonly index: number; readonly number: string }[],
  first: string,
): number[] {
  const series: number[] = [];
  let wanted = first;
  for (const { index, number } of lines) {
    if (number !== wanted) continue;
    series.push(index);
    wanted = nextNumber(wanted);
  }
  return series;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function nextNumber(number: string): string {
  if (/^\d+$/.test(number)) return String(Number(number) + 1);
  const roman = ROMAN.indexOf(number);
  if (roman >= 0) return ROMAN[roman + 1] ?? '';
  return String.fromCodePoint((number.codePointAt(0) ?? 0) + 1);
}
