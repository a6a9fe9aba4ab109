import { kindOfHeading } from './section-kinds.ts';
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

const MISSED_LENGTH = 80;
const LABEL_LENGTH = 70;
/** Fewer real headings than this, and bold or labelled lines are read as headings. */
const FEW = 3;
const RUN_IN_LEVEL = 3;

function headingLevel(block: PlacedBlock['block']): number {
  if (block.level !== undefined) return block.level;
  return block.number === undefined ? 1 : block.number.split('.').length;
}

function wholeHeading({ block }: PlacedBlock, index: number): HeadingMark {
  const printed = /^(?:section\s+|part\s+)?(\d+(?:\.\d+)*)[.):]?\s+\S/iu.exec(block.text);
  const number = block.number ?? printed?.[1] ?? null;
  return { block: index, heading: block.text, number, level: headingLevel(block), whole: true };
}

/** A short line by itself whose words are those of a heading, though nothing else marks it as one. */
function isMissedHeading({ block }: PlacedBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (block.bullet === true || block.text.length > MISSED_LENGTH) return false;
  if (/[.,;!]$/.test(block.text) || !/^[\p{Lu}\d]/u.test(block.text)) return false;
  const words = block.text.split(/\s+/u).length;
  if (words > 9 || /^[^:]{2,40}:\s+\S/.test(block.text)) return false;
  const says = kindOfHeading(block.text);
  if (says === null || says.kind === 'contents') return false;
  return block.style?.bold === true || block.text === block.text.toUpperCase() || words <= 5;
}

/** The label of "Good practice: the nurse …", where it is the words of a heading. */
function runInLabel({ block }: PlacedBlock): string | null {
  if (block.kind === 'heading' || block.kind === 'table-row') return null;
  const label = /^((?:\d+\.\s)?\p{Lu}[^.:?!]{2,60}?)\s?(?::|\s[–—-])\s+\S/u.exec(block.text)?.[1];
  if (label === undefined || label.split(' ').length > 7) return null;
  return kindOfHeading(label) === null ? null : label;
}

/** Rows of a form whose left cell says what stands in the right one. */
function formMarks(whole: WholeText): HeadingMark[] {
  const marks: HeadingMark[] = [];
  for (const { first, rows } of tablesOf(whole)) {
    const labelled = rows.every((row) => cellsOf(row).filter((cell) => cell !== '').length <= 2);
    if (!labelled) continue;
    for (const [offset, row] of rows.entries()) {
      const cells = cellsOf(row).filter((cell) => cell !== '');
      const label = cells[0] ?? '';
      const answer = cells[1];
      if (label.length > LABEL_LENGTH || !/^[\p{L}\d(]/u.test(label)) continue;
      if (/^\d[\d/.\s-]*$/.test(label)) continue;
      const says = kindOfHeading(label);
      if (says === null || says.kind === 'contents') continue;
      // A short answer is a fact of the form, not a part of it.
      if (answer !== undefined && answer.length < 60) continue;
      if (answer === undefined && /[.,;]$/.test(label)) continue;
      const number = /^(\d+(?:\.\d+)*)[.)]?\s/u.exec(label)?.[1] ?? row.block.number ?? null;
      marks.push({
        block: first + offset,
        heading: label,
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
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || placed.block.text === '') continue;
    if (placed.block.kind === 'heading' && /\p{L}/u.test(placed.block.text)) {
      marks.set(index, wholeHeading(placed, index));
    }
  }
  const real = marks.size;
  for (const [index, placed] of whole.blocks.entries()) {
    if (skip.has(index) || marks.has(index)) continue;
    if (isMissedHeading(placed)) {
      marks.set(index, { ...wholeHeading(placed, index), level: headingLevel(placed.block) });
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
