import { splitSentences } from '../text/sentences.ts';
import { addresseeOf, addresseeOfHeading } from './addressee.ts';
import { recommendationMark, splitCounted, splitMarked } from './recommendation-marks.ts';
import { recommendationColumns, tableRecommendations } from './recommendation-tables.ts';
import type { Passage, Recommendation } from './review.ts';
import { headingWords } from './section-kinds.ts';
import type { BlockSection } from './sections.ts';
import { tablesOf } from './tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

const MODAL = /\b(?:should|must|needs? to|ought to|shall)\b/i;
/** What looks like a direction and is none. */
const TOLD =
  /\b(?:should|must|needs to) (?:have (?:been|had|\p{L}+ed)|not be (?:taken|seen)|be (?:noted|read|seen (?:as|alongside)|remembered))\b/iu;
const ASKED =
  /\b(?:recommends?|recommended) that\b|\b(?:is|are) (?:asked|requested|invited|recommended|required|urged) to\b|\bto (?:ensure|review|seek|consider|develop|provide|assure|undertake|promote|work with|agree|request|establish|strengthen|share|raise|update|audit|monitor)\b/i;
const IMPERATIVE =
  /^(?:that |to )?(?:ensure|review|seek|consider|develop|provide|assure|undertake|promote|agree|request|establish|strengthen|share|raise|update|audit|monitor|implement|introduce|improve|revise|commission|reinforce|clarify|produce|create|embed|include|explore|evaluate|remind|support|deliver|write|ask|make|work|hold|adopt|amend|build|set|publish|train|use|identify|increase|extend|require|continue|issue|give|refresh|design|launch|test|check|bring|take|put)\b/i;
const NARRATIVE =
  /\b(?:following|these|below|above) (?:multi-agency |single agency |key )?recommendations?\b|\brecommendations? (?:are|is|were|was|have|has|will|in this|set out|made|below|from)\b|\baccept(?:s|ed)? (?:the|all|these)\b|\baction plan\b.*\b(?:monitor|separate|accompan)\w*/i;
const IMPROVEMENT_LIST = /\bimprove\b|\bimprovement\b|^priority and immediate/;
const QUESTIONS = /\bquestions?\b/;
const CONSIDERATIONS =
  /\b(?:considerations?|challenges?|issues|matters|points)\b.*\b(?:board|partnership|lscb|scp|partners)\b/;
const PASSED_OVER: ReadonlySet<string> = new Set([
  'contents',
  'terms',
  'glossary',
  'references',
  'quotation',
  'front',
]);

interface Draft {
  number: string | null;
  text: string;
  addressee: string | null;
  readonly placed: PlacedBlock;
  /** True while list items below belong to it. */
  open: boolean;
  /** True where nothing but its mark has been seen so far. */
  empty: boolean;
}

function isDirective(text: string): boolean {
  if (NARRATIVE.test(text) && !/\b(?:should|must)\b/i.test(text)) return false;
  if (/\?\s*$/.test(text)) return false;
  if (/\brecommends? that\b|\bis recommended that\b/i.test(text)) return true;
  if (IMPERATIVE.test(text)) return true;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.some(
    (sentence) => !TOLD.test(sentence) && (MODAL.test(sentence) || ASKED.test(sentence)),
  );
}

/** Whether a heading's section lists recommendations by its very words. */
function listing(
  section: BlockSection,
): 'recommendations' | 'improvements' | 'considerations' | null {
  if (section.kind !== 'recommendations') return null;
  const words = headingWords(section.heading);
  if (QUESTIONS.test(words)) return null;
  if (CONSIDERATIONS.test(words)) return 'considerations';
  return IMPROVEMENT_LIST.test(words) ? 'improvements' : 'recommendations';
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
    if (
      /[\p{L},]$/u.test(draft.text) &&
      /^\p{Ll}/u.test(block.text) &&
      block.number === undefined
    ) {
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

function readListed(
  section: BlockSection,
  whole: WholeText,
  underAddressee: string | null,
  collector: Collector,
): void {
  const list = listing(section);
  for (let index = section.first; index < section.after; index += 1) {
    const placed = whole.blocks[index];
    if (placed === undefined) continue;
    const { block } = placed;
    const heading = block.kind === 'heading' || (section.headed && index === section.first);
    const parts = splitMarked(block.text);
    const marks = parts.map(recommendationMark);
    const marked = /^R(?:ec)?\.?\s?\d/iu.test(block.number ?? '');
    if (marks.some((mark) => mark !== null) || (marked && !heading)) {
      collector.forget();
      for (const [i, part] of parts.entries()) {
        const mark = marks[i] ?? null;
        if (mark === null && !marked) continue;
        const number = mark === null ? printedNumber(block) : (mark.number ?? printedNumber(block));
        addMarked(collector, number, mark?.text ?? part, placed, heading, underAddressee);
      }
      continue;
    }
    if (heading) {
      collector.close();
      continue;
    }
    if (collector.takes(block)) continue;
    collector.close();
    if (list === null || block.kind === 'table-row' || block.kind === 'footnote') continue;
    if (!hasShape(block, list, underAddressee)) continue;
    const counted = block.number === undefined ? splitCounted(block.text) : null;
    if (counted !== null && counted.every((part) => isDirective(part.text))) {
      for (const part of counted) collector.add(part.number, part.text, placed, underAddressee);
    } else collector.add(printedNumber(block), block.text, placed, underAddressee);
  }
}

function addMarked(
  collector: Collector,
  number: string | null,
  text: string,
  placed: PlacedBlock,
  heading: boolean,
  addressee: string | null,
): void {
  // "Recommendation 3: Supervision" is a title; its text stands below.
  const title = heading && text !== '' && !isDirective(text);
  collector.add(
    number,
    title ? '' : text,
    placed,
    addressee ?? (title ? addresseeOfHeading(text) : null),
  );
}

/** Whether a block in a list of recommendations is one: the introduction and explanations are not. */
function hasShape(
  block: PlacedBlock['block'],
  list: 'recommendations' | 'improvements' | 'considerations',
  underAddressee: string | null,
): boolean {
  const item = block.kind === 'list-item' || block.number !== undefined;
  if (block.text.split(/\s+/u).length < 4) return false;
  if (list === 'improvements') return item;
  if (list === 'considerations') return item && !block.text.endsWith(':');
  if (item)
    return isDirective(block.text) && !/\bfollowing recommendations\b.*:$/iu.test(block.text);
  if (block.text.endsWith(':') && NARRATIVE.test(block.text)) return false;
  // Without number or bullet it has to name who should act.
  return isDirective(block.text) && (addresseeOf(block.text) !== null || underAddressee !== null);
}

function readTables(whole: WholeText, sections: readonly BlockSection[]): Recommendation[] {
  const found: Recommendation[] = [];
  for (const { first, rows } of tablesOf(whole)) {
    const columns = recommendationColumns(rows);
    if (columns === null) continue;
    const section = sections.find((part) => part.first <= first && first < part.after);
    const heading = section === undefined ? null : addresseeOfHeading(section.heading);
    for (const { row, number, text, addressee } of tableRecommendations(rows, columns)) {
      const to = addressee ?? addresseeOf(text) ?? heading;
      found.push({ number, text, addressee: to, page: row.block.page, paragraph: null });
    }
  }
  return found;
}

const MARKED_AFTER = /\s*\(Recommendations?(?:\s+\d+)?\)\s*\.?$/iu;
const INLINE =
  /\b(?:(?:this|the) (?:serious case |rapid |practice )?review (?:therefore )?recommends that|it is (?:therefore )?recommended that|the (?:lead |independent )?(?:reviewers?|author) (?:therefore )?recommends? that)\b/iu;

/**
 * The recommendations a review makes, in reading order. Read are: tables with a column of that name,
 * paragraphs and headings marked as one anywhere, numbered and bulleted items under headings of
 * recommendations or of what needs to improve, considerations put to a board, and paragraphs that
 * end in "(Recommendation)". Where none of these is found, sentences that recommend in so many words.
 */
export function recommendationsOf(
  whole: WholeText,
  sections: readonly BlockSection[],
  passages: readonly Passage[],
): Recommendation[] {
  const collector = new Collector();
  let parent: { level: number; addressee: string | null } = { level: 0, addressee: null };
  for (const section of sections) {
    if (PASSED_OVER.has(section.kind)) {
      collector.forget();
      continue;
    }
    const named = section.kind === 'recommendations' ? addresseeOfHeading(section.heading) : null;
    if (named !== null || section.level <= parent.level || section.kind !== 'recommendations') {
      parent = { level: section.level, addressee: named };
    }
    readListed(section, whole, parent.addressee, collector);
  }
  const paragraphAt = (placed: PlacedBlock): string | null => {
    const at = whole.offsets.toCodePoints(placed.start);
    return (
      passages.find((passage) => passage.start >= at)?.paragraph ?? placed.block.number ?? null
    );
  };
  const found: (Recommendation & { readonly at: number })[] = [];
  for (const { number, text, addressee, placed, empty } of collector.drafts) {
    if (empty || text.trim() === '') continue;
    found.push({
      number,
      text,
      addressee: addresseeOf(text) ?? addressee,
      page: placed.block.page,
      paragraph: paragraphAt(placed),
      at: placed.start,
    });
  }
  for (const placed of whole.blocks) {
    if (placed.block.kind === 'heading' || !MARKED_AFTER.test(placed.block.text)) continue;
    const text = placed.block.text.replace(MARKED_AFTER, '');
    const paragraph = paragraphAt(placed);
    const { page } = placed.block;
    found.push({
      number: null,
      text,
      addressee: addresseeOf(text),
      page,
      paragraph,
      at: placed.start,
    });
  }
  const listed = found.sort((a, b) => a.at - b.at).map(({ at: _at, ...rest }) => rest);
  const all = [...listed, ...readTables(whole, sections)];
  const distinct = all.filter(
    (one, i) =>
      all.findIndex((other) => other.text === one.text && other.addressee === one.addressee) === i,
  );
  return distinct.length > 0 ? distinct : inlineRecommendations(sections, passages);
}

function inlineRecommendations(
  sections: readonly BlockSection[],
  passages: readonly Passage[],
): Recommendation[] {
  const found: Recommendation[] = [];
  for (const { text, section, page, paragraph } of passages) {
    if (PASSED_OVER.has(sections[section]?.kind ?? 'body')) continue;
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end);
      if (!INLINE.test(sentence)) continue;
      found.push({
        number: null,
        text: sentence,
        addressee: addresseeOf(sentence),
        page,
        paragraph,
      });
    }
  }
  return found;
}
