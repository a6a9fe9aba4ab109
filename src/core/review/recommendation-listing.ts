import { addresseeOf } from './addressee.ts';
import { announcesList, isDirective, isOrder } from './directives.ts';
import { headingChances } from './heading-kind.ts';
import { appendixTitle, headingWords } from './heading-words.ts';
import { isInstruction, withoutLabel } from './instructions.ts';
import { isLeadIn } from './recommendation-lead-ins.ts';
import { askMark, directsSomebody } from './recommendation-asked.ts';
import { codeMark, type MarkedText, recommendationMark } from './recommendation-marks.ts';
import type { BlockSection } from './sections.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Lists whose every item is one, however it is put. */
const IMPROVEMENT_LIST = /\bimprove\b|\bimprovement\b|^priority and immediate/;
/** Headings over what is asked, or over what became of recommendations, rather than over recommendations. */
const NOT_A_LIST =
  /\b(?:progress|update|monitoring|implementation|status|response)\b|\b(?:was|were|had been) (?:asked|told|required)\b|\b(?:previous|earlier|past|prior|other|former) (?:[\w-]+ ){0,3}(?:reviews?|recommendations?|reports?|inquir\w+)\b/;
const QUESTIONS = /\bquestions?\b/;
const CONSIDERATIONS =
  /\b(?:considerations?|challenges?|issues|matters|points)\b.*\b(?:board|partnership|lscb|scp|partners|committee|agencies|services|leaders|commissioners)\b/;
/** Begins with who or what should do so; "This should help" explains. */
const ASKS =
  /^(?!(?:this|these|those|that|it|there|they|such|we|in|if|when|had|what|where|while|for)\b)\p{L}[^.;:]{2,100}? (?:should|must)\b/iu;
/** "The Board will make sure …", in a list that is called one of recommendations or actions. */
const PROMISES =
  /^(?:the |each |every |all |both )?([^.;:,]{2,80}?) (?:will|to) (?!have\b|be (?:noted|seen)\b)\p{Ll}/iu;
const OF_ACTIONS = /\b(?:recommend|action|improv|plan\b)/i;
/** Fewer words ask for nothing. */
const LEAST_WORDS = 4;
/** Chance from which the words of a part that is one of recommendations head a list of them. */
const LIKELY = 0.3;

/** How a part lists what it recommends; null where only what is marked as one counts. */
export type Listing = 'recommendations' | 'improvements' | 'considerations' | 'asked' | null;

/** "Recommendation 3" or "Recommendation"; "Single agency recommendation" heads what may be several. */
function isMarkOfOne(heading: string): boolean {
  const mark = recommendationMark(heading);
  if (mark === null || mark.number !== null || mark.text !== '') return mark !== null;
  return /^recommendation\W*$/iu.test(heading);
}

/** What the heading of a part says of the recommendations under it; undefined where it says nothing. */
export function listingOf(printed: string): Listing | undefined {
  const heading = appendixTitle(printed).title;
  const words = headingWords(heading);
  if (heading.trimEnd().endsWith('.') && !words.includes('recommend')) return undefined;
  if (NOT_A_LIST.test(words) || isMarkOfOne(heading)) return null;
  if (CONSIDERATIONS.test(words)) return 'considerations';
  // Questions are put for thought, unless they are called considerations or challenges as well.
  if (QUESTIONS.test(words)) return null;
  if (IMPROVEMENT_LIST.test(words)) return 'improvements';
  const chance = headingChances(heading).get('recommendations') ?? 0;
  return chance >= LIKELY ? 'recommendations' : undefined;
}

/** Whether a heading stands over what became of recommendations. */
export function tellsOutcomes(heading: string): boolean {
  const words = headingWords(heading);
  return NOT_A_LIST.test(words) || QUESTIONS.test(words);
}

function isSentence({ kind, text }: PlacedBlock['block']): boolean {
  return kind === 'paragraph' && text.split(/\s+/u).length >= LEAST_WORDS;
}

/** Whether at least half of the items of a part direct somebody; one that names recommendations has to. */
export function mostDirect(section: BlockSection, whole: WholeText): boolean {
  if (/recommend/i.test(section.heading)) return true;
  const blocks = whole.blocks.slice(section.first + 1, section.after).map(({ block }) => block);
  const listed = blocks.filter(({ kind, text }) => kind === 'list-item' && !text.endsWith(':'));
  if (blocks.some(isLeadIn)) return true;
  const rows = blocks.filter(({ cells }) => cells !== undefined && codedRow(cells, null) !== null);
  const items = listed.length > 0 ? listed : blocks.filter(isSentence);
  const directing = items.filter(({ text }) => directs(text, section.heading));
  return rows.length > 0 || directing.length * 2 >= items.length;
}

/** What is asked behind "MA1" or in the cells after a number; a code alone awaits its text. */
export function codedText(block: PlacedBlock['block'], to: string | null): MarkedText | null {
  if (block.cells !== undefined) return codedRow(block.cells, to);
  const coded = block.number === undefined ? codeMark(block.text) : null;
  return coded !== null && (coded.text === '' || directs(coded.text, to)) ? coded : null;
}

function codedRow(all: readonly string[], to: string | null): MarkedText | null {
  const [first = '', text = ''] = all.filter((cell) => cell !== '');
  const code = codeMark(first)?.number ?? null;
  if (code !== null && text.split(/\s+/u).length >= LEAST_WORDS) return { number: code, text };
  const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(first)?.[1];
  return number !== undefined && directs(text, to) ? { number, text } : null;
}

/** Whether what a heading names is asked even where it is put as a promise. */
export function namesActions(heading: string): boolean {
  return OF_ACTIONS.test(heading);
}

/** Whether a block in a list of recommendations is one: the introduction and explanations are not. */
export function hasShape(
  block: PlacedBlock['block'],
  list: Exclude<Listing, null>,
  underAddressee: string | null,
  promised: boolean,
): boolean {
  const words = askMark(block.text)?.text;
  const item = block.kind === 'list-item' || block.number !== undefined || words !== undefined;
  if (block.text.split(/\s+/u).length < LEAST_WORDS && !block.text.endsWith(':')) return false;
  if (announcesList(block.text)) return false;
  if (list === 'improvements') return item;
  if (list === 'asked') return item && directsSomebody(words ?? block.text, underAddressee);
  if (list === 'considerations') return item && !block.text.endsWith(':');
  const promise = promised && PROMISES.test(block.text) && addresseeOf(block.text) !== null;
  if (item && promise) return true;
  if (item) return directs(block.text, underAddressee);
  if (block.text.endsWith(':') && !isDirective(block.text)) return false;
  // Without number or bullet it has to name who should act.
  if (!isDirective(block.text) && !isOrder(block.text)) return false;
  const asked = withoutLabel(block.text);
  return (
    addresseeOf(asked) !== null || underAddressee !== null || ASKS.test(asked) || isOrder(asked)
  );
}

/** Whether an item of a list directs somebody, named in it, above it or not at all. */
function directs(text: string, underAddressee: string | null): boolean {
  if (isDirective(text) || isOrder(text)) return true;
  return isInstruction(text) || directsSomebody(text, underAddressee);
}
