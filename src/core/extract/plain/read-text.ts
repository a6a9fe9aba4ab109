import { decodeText } from '../decode-text.ts';
import { ExtractError } from '../extract-error.ts';
import type { Block, ExtractedDocument, ReadingWarning } from '../extracted-document.ts';
import {
  isAllCapitals,
  isContentsLine,
  isHeadingShaped,
  levelOfNumber,
  markingOf,
} from '../heading-look.ts';
import { printedNumber } from '../printed-number.ts';
import { flowBlock, type Piece } from './flow-blocks.ts';

/** Lines shorter than this share of the longest were ended on purpose. */
const FULL_LINE = 0.6;
const MAX_LINES = 250_000;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,})\s*$/u;

/**
 * Reads plain text: paragraphs by blank lines, numbers and bullets at their start; wrapped lines are
 * joined; a form feed begins a page. The original is the decoded text itself.
 * Throws ExtractError 'file-empty' or 'file-too-hungry'.
 */
export function readText(bytes: Uint8Array): ExtractedDocument {
  const { text, guessed } = decodeText(bytes);
  const lines = linesOf(text);
  const groups = groupsOf(lines);
  const blocks = groups.flatMap((group, index) => blockOf(group, groups[index + 1]) ?? []);
  if (blocks.length === 0) throw new ExtractError('file-empty');
  return {
    kind: 'text',
    engine: 'caselight plain text',
    pages: lines.at(-1)?.page ?? 1,
    blocks,
    furniture: [],
    warnings: plainWarnings(guessed, blocks),
    properties: {},
  };
}

/** Warnings that a format without properties can give: a guessed encoding, markings among its first lines. */
export function plainWarnings(guessed: boolean, blocks: readonly Block[]): ReadingWarning[] {
  const markings = new Set(blocks.slice(0, 20).map((block) => markingOf(block.text)));
  return [
    ...(guessed ? [{ code: 'encoding-guessed' as const, pages: [] }] : []),
    ...(['marked-confidential', 'marked-draft'] as const)
      .filter((code) => markings.has(code))
      .map((code) => ({ code, pages: [] })),
  ];
}

/** Splits into lines with their pages; line ends of every system, form feeds as page ends. */
function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  let page = 1;
  for (const match of text.matchAll(/([^\r\n\f]*)(\r\n|\r|\n|\f|$)/gu)) {
    lines.push({ text: match[1] ?? '', page, at: match.index });
    if (lines.length > MAX_LINES) throw new ExtractError('file-too-hungry');
    // The last form feed of a file ends its last page.
    if (match[2] === '\f' && match.index + match[0].length < text.length) page += 1;
  }
  return lines;
}

/** Lines that belong together: up to a blank line, an underline, or a line that begins with a number or bullet. */
function groupsOf(lines: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  const longest = Math.max(0, ...lines.slice(0, 5000).map((line) => line.text.trimEnd().length));
  let group: Piece[] = [];
  const end = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (line.text.trim() === '') {
      // A page may end in the middle of a sentence; blank lines there are the page's, not the text's.
      if (last === undefined || last.page === line.page || endsSentence(last.text)) end();
    } else if (UNDERLINE.test(line.text)) {
      end();
    } else {
      if (last !== undefined && beginsAnew(last, line, longest)) end();
      group.push(line);
    }
  }
  end();
  return groups;
}

function beginsAnew(last: Piece, line: Piece, longest: number): boolean {
  if (isContentsLine(last.text)) return true;
  const printed = printedNumber(line.text);
  if (printed !== null) {
    // A dash in the middle of a sentence may come to stand at the beginning of a line.
    const dash = /^\s*-/u.test(line.text);
    return !dash || endsSentence(last.text) || printedNumber(last.text) !== null;
  }
  if (isAllCapitals(last.text) && !isAllCapitals(line.text)) return true;
  // Text that was never wrapped has its paragraphs one a line.
  if (longest > 200) return endsSentence(last.text) || last.text.length > 200;
  return endsSentence(last.text) && last.text.trimEnd().length < longest * FULL_LINE;
}

function endsSentence(text: string): boolean {
  return /[.!?:;]["'’”)]*\s*$/u.test(text);
}

function blockOf(group: readonly Piece[], next: readonly Piece[] | undefined): Block | null {
  const [first, ...more] = group;
  if (first === undefined) return null;
  const printed = printedNumber(first.text);
  const skip = printed?.length ?? 0;
  const block = flowBlock('paragraph', [
    { ...first, text: first.text.slice(skip), at: first.at + skip },
    ...more,
  ]);
  if (block === null) return null;
  if (printed?.number !== undefined) block.number = printed.number;
  if (isContentsLine(block.text)) {
    block.contentsLine = true;
  } else if (printed?.bullet === true) {
    block.bullet = true;
    block.kind = 'list-item';
  } else if (isHeading(block, group, next)) {
    block.kind = 'heading';
    block.level = block.number === undefined ? 1 : levelOfNumber(block.number);
  } else if (block.number !== undefined && /^\(|^[a-z]+$/iu.test(block.number)) {
    block.kind = 'list-item';
  }
  return block;
}

/** A short line that stands alone, in capitals or numbered, before text that is not another such line. */
function isHeading(
  block: Block,
  group: readonly Piece[],
  next: readonly Piece[] | undefined,
): boolean {
  if (group.length > 2 || next === undefined || !isHeadingShaped(block.text)) return false;
  if (isAllCapitals(block.text)) return true;
  const following = next.map((piece) => piece.text).join(' ');
  const longer = following.length > block.text.length * 1.5 || endsSentence(following);
  if (block.number !== undefined) return longer && /^[\dA-Z]/u.test(block.number);
  return longer && group.length === 1 && block.text.split(' ').length <= 8;
}
