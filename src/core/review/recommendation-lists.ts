import { addresseeOf, addresseeOfHeading } from './addressee.ts';
import { announcesList, isDirective } from './directives.ts';
import { askMark, directsSomebody, isAskedList } from './recommendation-asked.ts';
import { isInstruction, withoutLabel } from './instructions.ts';
import {
  type MarkedText,
  recommendationMark,
  splitCounted,
  splitMarked,
} from './recommendation-marks.ts';
import { recommendationColumns } from './recommendation-tables.ts';
import type { SectionKind } from './review.ts';
import { headingChances } from './heading-kind.ts';
import { headingWords } from './heading-words.ts';
import type { BlockSection } from './sections.ts';
import { tablesOf } from './tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Lists whose every item is one, however it is put. */
const IMPROVEMENT_LIST = /\bimprove\b|\bimprovement\b|^priority and immediate/;
/** Headings over what is asked, or over what became of recommendations, rather than over recommendations. */
const NOT_A_LIST =
  /\bquestions?\b|\b(?:progress|update|monitoring|implementation|status|response)\b|\b(?:was|were|had been) (?:asked|told|required)\b/;
const CONSIDERATIONS =
  /\b(?:considerations?|challenges?|issues|matters|points)\b.*\b(?:board|partnership|lscb|scp|partners)\b/;
/** Begins with who or what should do so; "This should help" explains. */
const ASKS =
  /^(?!(?:this|these|those|that|it|there|they|such|we|in|if|when|had|what|where|while|for)\b)\p{L}[^.;:]{2,100}? (?:should|must)\b/iu;
/** Chance from which the words of a part that is one of recommendations head a list of them. */
const LIKELY = 0.3;
const MARKED_NUMBER = /^R(?:ec)?\.?\s?\d/iu;

/** Parts that speak of recommendations without making any. */
export const MAKES_NONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'contents',
  'terms',
  'glossary',
  'references',
  'quotation',
  'front',
]);

/** A recommendation and the block where it begins. */
export interface PlacedRecommendation {
  readonly number: string | null;
  readonly text: string;
  readonly addressee: string | null;
  readonly placed: PlacedBlock;
}

interface Draft {
  readonly number: string | null;
  text: string;
  readonly addressee: string | null;
  readonly placed: PlacedBlock;
  /** True while list items below belong to it. */
  open: boolean;
  /** True where nothing but its mark has been seen so far. */
  empty: boolean;
}

/** How a part lists what it recommends; null where only what is marked as one counts. */
type Listing = 'recommendations' | 'improvements' | 'considerations' | 'asked' | null;

/** What the heading of a part says of the recommendations under it; undefined where it says nothing. */
function listingOf(heading: string): Listing | undefined {
  const words = headingWords(heading);
  if (heading.trimEnd().endsWith('.') && !words.includes('recommend')) return undefined;
  if (NOT_A_LIST.test(words) || recommendationMark(heading) !== null) return null;
  if (CONSIDERATIONS.test(words)) return 'considerations';
  if (IMPROVEMENT_LIST.test(words)) return 'improvements';
  const chance = headingChances(heading).get('recommendations') ?? 0;
  return chance >= LIKELY ? 'recommendations' : undefined;
}

/** A heading over what became of recommendations. */
function told(heading: string): boolean {
  return NOT_A_LIST.test(headingWords(heading));
}

/** What a part takes from its heading and from the headings above it. */
interface Listed {
  readonly level: number;
  readonly list: Listing;
  readonly addressee: string | null;
}

class Collector {
  readonly drafts: Draft[] = [];
  #open: Draft | null = null;

  /** A part ends: nothing below belongs to what stands above, but for a mark still without text. */
  close(): void {
    if (this.#open?.empty !== true) this.#open = null;
  }

  forget(): void {
    this.#open = null;
  }

  add(number: string | null, text: string, placed: PlacedBlock, addressee: string | null): void {
    const draft: Draft = {
      number,
      text,
      addressee,
      placed,
      open: text.trimEnd().endsWith(':') || text === '',
      empty: text === '',
    };
    this.drafts.push(draft);
    this.#open = draft;
  }

  /** Takes a block as the text of a lone mark, or as an item of a recommendation that ends with a colon. */
  takes(block: PlacedBlock['block']): boolean {
    const draft = this.#open;
    if (draft === null || block.kind === 'heading' || block.kind === 'footnote') return false;
    if (draft.empty) {
      draft.text = block.text;
      draft.empty = false;
      draft.open = block.text.trimEnd().endsWith(':');
      return true;
    }
    if (draft.open && block.kind === 'list-item') {
      draft.text = `${draft.text}\n${block.text}`;
      return true;
    }
    // A sentence that a page or column end cut in two.
    const cut = /[\p{L},]$/u.test(draft.text) && /^\p{Ll}/u.test(block.text);
    if (cut && block.kind === 'paragraph' && block.number === undefined) {
      draft.text = `${draft.text} ${block.text}`;
      return true;
    }
    return false;
  }
}

function printedNumber(block: PlacedBlock['block']): string | null {
  if (block.number === undefined || block.bullet === true) return null;
  return /^R(?:ec)?\.?\s?\d/iu.test(block.number)
    ? block.number.replace(/^Rec\.?\s?/iu, 'R')
    : block.number;
}

function isMarked({ block }: PlacedBlock): boolean {
  return MARKED_NUMBER.test(block.number ?? '') || recommendationMark(block.text) !== null;
}

/** "It is recommended that:" and the like: what is listed under it is recommended, however it is put. */
const LEAD_IN =
  /^(?:it is |(?:this|the) (?:review|panel|report|author|reviewers?) |we |the reviewers |in the light of this,? )(?:therefore |also |now |further )*(?:recommend(?:s|ed)?|proposes?|asks?)\b[^.]{0,120}:$/i;

function isLeadIn({ kind, text }: PlacedBlock['block']): boolean {
  return kind === 'paragraph' && LEAD_IN.test(text);
}

/** Whether at least half of the items of a part direct somebody; one that names recommendations has to. */
function mostDirect(section: BlockSection, whole: WholeText): boolean {
  if (/recommend/i.test(section.heading)) return true;
  const blocks = whole.blocks.slice(section.first + 1, section.after).map(({ block }) => block);
  const listed = blocks.filter(({ kind, text }) => kind === 'list-item' && !text.endsWith(':'));
  if (blocks.some(isLeadIn)) return true;
  const items = listed.length > 0 ? listed : blocks.filter(({ kind }) => kind === 'paragraph');
  const directing = items.filter(({ text }) => directs(text, section.heading));
  return directing.length * 2 >= items.length;
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
  const list = (under.list === 'recommendations' && marks.length > 0) || !plain ? null : under.list;
  /** What stands above a list: whom "The Board should:" names, and whether it asks for all below it. */
  let leadIn: { readonly to: string | null; readonly asks: boolean } | null = null;
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
    if (heading) {
      collector.close();
      continue;
    }
    if (collector.takes(block)) continue;
    collector.close();
    const next = whole.blocks[index + 1]?.block;
    const opens = block.number === undefined || /\b(?:following|these|below)\b/i.test(block.text);
    const leads = (list !== null && opens) || (isLeadIn(block) && next?.kind === 'list-item');
    if (leads && block.text.endsWith(':')) {
      leadIn = { to: addresseeOf(block.text), asks: isLeadIn(block) };
      continue;
    }
    if (block.kind !== 'list-item') leadIn = null;
    const to = leadIn?.to ?? under.addressee;
    if (leadIn?.asks === true && !block.text.endsWith(':')) {
      collector.add(printedNumber(block), block.text, placed, to);
      continue;
    }
    if (list === null || block.kind === 'table-row' || block.kind === 'footnote') continue;
    if (!hasShape(block, list, to)) continue;
    const asked = askMark(block.text);
    if (asked !== null) {
      collector.add(asked.number, asked.text, placed, to);
      continue;
    }
    const counted = block.number === undefined ? splitCounted(block.text) : null;
    if (counted !== null && counted.every((part) => isDirective(part.text))) {
      for (const part of counted) collector.add(part.number, part.text, placed, to);
    } else collector.add(printedNumber(block), block.text, placed, to);
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
  // "Recommendation: the panel noted …" speaks of one.
  if (number === null && text !== '' && !isDirective(text) && !isInstruction(text)) return;
  // "Recommendation 3: Supervision" is a title; its text stands below.
  const title = heading && text !== '' && !isDirective(text);
  const titled = title ? addresseeOfHeading(text) : null;
  collector.add(number, title ? '' : text, placed, addressee ?? titled);
}

/** Whether a block in a list of recommendations is one: the introduction and explanations are not. */
function hasShape(
  block: PlacedBlock['block'],
  list: Exclude<Listing, null>,
  underAddressee: string | null,
): boolean {
  const words = askMark(block.text)?.text;
  const item = block.kind === 'list-item' || block.number !== undefined || words !== undefined;
  if (block.text.split(/\s+/u).length < 4 && !block.text.endsWith(':')) return false;
  if (announcesList(block.text)) return false;
  if (list === 'improvements') return item;
  if (list === 'asked') return item && directsSomebody(words ?? block.text, underAddressee);
  if (list === 'considerations') return item && !block.text.endsWith(':');
  if (item) return directs(block.text, underAddressee);
  if (block.text.endsWith(':') && !isDirective(block.text)) return false;
  // Without number or bullet it has to name who should act.
  if (!isDirective(block.text)) return false;
  const asked = withoutLabel(block.text);
  return addresseeOf(asked) !== null || underAddressee !== null || ASKS.test(asked);
}

/** Whether an item of a list directs somebody, named in it, above it or not at all. */
function directs(text: string, underAddressee: string | null): boolean {
  return isDirective(text) || isInstruction(text) || directsSomebody(text, underAddressee);
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

/** Workers named by their work, who belong to the body that a heading names. */
const WORKERS =
  /^(?:all |every |each |any )?(?:officers?|staff|practitioners?|professionals|workers?|managers?|reports?|relatives|supervisors|teachers?|doctors?|nurses?)$/i;

/** To whom a recommendation is made: as its text says, or the heading above where that names only workers. */
function madeTo(text: string, under: string | null): string | null {
  const own = addresseeOf(text) ?? addresseeOf(withoutLabel(text));
  return own !== null && (under === null || !WORKERS.test(own)) ? own : (under ?? own);
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
    const list = titled ?? (asked && !told(section.heading) ? 'asked' : null);
    const under: Listed = {
      level: section.level,
      list,
      addressee: recommends || list !== null ? (named ?? parent?.addressee ?? null) : null,
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
