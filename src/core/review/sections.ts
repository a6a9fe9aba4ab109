import { contentsBlocks } from './contents-pages.ts';
import { coverEnd } from './cover.ts';
import { isContentsHeading } from './heading-words.ts';
import { headingMarks, type HeadingMark } from './headings.ts';
import { insetsOf, type Inset } from './insets.ts';
import { KindReader } from './kind-reader.ts';
import type { SectionKind } from './review.ts';
import type { WholeText } from './whole-text.ts';

/**
 * A stretch of blocks that belong to one section. A section that an inset interrupts has several,
 * with the same `part`; `heading` is '' where none is printed.
 */
export interface BlockSection {
  readonly heading: string;
  readonly number: string | null;
  readonly kind: SectionKind;
  /** Depth among the headings above; 1 is the highest. */
  readonly level: number;
  /** Which section of the document, counted from 0 in order of their beginnings. */
  readonly part: number;
  /** Index of the first block. */
  readonly first: number;
  /** Index after the last block. */
  readonly after: number;
  /** True where the first block is nothing but the heading. */
  readonly headed: boolean;
}

/** Text of this length under no heading, after the cover, begins the report. */
const OPENING_TEXT = 100;

/** Of a section that has no text of its own yet. */
const UNNUMBERED = -1;

type Part = Omit<BlockSection, 'first' | 'after' | 'headed'>;

const FRONT = { heading: '', number: null, kind: 'front', level: 1 } as const;

/** The heading of the cover: the highest of its headings, the first of several. */
function coverHeading(whole: WholeText, end: number, marks: readonly HeadingMark[]): string {
  const own = marks.filter(({ block }) => block < end);
  const highest = Math.min(...own.map(({ level }) => level));
  return own.find(({ level }) => level === highest)?.heading ?? whole.blocks[0]?.block.text ?? '';
}

/** Divides a document into stretches that follow one another without gap from its first block to its last. */
export function blockSections(whole: WholeText): BlockSection[] {
  const contents = contentsBlocks(whole);
  const cover = coverEnd(whole, contents);
  const headings = headingMarks(whole, contents);
  const marks = new Map(headings.map((mark) => [mark.block, mark]));
  const insets = new Map(insetsOf(whole).map((inset) => [inset.first, inset]));
  const reader = new KindReader(
    headings.filter(({ block }) => block >= cover),
    whole.text,
    ({ block }) => textsUnder(block),
  );
  const sections: BlockSection[] = [];
  let parts = 0;
  let around: Part = { ...FRONT, part: 0 };
  let inset: Inset | null = null;

  function begin(first: number, given: Part, headed: boolean): Part {
    const part = given.part === UNNUMBERED ? { ...given, part: parts } : given;
    const last = sections.at(-1);
    if (last !== undefined) sections[sections.length - 1] = { ...last, after: first };
    sections.push({ ...part, first, after: whole.blocks.length, headed });
    parts = Math.max(parts, part.part + 1);
    return part;
  }

  /** Texts of the blocks between a heading and the next. */
  function textsUnder(heading: number): string[] {
    const next = headings.find(({ block }) => block > heading)?.block ?? whole.blocks.length;
    return whole.blocks.slice(heading + 1, next).map(({ block }) => block.text);
  }

  /** A table that is all there is under a heading says what the section is. */
  function fillsSection({ first, after, kind }: Inset): boolean {
    const last = sections.at(-1);
    const ends = after >= whole.blocks.length || marks.has(after) || contents.has(after);
    const says = kind === 'chronology' || kind === 'glossary' || kind === 'references';
    return says && ends && last !== undefined && last.headed && last.first === first - 1;
  }

  for (const [index, { block }] of whole.blocks.entries()) {
    const inCover = index < cover;
    const mark = inCover ? undefined : marks.get(index);
    const opening = insets.get(index);
    if (contents.has(index)) {
      if (!contents.has(index - 1)) {
        const opens = block.kind === 'heading' || isContentsHeading(block.text);
        const heading = opens ? block.text : '';
        begin(index, { heading, number: null, kind: 'contents', level: 1, part: parts }, opens);
      }
      inset = null;
      continue;
    }
    if (inCover) {
      if (index === 0)
        begin(0, { ...around, heading: coverHeading(whole, cover, headings) }, false);
      else if (contents.has(index - 1)) begin(index, { ...FRONT, part: parts }, false);
      continue;
    }
    if (mark !== undefined) {
      const resumed = mark.heading === '' ? reader.closeForm(mark) : undefined;
      around = resumed ?? reader.read(mark, parts);
      begin(index, around, resumed === undefined && mark.whole);
      inset = null;
    } else if (block.kind === 'paragraph' && block.number !== undefined) {
      const resumed = reader.resumes(block.number, sections.at(-1)?.first === index - 1);
      if (resumed !== undefined) {
        around = resumed;
        begin(index, around, false);
        inset = null;
      }
    }
    const over = inset !== null && index >= inset.after;
    if (over && mark === undefined && opening !== undefined && opening.kind === inset?.kind) {
      inset = opening;
      continue;
    }
    if (over) inset = null;
    if (around.kind === 'front' && mark === undefined && isText(whole, index)) {
      const kind = cover > 0 ? 'introduction' : 'body';
      around = begin(index, { ...FRONT, kind, part: UNNUMBERED }, false);
    } else if (index === 0 || contents.has(index - 1) || over) {
      if (mark === undefined) around = begin(index, around, false);
    }
    if (opening === undefined || inset !== null || around.kind === opening.kind) continue;
    if (!canHold(around.kind) || mark !== undefined) continue;
    if (fillsSection(opening)) {
      around = { ...around, kind: opening.kind };
      const last = sections.at(-1);
      if (last !== undefined) sections[sections.length - 1] = { ...last, kind: opening.kind };
      continue;
    }
    inset = opening;
    const emptied = sections.at(-1)?.first === index ? sections.pop() : undefined;
    if (emptied !== undefined && !sections.some(({ part }) => part === emptied.part)) {
      parts = emptied.part;
      around = { ...around, part: UNNUMBERED };
    }
    const level = around.level + (around.heading === '' ? 0 : 1);
    begin(index, { heading: '', number: null, kind: opening.kind, level, part: parts }, false);
  }
  return sections;
}

/** Whether sentences begin here that are no line of a cover, though no heading stands over them. */
function isText(whole: WholeText, index: number): boolean {
  const block = whole.blocks[index]?.block;
  return block !== undefined && block.text.length >= OPENING_TEXT;
}

/** Kinds that already say how their text is to be read; an inset changes nothing there. */
function canHold(kind: SectionKind): boolean {
  return kind !== 'terms' && kind !== 'glossary' && kind !== 'references' && kind !== 'contents';
}
