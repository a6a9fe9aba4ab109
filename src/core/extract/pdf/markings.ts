/** A row of a page as far as it matters here: its words, its baseline from the top, its type size. */
interface MarkedRow {
  readonly text: string;
  readonly base: number;
  readonly size: number;
}

const CONFIDENTIAL =
  /^\W*(?:(?:strictly|highly|private(?: and| &)?|in|official|sensitive|restricted|protect|not for (?:publication|circulation|onward distribution|distribution|sharing)|and|do not (?:copy|share|circulate)|until publication|embargoed(?: until.{0,40})?|[-:\u2013\u2014|/.,&])\s*)*(?:confidential(?:ity)?|confidence|restricted|sensitive|protect|embargoed.{0,40}|not for (?:publication|circulation|distribution|onward distribution))(?:\W*(?:until|pending|before|prior to)\b.{0,40})?\W*$/iu;
const PROTECTIVE =
  /^\W*(?:official|unclassified|not protectively marked|protective marking:?.{0,20})\W*$/iu;
const DRAFT =
  /^\W*(?:(?:working|final|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|\dth|v(?:ersion)?\.?\s*[\d.]+|confidential|strictly|[-:\u2013\u2014|/])\s*)*draft(?:\s*(?:report|version|copy|only|no\.?|v|for (?:comment|consultation|discussion)|not for circulation|confidential|[\d.]+|[-:\u2013\u2014|/]))*\W*$/iu;
const VERSION =
  /^\W*(?:final\s+(?:version|report|copy)|version\s*[\d.]+(?:\s*final)?|v\d+(?:\.\d+)?)\W*$/iu;
/** A bullet; a dash or star on both sides only frames what stands between. */
const BULLET =
  /^(?:[\u2022\u2023\u25a0-\u25ff\u2043\u27a2\u2713\uf000-\uf0ff]|[-\u2013\u2014*](?!.*[-\u2013\u2014*]$))/u;
/** Text nearer than this to what is certainly text belongs to it, in type sizes from baseline to baseline. */
const TEXT_LEADING = 1.5;
/** Type sizes that differ by less are the same, in points. */
const SAME_SIZE = 0.8;

/** Whether the words say that a document is in confidence. */
export function saysConfidential(text: string): boolean {
  return CONFIDENTIAL.test(text) || PROTECTIVE.test(text);
}

/** Whether the words say that a document is a draft. */
export function saysDraft(text: string): boolean {
  return DRAFT.test(text);
}

/** Whether words are those of a marking and nothing else; as the end of a sentence they are so, too. */
export function isMarking(text: string): boolean {
  if (text.length > 90 || !/\p{L}/u.test(text)) return false;
  // A heading such as "Confidentiality" is part of the text.
  if (/^confidentiality$/iu.test(text.replace(/[^\p{L}]/gu, ''))) return false;
  return saysConfidential(text) || saysDraft(text) || VERSION.test(text);
}

/** Whether two rows, one below the other, are set as lines of one text are. */
export function isSetWith(row: MarkedRow, other: MarkedRow): boolean {
  const close = Math.abs(other.base - row.base) < Math.max(row.size, other.size) * TEXT_LEADING;
  return close && Math.abs(other.size - row.size) < SAME_SIZE;
}

/**
 * Whether a row at the edge of a page, with the words of a marking, is an item of a list or the last words of
 * a sentence; `inwards` is the row after it, away from the edge.
 */
export function endsText(row: MarkedRow, inwards: MarkedRow | undefined): boolean {
  if (BULLET.test(row.text)) return true;
  const isLower = beginsLower(row.text);
  const stops = /[.,;]$/u.test(row.text);
  if (isLower && stops) return true;
  return (isLower || stops) && inwards !== undefined && isSetWith(row, inwards);
}

/**
 * Whether a row between the margins is plainly a marking: its words are, it stands apart from the text
 * above and below, and it is written as no sentence or item of a list is. One word by itself is in
 * capitals or, by `recurs`, stands at the same place of several pages.
 */
export function isStamp(
  row: MarkedRow,
  above: MarkedRow | undefined,
  below: MarkedRow | undefined,
  recurs: boolean,
): boolean {
  const { text } = row;
  if (!isMarking(text) || BULLET.test(text)) return false;
  if (beginsLower(text) || /[.,;:]$/u.test(text)) return false;
  const isText = (other: MarkedRow | undefined): boolean =>
    other !== undefined && !isMarking(other.text) && isSetWith(row, other);
  if (isText(above) || isText(below)) return false;
  return /\p{L}\W+\w/u.test(text) || text === text.toUpperCase() || recurs;
}

function beginsLower(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}
