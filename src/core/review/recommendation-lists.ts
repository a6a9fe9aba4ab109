import { addresseeOf, addresseeOfHeading, madeTo } from './addressee.ts';
import { isDirective } from './directives.ts';
import { isInstruction } from './instructions.ts';
import { askMark, isAskedList } from './recommendation-asked.ts';
import { Collector, type PlacedRecommendation } from './recommendation-collector.ts';
import {
  codedText,
  hasShape,
  type Listing,
  listingOf,
  mostDirect,
  namesActions,
  tellsOutcomes,
} from './recommendation-listing.ts';
import { isLeadIn, leadInAddress, runInText } from './recommendation-lead-ins.ts';
import {
  bracketMark,
  type MarkedText,
  recommendationMark,
  splitCounted,
  splitMarked,
} from './recommendation-marks.ts';
import { recommendationColumns } from './recommendation-tables.ts';
import type { SectionKind } from './review.ts';
import type { BlockSection } from './sections.ts';
import { tablesOf } from './tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** A heading of so many words may be a sentence. */
const SENTENCE = 6;
const MARKED_NUMBER = /^R(?:ec)?\.?\s?\d/iu;

/** What an agency recommends to itself, under the heading that names it. */
const SINGLE = /\b(?:single[- ]agency|individual agency|agency|own|internal) recommendations?\b/i;

/** Parts that speak of recommendations without making any. */
export const MAKES_NONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'contents',
  'terms',
  'glossary',
  'references',
  'quotation',
  'front',
]);

/** What a part takes from its heading and from the headings above it. */
interface Listed {
  readonly level: number;
  readonly list: Listing;
  readonly addressee: string | null;
  /** The body whose name the heading is. */
  readonly body: string | null;
}

/** The number printed before a block, "R3" for "Rec. 3"; null for none and for bullets. */
export function printedNumber(block: PlacedBlock['block']): string | null {
  if (block.number === undefined || block.bullet === true) return null;
  return /^R(?:ec)?\.?\s?\d/iu.test(block.number)
    ? block.number.replace(/^Rec\.?\s?/iu, 'R')
    : block.number;
}

function isMarked({ block }: PlacedBlock): boolean {
  const mark = recommendationMark(block.text);
  const says = mark !== null && (mark.number !== null || mark.text !== '');
  return says || MARKED_NUMBER.test(block.number ?? '');
}

/** Whether a heading is "Single agency recommendation" or the like, with no number but the part's. */
function headsOne({ text, number }: PlacedBlock['block'], mark: MarkedText | null): boolean {
  const lone = mark !== null && mark.number === null && mark.text === '';
  return lone && number !== undefined && !/^recommendation:?$/iu.test(text);
}

/** Whether a heading is itself what is asked: a sentence that says who should do what. */
function asksByItself({ text }: PlacedBlock['block']): boolean {
  return text.split(/\s+/u).length >= SENTENCE && isDirective(text) && addresseeOf(text) !== null;
}

function readListed(
  section: BlockSection,
  whole: WholeText,
  under: Listed,
  tabled: ReadonlySet<number>,
  collector: Collector,
): void {
  // Where some are marked as recommendations, the rest of the part explains them.
  const marks = whole.blocks.slice(section.first, section.after).filter(isMarked);
  const plain = under.list !== 'recommendations' || mostDirect(section, whole);
  let list = (under.list === 'recommendations' && marks.length > 0) || !plain ? null : under.list;
  /** What stands above a list: whom "The Board should:" names, and whether it asks for all below it. */
  /** The body that a label over a part of a table names. */
  let label: string | null = null;
  let leadIn: {
    readonly to: string | null;
    readonly asks: boolean;
    readonly at: number;
  } | null = null;
  for (let index = section.first; index < section.after; index += 1) {
    const placed = whole.blocks[index];
    if (placed === undefined || tabled.has(index)) continue;
    const { block } = placed;
    const heading = block.kind === 'heading' || (section.headed && index === section.first);
    // "Recommendation 1" | "The Board should …" | "May": the mark and its text stand in two cells.
    const row = block.kind === 'table-row' ? block.cells?.filter((cell) => cell !== '') : undefined;
    const parts = splitMarked(row === undefined ? block.text : row.slice(0, 2).join(': '));
    const read = parts.map(recommendationMark);
    const marked = MARKED_NUMBER.test(block.number ?? '');
    // "6A.1 Single agency recommendation" heads the part and has the part's number.
    const headsPart = section.headed && index === section.first && headsOne(block, read[0] ?? null);
    if (headsPart) {
      collector.close();
      continue;
    }
    if (read.some((mark) => mark !== null) || (marked && !heading)) {
      collector.forget();
      for (const [i, part] of parts.entries()) {
        const mark = read[i] ?? null;
        if (mark === null && !marked) continue;
        const number = mark === null ? printedNumber(block) : (mark.number ?? printedNumber(block));
        addMarked(
          collector,
          { ...mark, number, text: mark?.text ?? part },
          placed,
          heading,
          under.addressee,
        );
      }
      continue;
    }
    if (heading && under.list !== null && index === section.first && asksByItself(block)) {
      collector.add(
        printedNumber(block) ?? section.number,
        section.heading,
        placed,
        under.addressee,
      );
      list = null;
      continue;
    }
    if (heading) {
      collector.close();
      if (index > section.first) label = addresseeOfHeading(block.text) ?? label;
      continue;
    }
    if (collector.takes(block)) continue;
    collector.close();
    const next = whole.blocks[index + 1]?.block;
    const opens = block.number === undefined || /\b(?:following|these|below)\b/i.test(block.text);
    const boxed =
      next?.kind === 'list-item' || (next?.kind === 'paragraph' && isDirective(next.text));
    const leads = (list !== null && opens) || (isLeadIn(block) && boxed);
    if (leads && block.text.endsWith(':')) {
      leadIn = { to: addresseeOf(leadInAddress(block.text)), asks: isLeadIn(block), at: index };
      continue;
    }
    const ran = block.kind === 'paragraph' ? runInText(block.text) : null;
    if (ran !== null) {
      collector.add(printedNumber(block), ran, placed, under.addressee);
      continue;
    }
    // One paragraph right under "We recommend:" is what is recommended, as in a box.
    const first = leadIn?.asks === true && leadIn.at === index - 1 && isDirective(block.text);
    if (block.kind !== 'list-item' && !first) leadIn = null;
    const to = leadIn?.to ?? label ?? under.addressee;
    if (leadIn?.asks === true && !block.text.endsWith(':')) {
      collector.add(printedNumber(block), block.text, placed, to);
      continue;
    }
    if (list === null || block.kind === 'footnote') continue;
    const coded = codedText(block, to);
    if (coded !== null) {
      collector.add(coded.number, coded.text, placed, to);
      continue;
    }
    if (block.kind === 'table-row') continue;
    if (!hasShape(block, list, to, namesActions(section.heading))) continue;
    const asked = askMark(block.text);
    if (asked !== null) {
      collector.add(asked.number, asked.text, placed, to);
      continue;
    }
    const counted = block.number === undefined ? splitCounted(block.text) : null;
    if (counted !== null && counted.every((part) => isDirective(part.text))) {
      for (const part of counted) collector.add(part.number, part.text, placed, to);
    } else {
      const { number, text } = bracketMark(block.text);
      collector.add(printedNumber(block) ?? number, text, placed, to);
    }
  }
}

function addMarked(
  collector: Collector,
  { number, text, to }: MarkedText,
  placed: PlacedBlock,
  heading: boolean,
  addressee: string | null,
): void {
  if (to !== undefined) {
    collector.add(number, text, placed, addresseeOf(text) ?? to);
    return;
  }
  // "Single agency recommendation" heads a column or a part; "Recommendation" alone awaits its text.
  if (number === null && text === '' && !/^recommendation:?$/iu.test(placed.block.text)) return;
  // "Recommendation: the panel noted …" speaks of one.
  if (number === null && text !== '' && !isDirective(text) && !isInstruction(text)) return;
  // "Recommendation 3: Supervision" is a title; its text stands below.
  const title = heading && text !== '' && !isDirective(text);
  const titled = title ? addresseeOfHeading(text) : null;
  collector.add(number, title ? '' : text, placed, addressee ?? titled);
}

/** Rows of tables with a column of recommendations, which are read by their columns. */
function rowsOfRecommendations(whole: WholeText): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, after, rows } of tablesOf(whole)) {
    if (recommendationColumns(rows) === null) continue;
    for (let index = first; index < after; index += 1) found.add(index);
  }
  return found;
}

/** Recommendations from marks anywhere and from the lists under headings that announce them. */
export function listedRecommendations(
  whole: WholeText,
  sections: readonly BlockSection[],
): PlacedRecommendation[] {
  const collector = new Collector();
  const tabled = rowsOfRecommendations(whole);
  let above: Listed[] = [];
  for (const [at, section] of sections.entries()) {
    if (MAKES_NONE.has(section.kind)) {
      collector.forget();
      continue;
    }
    above = above.filter(({ level }) => level < section.level);
    const parent = above.at(-1);
    const recommends = section.kind === 'recommendations';
    const own = recommends ? listingOf(section.heading) : null;
    const named = addresseeOfHeading(section.heading);
    const titled = own === undefined ? (parent?.list ?? null) : own;
    const asked = parent?.list === 'asked' || isAskedList(whole, sections, at, addresseeOfHeading);
    const list = titled ?? (asked && !tellsOutcomes(section.heading) ? 'asked' : null);
    const single = recommends && SINGLE.test(section.heading) ? (parent?.body ?? null) : null;
    const under: Listed = {
      level: section.level,
      list,
      addressee:
        recommends || list !== null ? (named ?? single ?? parent?.addressee ?? null) : null,
      body: named,
    };
    above.push(under);
    readListed(section, whole, under, tabled, collector);
  }
  return collector.drafts
    .filter(({ empty, text }) => !empty && text.trim() !== '')
    .map(({ number, text, addressee, placed }) => ({
      number,
      text,
      addressee: madeTo(text, addressee),
      placed,
    }));
}
