import type { SectionKind } from './review.ts';
import { cellsOf, tablesOf } from './tables.ts';
import { recommendationColumns } from './recommendation-tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Blocks that are of another kind than the section around them, by their shape. */
export interface Inset {
  /** Index of the first block. */
  readonly first: number;
  /** Index after the last block. */
  readonly after: number;
  readonly kind: SectionKind;
}

const DATE_CELL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)\w*\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:early|mid|late|\d{1,2}(?:st|nd|rd|th)?)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*(?:\d{4}|\d{2})?|(?:19|20)\d\d)\b/iu;
const ACRONYM = /^[A-Z][A-Za-z&/]{0,3}[A-Z&/][A-Za-z&/]{0,5}s?\d?$/;
const CITATION =
  /\((?:[^()]*\b(?:19|20)\d\d[^()]*)\)|\b(?:Working Together|Children Act|Care Act|Human Rights Act|Regulations \d{4}|section \d+|statutory guidance|United Nations Convention|NICE guid\w+|Brandon et al|Ofsted,? \d{4})\b/i;
const REFERENCE =
  /^(?!(?:In|On|By|At|From|Between|During|After|Since|Until|Before) )(?:[A-Z][\p{L}'’-]+,? (?:[A-Z]\.?[,\s]*)+.{0,80}\(?(?:19|20)\d\d[a-z]?\)?|(?:HM Government|Department (?:for|of)|DfE|NSPCC|Ofsted|NICE|Home Office)[^.]{0,60}\(?(?:19|20)\d\d\)?)/u;
const LEAD_IN =
  /\b(?:states?|defines?|defined|definition|guidance|legislation|Act|Working Together|research|literature|describes?|says|set out|as follows|quotes?)\b[^.]*:$/i;
const USUAL_INDENT_STEP = 15;
const SOURCE_LENGTH = 160;

function share(rows: readonly PlacedBlock[], test: (cell: string) => boolean): number {
  return rows.filter((row) => test(cellsOf(row)[0] ?? '')).length / rows.length;
}

function tableInsets(whole: WholeText): Inset[] {
  const insets: Inset[] = [];
  for (const { first, after, rows } of tablesOf(whole)) {
    const two = rows.filter((row) => cellsOf(row).filter((cell) => cell !== '').length === 2);
    if (
      rows.length >= 4 &&
      two.length / rows.length > 0.7 &&
      share(rows, (c) => ACRONYM.test(c)) > 0.6
    ) {
      insets.push({ first, after, kind: 'glossary' });
    } else if (rows.length >= 3 && share(rows, (cell) => DATE_CELL.test(cell)) > 0.5) {
      insets.push({ first, after, kind: 'chronology' });
    } else if (rows.length >= 2 && recommendationColumns(rows) !== null) {
      insets.push({ first, after, kind: 'recommendations' });
    }
  }
  return insets;
}

/** The line under a quotation that says where it is from. */
function isSource(next: PlacedBlock | undefined): boolean {
  if (next?.block.kind !== 'paragraph' || next.block.number !== undefined) return false;
  const { text } = next.block;
  return text.length < SOURCE_LENGTH && !/[.:;?!]$/.test(text) && CITATION.test(text);
}

function isQuotation(
  placed: PlacedBlock,
  before: PlacedBlock | undefined,
  next: PlacedBlock | undefined,
  margin: number,
): boolean {
  const { block } = placed;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (block.text.length < 80 || block.number !== undefined || block.bullet === true) return false;
  const quoted = /^["“‘]/.test(block.text) && /["”’][^"”’]{0,60}$/.test(block.text);
  const apart =
    block.style?.italic === true || (block.style?.indent ?? margin) >= margin + USUAL_INDENT_STEP;
  if (isSource(next)) return true;
  if (!quoted && !apart) return false;
  const led = before !== undefined && LEAD_IN.test(before.block.text);
  // A citation inside ordinary prose proves nothing: it must close the block or stand with a lead-in.
  const cited = CITATION.test(block.text.slice(-90)) || (quoted && CITATION.test(block.text));
  return cited || (led && CITATION.test(before.block.text));
}

function usualIndent(whole: WholeText): number {
  const indents = whole.blocks
    .filter(({ block }) => block.kind === 'paragraph' && block.style?.indent !== undefined)
    .map(({ block }) => block.style?.indent ?? 0)
    .sort((a, b) => a - b);
  return indents[indents.length >> 1] ?? 0;
}

function referenceInsets(whole: WholeText): Inset[] {
  const insets: Inset[] = [];
  let first = -1;
  for (let index = 0; index <= whole.blocks.length; index += 1) {
    const block = whole.blocks[index]?.block;
    const listed =
      block !== undefined &&
      block.kind !== 'heading' &&
      block.kind !== 'footnote' &&
      block.text.length < 400 &&
      REFERENCE.test(block.text);
    if (listed && first < 0) first = index;
    if (!listed && first >= 0) {
      if (index - first >= 3) insets.push({ first, after: index, kind: 'references' });
      first = -1;
    }
  }
  return insets;
}

/**
 * Glossary, chronology and action tables, lists of publications, and quoted statute, guidance or
 * research, told by shape. What a family or practitioner said is not a quotation in this sense.
 */
export function insetsOf(whole: WholeText): Inset[] {
  const margin = usualIndent(whole);
  const quotations: Inset[] = [];
  for (const [index, placed] of whole.blocks.entries()) {
    const next = whole.blocks[index + 1];
    if (isQuotation(placed, whole.blocks[index - 1], next, margin)) {
      const after = isSource(next) ? index + 2 : index + 1;
      quotations.push({ first: index, after, kind: 'quotation' });
    }
  }
  return [...tableInsets(whole), ...referenceInsets(whole), ...quotations].sort(
    (a, b) => a.first - b.first,
  );
}
