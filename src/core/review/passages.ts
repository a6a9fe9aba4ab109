import { splitSentences } from '../text/sentences.ts';
import type { Passage } from './review.ts';
import type { BlockSection } from './sections.ts';
import { namesSpeaker } from './spoken.ts';
import { headerRows } from './tables.ts';
import { pageAt, type PlacedBlock, type WholeText } from './whole-text.ts';

/** Never more sentences than this in a passage. */
const MOST_SENTENCES = 6;
/** An item of fewer words cannot be understood alone. */
const SHORT_ITEM = 8;
/** With a full stop this many words stand alone. */
const WHOLE_ITEM = 5;
const SHORT_LEAD_IN = 25;
/** Joined items stop growing here, in characters. */
const JOINED_LENGTH = 600;
/** A name under a quotation has no more words. */
const SIGNATURE = 8;

interface Unit {
  readonly kind: Passage['kind'];
  readonly paragraph: string | null;
  readonly section: number;
  readonly page: number;
  /** Offsets in the whole text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly sentences: number;
  /** Whether another item may still be joined to it. */
  readonly open: boolean;
  /** Whether it begins with the words that the items after it go on with. */
  readonly led: boolean;
  /** Whether it is set in italics, as what somebody said and the name under it are. */
  readonly italic: boolean;
  /** Confidence of what was read by OCR in it. */
  readonly ocr: number | undefined;
}

/** Too short to be understood alone: a few words that are no sentence. */
function isShortItem(text: string): boolean {
  const count = words(text);
  return count < SHORT_ITEM && !(count >= WHOLE_ITEM && /[.?!]$/.test(text));
}

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const VERB =
  /\b(?:is|are|was|were|has|have|had|did|do|does|can|could|should|must|will|may|led|meant|made|left|lacked|missed|failed|not)\b/;

/** A heading that is a finding in itself: a whole sentence rather than a title. */
function isSentenceHeading(text: string): boolean {
  const count = words(text);
  return (
    (count >= 12 && VERB.test(text)) ||
    (count >= 7 && /[.?!]$/.test(text)) ||
    (count >= 9 && /^finding\b/i.test(text))
  );
}

/** The printed paragraph number under which each block stands. */
class ParagraphNumbers {
  #current: string | null = null;
  #lastInteger = 0;
  /** Page on which what was last under the number ended. */
  #endPage = 0;

  at({ block }: PlacedBlock): string | null {
    const number = block.number ?? null;
    // A paragraph without a number at the head of a later page may be anything, an imprint for example.
    const isApart = number === null && block.kind === 'paragraph' && block.page > this.#endPage;
    if (isApart) this.#current = null;
    this.#endPage = block.runs.at(-1)?.page ?? block.page;
    if (block.kind === 'heading') {
      this.#current = number?.includes('.') === true ? number : null;
      return number;
    }
    if (block.kind === 'table-row' || block.kind === 'footnote') return this.#current;
    if (number === null) return this.#current;
    if (/^\d+$/.test(number)) {
      const value = Number(number);
      const next = value === this.#lastInteger + 1;
      const inList = block.kind === 'list-item' && this.#current !== null && !next;
      const underDotted = block.kind === 'list-item' && this.#current?.includes('.') === true;
      if (inList || underDotted) return this.#current;
      this.#lastInteger = value;
    } else if (!/\d/.test(number) && this.#current !== null) {
      // "a", "iv": an item of the paragraph above.
      return this.#current;
    }
    this.#current = number;
    return number;
  }
}

/** A heading that heads nothing is a line of text. */
function unitKind(block: PlacedBlock['block'], isHeading: boolean): Passage['kind'] {
  if (isHeading) return 'heading';
  return block.kind === 'caption' || block.kind === 'heading' ? 'paragraph' : block.kind;
}

const CELL_BREAK = ' | ';
const MARK_ALONE = /^recommendation\s+\d+[.:]?$/i;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sentences: number;
}

/** Stretches of at most six sentences, of about equal size. */
function equalPieces(text: string, from: number, to: number): Piece[] {
  const spans = splitSentences(text.slice(from, to));
  const parts = Math.ceil(spans.length / MOST_SENTENCES);
  return Array.from({ length: parts }, (_, part) => {
    const first = Math.floor((part * spans.length) / parts);
    const after = Math.floor(((part + 1) * spans.length) / parts);
    return {
      start: from + (spans[first]?.start ?? 0),
      end: from + (spans[after - 1]?.end ?? to - from),
      sentences: after - first,
    };
  });
}

/** A long row is cut between its cells, as many together as six sentences hold. */
function piecesOf({ kind, text }: PlacedBlock['block']): Piece[] {
  const whole = equalPieces(text, 0, text.length);
  if (kind !== 'table-row' || whole.length < 2) return whole;
  const pieces: Piece[] = [];
  let from = 0;
  for (const cell of text.split(CELL_BREAK)) {
    const own = equalPieces(text, from, from + cell.length);
    const last = pieces.at(-1);
    const [only] = own;
    if (
      last !== undefined &&
      own.length === 1 &&
      only !== undefined &&
      last.sentences + only.sentences <= MOST_SENTENCES
    ) {
      pieces[pieces.length - 1] = {
        ...last,
        end: only.end,
        sentences: last.sentences + only.sentences,
      };
    } else pieces.push(...own);
    from += cell.length + CELL_BREAK.length;
  }
  return pieces;
}

/** A block's text as units of at most six sentences, of about equal size. */
function unitsOf(
  placed: PlacedBlock,
  section: number,
  paragraph: string | null,
  isHeading: boolean,
): Unit[] {
  const { block } = placed;
  const units: Unit[] = [];
  for (const { start, end, sentences } of piecesOf(block)) {
    const text = block.text.slice(start, end);
    if (!/\p{L}/u.test(text)) continue;
    const last = splitSentences(text).at(-1);
    const leadIn = text.endsWith(':') && words(text.slice(last?.start ?? 0)) <= SHORT_LEAD_IN;
    const shortItem = block.kind === 'list-item' && isShortItem(text);
    units.push({
      kind: unitKind(block, isHeading),
      paragraph,
      section,
      page: block.page,
      start: placed.start + start,
      end: placed.start + end,
      sentences,
      open: !isHeading && (leadIn || shortItem),
      led: !isHeading && leadIn,
      italic: block.style?.italic === true && block.number === undefined,
      ocr: block.ocr?.confidence,
    });
  }
  return units;
}

function textOf(whole: WholeText, { start, end }: Unit): string {
  return whole.text.slice(start, end);
}

/** Whether `unit` should be one passage with the one before it. */
function joins(whole: WholeText, before: Unit, unit: Unit): boolean {
  if (!fit(whole, before, unit)) return false;
  if (before.kind !== 'paragraph' && before.kind !== 'list-item') return false;
  const [said, line] = [textOf(whole, before), textOf(whole, unit)];
  if (unit.kind === 'paragraph') {
    const signed = before.italic && unit.italic && isSignature(line) && !isSignature(said);
    return signed || namesSpeaker(said, line) || MARK_ALONE.test(said);
  }
  if (unit.kind !== 'list-item') return false;
  const short = isShortItem(line);
  if (before.open) return true;
  // The items of one sentence: "… should:", "tell the school;", "see the child."
  if (before.led && (/^\p{Ll}/u.test(line) || !/[.?!]$/.test(line))) return true;
  return short && (before.kind === 'list-item' || whole.text[before.end - 1] === ':');
}

/** A few words that are no sentence, as a name under a quotation is. */
function isSignature(line: string): boolean {
  return words(line) <= SIGNATURE && !/[.:;?!”"]$/.test(line);
}

/** Whether two lines of a cover are one passage. */
function areLines(whole: WholeText, before: Unit, unit: Unit): boolean {
  return before.kind === 'paragraph' && unit.kind === 'paragraph' && fit(whole, before, unit);
}

/** Whether two units stand side by side in one section and make no passage too long. */
function fit(whole: WholeText, before: Unit, unit: Unit): boolean {
  return (
    before.section === unit.section &&
    before.sentences + unit.sentences <= MOST_SENTENCES &&
    unit.end - before.start <= JOINED_LENGTH &&
    whole.text.slice(before.end, unit.start).trim() === ''
  );
}

/** The passages of a document in order; they never overlap and none crosses a section's stretch. */
export function passagesOf(whole: WholeText, sections: readonly BlockSection[]): Passage[] {
  const numbers = new ParagraphNumbers();
  const headers = headerRows(whole);
  const units: Unit[] = [];
  for (const { part: section, first, after, headed, kind } of sections) {
    for (let index = first; index < after; index += 1) {
      const placed = whole.blocks[index];
      if (placed === undefined) continue;
      const paragraph = numbers.at(placed);
      if (kind === 'contents' || headers.has(index)) continue;
      const isHeading = headed && index === first;
      if (isHeading && !isSentenceHeading(placed.block.text)) continue;
      for (const unit of unitsOf(placed, section, paragraph, isHeading)) {
        const before = units.at(-1);
        const cover = kind === 'front' && before !== undefined && areLines(whole, before, unit);
        if (before !== undefined && (cover || joins(whole, before, unit))) {
          units[units.length - 1] = {
            ...before,
            end: unit.end,
            sentences: before.sentences + unit.sentences,
            open: unit.open,
            ocr: leastOf(before.ocr, unit.ocr),
          };
        } else {
          units.push(unit);
        }
      }
    }
  }
  return units.map((unit) => {
    const text = whole.text.slice(unit.start, unit.end);
    return {
      page: pageAt(whole, unit.start, unit.page),
      endPage: pageAt(whole, unit.end - 1, unit.page),
      paragraph: unit.paragraph,
      section: unit.section,
      kind: unit.kind,
      start: whole.offsets.toCodePoints(unit.start),
      end: whole.offsets.toCodePoints(unit.end),
      text,
      ...(unit.ocr === undefined ? {} : { ocr: unit.ocr }),
    };
  });
}

function leastOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
