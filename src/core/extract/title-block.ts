import type { Block } from './extracted-document.ts';

/** What a document of a review's file is, as far as the parts of one file differ by it. */
export type TitledAs = 'report' | 'summary' | 'response' | 'action-plan' | 'addendum' | 'briefing';

/** The lines with which a document begins: what it is, whose, about whom, by whom and when. */
export interface TitleBlock {
  /** Index of its first block, and of the first block after it. */
  readonly first: number;
  readonly after: number;
  readonly lines: readonly string[];
  /** Null where no line says what the document is. */
  readonly titledAs: TitledAs | null;
  /** True where a heading says what it is, as no entry of a list of books does. */
  readonly headed: boolean;
  /** Largest print in points, 0 where unknown. */
  readonly size: number;
}

/** First match wins: what a document is goes before the review that it is about. */
const TITLES: readonly (readonly [TitledAs, RegExp])[] = [
  [
    'addendum',
    /\b(?:addendum|supplementary report|post-trial (?:report|addition|statement|review))\b/iu,
  ],
  [
    'response',
    /\bresponses? (?:to|from|by|of)\b|\b(?:board|partnership|partners|agency)(?:['’]s|['’])? response\b|\bresponse statement\b/iu,
  ],
  ['action-plan', /\baction plan\b/iu],
  ['briefing', /\bbriefing\b/iu],
  ['summary', /\bexecutive summary\b/iu],
  [
    'report',
    /\b(?:overview report|(?:serious|significant) case review|case management review|(?:child )?practice review|rapid review|learning review|homicide review|SCR|LCSPR|CSPR)\b/iu,
  ],
];
const TITLE_WORDS = 22;
/** A line with more words than this that ends like a sentence is text. */
const SENTENCE_WORDS = 10;
const MOST_LINES = 14;
/** Headings that come after a title, never in it. */
const FIRST_HEADING =
  /^(?:\d+[.):]?\s+)?(?:(?:table of )?contents(?: page)?|introduction\b.*|foreword\b.*|preface|background\b.*|purpose\b.*|glossary.*)$/iu;
const PARTNERSHIP =
  /\b(?:safeguarding (?:children|child|adults?)\b.{0,30}\b(?:boards?|partnerships?|partners)|safeguarding (?:board|partnership)|children['’]?s? safeguarding (?:board|partnership)|child(?:ren)? protection committee|L?SCBs?|L?SCPs?)\b/iu;
/** Words of titles that are no name of anybody or anything. */
const COMMON = new Set(
  (
    'a an and the of in on to for by from into at as with about not its their respect concerning regarding ' +
    'relating relation behalf death life following circumstances local independent multi agency joint ' +
    'thematic concise extended serious significant case child practice rapid learning homicide domestic ' +
    'management safeguarding children board partnership review reviews report overview executive summary ' +
    'response action plan addendum supplementary post trial briefing minute scr lcspr cspr lscb scb scp ' +
    'final draft version confidential official sensitive restricted published publication circulation'
  ).split(' '),
);
/** "child a", where "a" is no article. */
const LETTERED = /\b(child|baby|family|siblings?|person|infant) (\p{L}\d*|\d+)(?!\S)/gu;
const PERSON_OR_DAY =
  /\b(?:authors?|reviewers?|written by|prepared by|chair|version|published|publication|completed|agreed|date[ds]?)\b/iu;
const MONTH_AND_YEAR =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d\b/iu;

/**
 * The title block that a page would begin with, were it the first of a document: the short lines
 * before the first text, table, list, contents or introduction. May be empty. `ignored` holds lines
 * (as `plainLine` gives them) that stand on many pages and say nothing of this one.
 */
export function titleBlockAt(
  blocks: readonly Block[],
  first: number,
  ignored: ReadonlySet<string>,
): TitleBlock {
  const page = blocks[first]?.page;
  const title: Block[] = [];
  let after = first;
  for (; after < blocks.length && title.length < MOST_LINES; after += 1) {
    const block = blocks[after];
    if (block === undefined || block.page !== page || !isTitleLine(block)) break;
    if (!ignored.has(plainLine(block.text))) title.push(block);
  }
  const [titledAs, saysIt] = TITLES.find(([, says]) =>
    title.some((line) => says.test(line.text)),
  ) ?? [null];
  return {
    first,
    after,
    lines: title.map(({ text }) => text),
    titledAs,
    headed: title.some(({ kind, text }) => kind === 'heading' && saysIt?.test(text) === true),
    size: Math.max(0, ...title.map(({ style }) => style?.size ?? 0)),
  };
}

function isTitleLine(block: Block): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (block.contentsLine === true || block.number !== undefined) return false;
  if (FIRST_HEADING.test(block.text)) return false;
  const words = block.text.split(/\s+/u).length;
  if (words > TITLE_WORDS) return false;
  return (
    block.kind === 'heading' || words <= SENTENCE_WORDS || !/[.;:?!]["”’']?$/u.test(block.text)
  );
}

/** A line in small letters and single spaces, for telling whether two lines are the same. */
export function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Whether a line speaks of a document of this kind. */
export function speaksOf(line: string, kind: TitledAs): boolean {
  // Every part of a review speaks of the review; only its report is called the overview.
  if (kind === 'report') return /\boverview report\b/iu.test(line);
  return TITLES.some(([titledAs, words]) => titledAs === kind && words.test(line));
}

/**
 * Whether a title says whose document it is: it names a board or partnership, or what the file's first
 * title names, or both.
 */
export function namesWhose(title: TitleBlock, fileTitle: TitleBlock): 'none' | 'one' | 'both' {
  const named = title.lines.map((line) => ` ${nameIn(line)} `);
  const same = fileTitle.lines
    .filter((line) => !PARTNERSHIP.test(line) && !saysWhoOrWhen(line))
    .map(nameIn)
    .some((name) => name !== '' && named.some((line) => line.includes(` ${name} `)));
  const partnership = title.lines.some((line) => PARTNERSHIP.test(line));
  if (same && partnership) return 'both';
  return same || partnership ? 'one' : 'none';
}

/** What is left of a line without the common words of titles: "child-m" of "Serious Case Review: Child M". */
function nameIn(line: string): string {
  const words = plainLine(line).replaceAll(LETTERED, '$1-$2').split(' ');
  return words.filter((word) => !COMMON.has(word) && !/^\d+$/u.test(word)).join(' ');
}

/** Whether a line of a title says who wrote the document or when. */
export function saysWhoOrWhen(line: string): boolean {
  return PERSON_OR_DAY.test(line) || MONTH_AND_YEAR.test(line);
}
