import { isDirective } from './directives.ts';
import { cellsOf } from './tables.ts';
import type { PlacedBlock } from './whole-text.ts';

/** Which column of a table holds what; -1 where it has no such column. */
export interface RecommendationColumns {
  /** The header's place among the rows. */
  readonly header: number;
  readonly number: number;
  readonly text: number;
  readonly addressee: number;
  /** Who leads on it: the addressee where neither a column nor the text names one. */
  readonly lead: number;
}

const TEXT =
  /^(?:(?:the |key |agreed |multi-agency |single agency |agency )*recommendations?(?: made| text)?|(?:the |this )?(?:review|report|panel|author|reviewers?|we|board|partners) (?:now )?(?:recommends?|recommended|asks?|asked|proposes?|wants?)(?: that| for)?|(?:what is |is )?recommended(?: that)?|what (?:we|the \w+|this \w+) (?:recommends?|asks?|asks? for|proposes?|wants?)|proposals?|what (?:needs|should|must|has) .*(?:change|improve|happen|be done|be different)|what (?:we|partners|agencies|services|the \w+) (?:will|must|should|need to|are going to|have to) (?:now )?do)\b/i;
const NUMBER =
  /^(?:no\.?|nos\.?|number|ref(?:erence)?\.?(?: no\.?)?|#|rec(?:ommendation)?\.? (?:no\.?|number|ref\.?)|item)$/i;
const ADDRESSEE =
  /^(?:(?:lead |responsible |owning |relevant )?(?:agency|agencies|organisation|organisations|body|partner agency|owner)(?: responsible)?|for whom|addressed to|who|who (?:is|should|must|has|will|does|acts?)\b.*|responsib\w+|lead agency.*|addressee)$/i;
const LEAD =
  /^(?:(?:action |responsible )?lead(?: officer| person)?|owner|by whom|who(?: leads?| will lead)?)$/i;
const ACTION_COLUMN =
  /^(?:.*\b(?:actions?|lead|owner|agency|responsib\w*|timescale|deadline|date|who|when|rag|status|progress|outcome|evidence|target|findings?|learning|learned|learnt|lessons?|themes?|issues?|reasons?|rationale|why|gap)\b.*)$/i;

/** The columns of a table of recommendations by the words of its header row; null where it is none. */
export function recommendationColumns(rows: readonly PlacedBlock[]): RecommendationColumns | null {
  for (const [header, row] of rows.slice(0, 3).entries()) {
    const cells = cellsOf(row).map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length < 2) continue;
    if (cells.some((cell) => cell.length > 60)) continue;
    const number = cells.findIndex((cell) => NUMBER.test(cell));
    const text = cells.findIndex((cell, at) => at !== number && TEXT.test(cell));
    if (text < 0) continue;
    const others = cells.filter((cell, at) => at !== text && at !== number && cell !== '');
    if (number < 0 && !others.some((cell) => ACTION_COLUMN.test(cell))) continue;
    const addressee = cells.findIndex((cell) => ADDRESSEE.test(cell));
    return { header, number, text, addressee, lead: cells.findIndex((cell) => LEAD.test(cell)) };
  }
  return null;
}

const ASKED =
  /^(?:(?:the |agreed |proposed |required |key )*(?:actions?|improvements?|proposals?|changes?)(?: (?:agreed|required|needed|proposed|to be taken|points?))?)$/i;
const WHEN =
  /^(?:(?:by )?when\b.*|(?:target |due |completion )?date|timescales?|deadline|due|by)$/i;
/** An action that was taken is a report on it. */
const DONE =
  /^(?:\p{Lu}\p{Ll}+ed\b)|\b(?:has|have|had|was|were) (?:now |since |already )?(?:been )?\p{L}+(?:ed|en|de|ne)\b/u;

/**
 * The columns of a table of actions that gives who does each and by when, for documents that call
 * what they ask for nothing else; null where it is none, or where it says that the actions are done.
 */
export function actionColumns(rows: readonly PlacedBlock[]): RecommendationColumns | null {
  const [first] = rows;
  if (first === undefined || rows.length < 3) return null;
  const cells = cellsOf(first).map((cell) => cell.trim());
  const text = cells.findIndex((cell) => ASKED.test(cell));
  const addressee = cells.findIndex((cell) => ADDRESSEE.test(cell) || LEAD.test(cell));
  const when = cells.some((cell) => WHEN.test(cell));
  if (text < 0 || addressee < 0 || !when) return null;
  if (cells.some((cell) => /\b(?:rec(?:ommendation)?s?|progress|status|rag|outcome)\b/i.test(cell)))
    return null;
  const told = rows.slice(1).filter((row) => DONE.test((cellsOf(row)[text] ?? '').trim()));
  if (told.length > 0) return null;
  return { header: 0, number: cells.findIndex((c) => NUMBER.test(c)), text, addressee, lead: -1 };
}

/**
 * Columns known from another part of the same table: where sub-headings or pages cut a table, only
 * one part may bear the header. Taken only where every row has a number and a text that directs.
 */
export function continuedColumns(
  rows: readonly PlacedBlock[],
  width: number,
  known: RecommendationColumns,
): RecommendationColumns | null {
  const fits = rows.every((row) => {
    const cells = cellsOf(row);
    return (
      cells.length === width &&
      /^(?:R(?:ec)?\.?\s?)?\d+(?:\.\d+)*[.)]?$/iu.test((cells[known.number] ?? '').trim()) &&
      isDirective(cells[known.text] ?? '')
    );
  });
  return rows.length > 0 && known.number >= 0 && fits ? { ...known, header: -1 } : null;
}

/** One recommendation of a table and the row where it begins. */
export interface TableRecommendation {
  readonly row: PlacedBlock;
  readonly number: string | null;
  readonly text: string;
  readonly addressee: string | null;
  readonly lead: string | null;
}

/**
 * Reads the rows under the header. A row that has no text in the column of recommendations adds
 * nothing (a further action of the same one); one without number that goes on in mid-sentence is
 * the rest of the one above; a header printed again on a new page is passed over.
 */
export function tableRecommendations(
  rows: readonly PlacedBlock[],
  columns: RecommendationColumns,
): TableRecommendation[] {
  const header = rows[columns.header]?.block.text;
  const found: TableRecommendation[] = [];
  for (const row of rows.slice(columns.header + 1)) {
    if (row.block.text === header) continue;
    const cells = cellsOf(row);
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim());
    const raw = cell(columns.text);
    if (raw === '') continue;
    const printed = /^(?:Recommendation\s+|Rec\.?\s*|R)?(\d+(?:\.\d+)*)[.):]?\s+(?=\p{L})/u.exec(
      raw,
    );
    const number = cell(columns.number) || printed?.[1] || row.block.number || '';
    const text = printed === null ? raw : raw.slice(printed[0].length);
    const last = found.at(-1);
    const runsOn = /^\p{Ll}/u.test(text) || (last !== undefined && !/[.;:?!)]$/.test(last.text));
    if (
      number === '' &&
      last !== undefined &&
      (columns.number >= 0 || last.number !== null) &&
      runsOn
    ) {
      found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
      continue;
    }
    if (text.split(/\s+/u).length < 3) continue;
    found.push({
      row,
      number: number === '' ? null : number.replace(/[.):]+$/u, ''),
      text,
      addressee: cell(columns.addressee) || null,
      lead: cell(columns.lead) || null,
    });
  }
  return found;
}
