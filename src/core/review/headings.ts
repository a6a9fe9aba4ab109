import { entryWords } from './contents-pages.ts';
import type { SectionKind } from './review.ts';
import { kindOfHeading, PLAIN } from './heading-kind.ts';
import { isPersonOrDate } from './heading-words.ts';
import { isSaid, namesSpeaker } from './spoken.ts';
import { cellsOf, tablesOf } from './tables.ts';
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

/** Lines of a cover that name a kind of document. */
const REPORT_TITLE =
  /\b(?:case review|overview report|practice review|rapid review|executive summary|learning review|homicide review|inspection|briefing)$/i;
/** Labels of a cover or a list of people. */
const ROLE = /\b(?:authors?|reviewers?|chair|publication|published|confidential|inspectors?)$/i;
const MISSED_LENGTH = 80;
const LABEL_LENGTH = 70;
/** Fewer real headings than this, and bold or labelled lines are read as headings. */
const FEW = 3;
/** An answer shorter than this, in characters, is a fact. */
const SHORT_ANSWER = 60;
/** Forms put two pairs of label and answer on a line at most. */
const MOST_CELLS = 4;
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
/** Print smaller than the text by more than this, in points, heads columns and labels figures. */
const SMALLER = 0.5;
const PRINTED_NUMBER =
  /^(\d+(?:\.\d+)*)[.):]?\s+(?!(?:minute|min|step|point|year|month|week)s?\b)(?=\S)/iu;
/** "D1. What was life like?" */
const FORM_NUMBER = /^[A-Z]\d{1,2}[.)]\s+(?=\p{L})/u;
const LETTER = /^([A-Z]\d{0,2})[.):]?\s+(?=\p{Lu})/u;
/** An abbreviation by itself is an entry of a glossary. */
const ABBREVIATION = /^[A-Z]{2,6}\d?$/;

function headingLevel(block: PlacedBlock['block']): number {
  if (block.level !== undefined) return block.level;
  return block.number === undefined ? 1 : block.number.split('.').length;
}

function wholeHeading(
  { block }: PlacedBlock,
  index: number,
  lettered: ReadonlySet<string>,
): HeadingMark {
  const named = /^(?:section|part)\s+(\d+(?:\.\d+)*)[.):]?\s+\S/iu.exec(block.text)?.[1];
  const printed = PRINTED_NUMBER.exec(block.text);
  const letter = LETTER.exec(block.text);
  const own =
    printed ?? (letter !== null && lettered.has(letter[1]?.slice(0, 1) ?? '') ? letter : null);
  const heading =
    block.number === undefined && own !== null ? block.text.slice(own[0].length) : block.text;
  const number = block.number ?? named ?? own?.[1] ?? null;
  return { block: index, heading, number, level: headingLevel(block), whole: true };
}

/** Letters that number the headings of the document: "A Introduction", "B The family", "C …". */
function letterNumbers(whole: WholeText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { block } of whole.blocks) {
    const letter = block.kind === 'heading' ? LETTER.exec(block.text)?.[1] : undefined;
    if (letter?.length === 1) found.add(letter);
  }
  return ['A', 'B', 'C'].every((letter) => found.has(letter)) ? found : new Set();
}

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

/** Size of print in which most of the text stands; 0 where no size is known. */
function usualSize(whole: WholeText): number {
  const lengths = new Map<number, number>();
  for (const { block } of whole.blocks) {
    const size = block.style?.size;
    if (size === undefined || block.kind !== 'paragraph') continue;
    lengths.set(size, (lengths.get(size) ?? 0) + block.text.length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** A short line by itself whose words are those of a heading, though nothing else marks it as one. */
function isMissedHeading({ block }: PlacedBlock, textSize: number): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (block.bullet === true || block.text.length > MISSED_LENGTH) return false;
  if ((block.style?.size ?? textSize) < textSize - SMALLER) return false;
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
function isAmongText(whole: WholeText, index: number): boolean {
  const above = whole.blocks[index - 1]?.block;
  const below = [whole.blocks[index + 1]?.block, whole.blocks[index + 2]?.block];
  if (above === undefined) return false;
  if (above.kind === 'table-row') return below.some((block) => block?.kind === 'table-row');
  return (
    above.kind === 'paragraph' && above.text.length > MISSED_LENGTH && /[\p{L},]$/u.test(above.text)
  );
}

/** The label of "Good practice: the nurse …", where it is the words of a heading. */
function runInLabel({ block }: PlacedBlock): string | null {
  if (block.kind === 'heading' || block.kind === 'table-row') return null;
  const label = /^((?:\d+\.\s)?\p{Lu}[^.:?!]{2,60}?)\s?(?::|\s[–—-])\s+\S/u.exec(block.text)?.[1];
  if (label === undefined || label.split(' ').length > 7 || isPersonOrDate(label)) return null;
  const kind = kindOfHeading(label);
  return kind === null || NEVER_RUN_IN.has(kind) ? null : label;
}

/** Cells of a form's row: without empty ones, without a leading number, a label in capitals by itself. */
function formCells(row: PlacedBlock): string[] {
  const cells = cellsOf(row).filter((cell) => cell !== '');
  if (cells.length > 1 && /^\d{1,2}[.)]?$/.test(cells[0] ?? '')) cells.shift();
  const only = cells[0] ?? '';
  const capitals =
    /^(\p{Lu}[\p{Lu}’' ]{3,60}(?: (?:and|of|the|to) [\p{Lu}’' ]+)*)\s+(?=\p{Lu}\p{Ll}|I |In )/u.exec(
      only,
    );
  if (cells.length !== 1 || capitals === null) return cells;
  return [capitals[1]?.trim() ?? '', only.slice(capitals[0].length)];
}

/** Rows of a form whose left cell says what stands in the right one. */
function formMarks(whole: WholeText): HeadingMark[] {
  const marks: HeadingMark[] = [];
  for (const { first, rows } of tablesOf(whole)) {
    const pairs = rows.filter((row) => cellsOf(row).filter((cell) => cell !== '').length <= 2);
    const labelled =
      pairs.length * 2 >= rows.length && rows.every((row) => cellsOf(row).length <= MOST_CELLS);
    if (!labelled) continue;
    let inPart = false;
    /** Under a row that is nothing but a heading, labelled rows belong to it. */
    let underHeading = false;
    for (const [offset, row] of rows.entries()) {
      const cells = formCells(row);
      const label = cells[0] ?? '';
      const answer = cells[1];
      if (answer !== undefined && cellsOf(row)[0] === '') continue;
      if (label.length > LABEL_LENGTH || !/^[\p{L}\d(]/u.test(label)) continue;
      if (/^\d[\d/.\s-]*$/.test(label)) continue;
      const says = kindOfHeading(label);
      const part = says !== null && says !== 'contents' && !isPersonOrDate(label);
      // A short answer is a fact of the form, not a part of it, and ends the part above.
      if (cells.length > 2 || (underHeading && answer !== undefined)) continue;
      if (
        answer !== undefined &&
        (!part || (answer.length < SHORT_ANSWER && label !== label.toUpperCase()))
      ) {
        if (marks.at(-1)?.heading !== '' && inPart) {
          marks.push({ block: first + offset, heading: '', number: null, level: 2, whole: false });
        }
        continue;
      }
      if (!part || /[.,;]$/.test(label) || ABBREVIATION.test(label)) continue;
      inPart = true;
      underHeading = answer === undefined;
      const number = /^(\d+(?:\.\d+)*)[.)]?\s/u.exec(label)?.[1] ?? row.block.number ?? null;
      marks.push({
        block: first + offset,
        heading: label.replace(PRINTED_NUMBER, '').replace(FORM_NUMBER, ''),
        number,
        level: 2,
        whole: answer === undefined,
      });
    }
  }
  return marks;
}

/**
 * Every place where a section begins, in order: headings the page shows as such, lines whose words
 * give them away, rows of forms, and, where a document has hardly any headings, labels in front of
 * a paragraph. Blocks in `skip` (contents pages) are never headings.
 */
export function headingMarks(whole: WholeText, skip: ReadonlySet<number>): HeadingMark[] {
  const marks = new Map<number, HeadingMark>();
  const lettered = letterNumbers(whole);
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || placed.block.text === '') continue;
    if (placed.block.kind !== 'heading' || !/\p{L}/u.test(placed.block.text)) continue;
    if (isSpoken(whole, index) || isMarkOfOne(whole, index)) continue;
    marks.set(index, wholeHeading(placed, index, lettered));
  }
  const real = marks.size;
  const announced = announcedWords(whole, skip);
  const textSize = usualSize(whole);
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || marks.has(index)) continue;
    const isEntry =
      placed.block.kind === 'paragraph' && announced.has(entryWords(placed.block.text));
    if ((isEntry || isMissedHeading(placed, textSize)) && !isAmongText(whole, index)) {
      const alike = isEntry ? sameSize(whole, marks, placed) : undefined;
      const mark = wholeHeading(placed, index, lettered);
      marks.set(index, { ...mark, level: alike?.level ?? mark.level });
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
