import type { Block, ExtractedDocument } from './extracted-document.ts';
import {
  namesWhose,
  plainLine,
  saysWhoOrWhen,
  speaksOf,
  titleBlockAt,
  type TitleBlock,
  type TitledAs,
} from './title-block.ts';

/** Fewer words than this after its title, and it is a cover or a divider, not a document. */
const DOCUMENT_WORDS = 150;
/** A page with no more words than this is a cover, where nothing but a title stands on it. */
const COVER_WORDS = 80;
/** Contents and introduction follow within so many pages of the title. */
const SOON_PAGES = 3;
/** A line at the head of more pages than this is a running head that was not told as one. */
const TITLE_PAGES = 3;
const HEAD_LINES = 3;
/** No entry of a contents page is longer, in UTF-16 units. */
const ENTRY_LENGTH = 400;
/** In points: a title so much larger than all print of the document before is no heading of it. */
const LARGER = 2;

const APPENDIX =
  /\b(?:appendix|appendices|annex(?:e|es|ure)?)\b|^(?:schedule|attachment|enclosure)\b/iu;
const DIVIDER =
  /^(?:part|section|chapter|volume|book)\s+(?:\d+|[a-z]|[ivx]+|one|two|three|four|five|six)\b/iu;
const CONTENTS = /^(?:table of )?contents(?: page)?$/iu;
const OPENING =
  /^(?:(?:\d+(?:\.\d+)*|[A-Z])[.):]?\s+)?(?:introduction|foreword|preface|background|about this|reasons? for)\b/iu;
/** Documents that often have no contents, numbers or introduction. */
const SHORT_KINDS: ReadonlySet<TitledAs> = new Set([
  'response',
  'action-plan',
  'addendum',
  'briefing',
]);

/**
 * The documents that one file holds, in its order: most often the file itself, unchanged, as the only
 * one. A second document begins only at the top of a page, with a title that says it is of another
 * kind than those before (report, executive summary, response, action plan, addendum, briefing) and
 * whose it is, and with two of: a cover of its own, its author or date, print larger than any before,
 * its own contents, numbers or introduction that begin again. Appendices, and whatever the document before lists as a part of
 * itself, stay with it: two documents read as one can be seen, one torn in two misleads.
 *
 * Each part has the whole file's page numbers, page count, kind, engine, furniture and `part`;
 * warnings of its own pages and of the whole file. The file's properties describe the document that
 * the file begins with, and are left out of the others.
 */
export function splitDocuments(document: ExtractedDocument): readonly ExtractedDocument[] {
  const { blocks } = document;
  const runningHeads = linesOfManyPages(blocks);
  const fileTitle = titleBlockAt(blocks, 0, runningHeads);
  if (fileTitle.titledAs === null) return [document];
  const titles: TitleBlock[] = [fileTitle];
  for (let index = 1; index < blocks.length; index += 1) {
    if (!beginsPage(blocks, index)) continue;
    const title = titleBlockAt(blocks, index, runningHeads);
    if (beginsDocument(blocks, titles, title)) titles.push(title);
  }
  if (titles.length === 1) return [document];
  return titles.map((title, order) => partOf(document, title.first, titles[order + 1]?.first));
}

function partOf(
  document: ExtractedDocument,
  from: number,
  to: number | undefined,
): ExtractedDocument {
  const firstPage = from === 0 ? 1 : (document.blocks[from]?.page ?? 1);
  const pageAfter = to === undefined ? Infinity : (document.blocks[to]?.page ?? Infinity);
  return {
    ...document,
    blocks: document.blocks.slice(from, to),
    warnings: document.warnings.flatMap((warning) => {
      if (warning.pages.length === 0) return [warning];
      const pages = warning.pages.filter((page) => page >= firstPage && page < pageAfter);
      return pages.length === 0 ? [] : [{ ...warning, pages }];
    }),
    properties: from === 0 ? document.properties : {},
  };
}

/** Whether a block is the first of its page, with nothing running over from the page before. */
function beginsPage(blocks: readonly Block[], index: number): boolean {
  const page = blocks[index]?.page ?? 1;
  const before = blocks[index - 1];
  return before !== undefined && (before.runs.at(-1)?.page ?? before.page) < page;
}

function linesOfManyPages(blocks: readonly Block[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  let heads = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.page !== blocks[index - 1]?.page) heads = new Set();
    if (heads.size >= HEAD_LINES) continue;
    const line = plainLine(block.text);
    if (!heads.has(line)) pages.set(line, (pages.get(line) ?? 0) + 1);
    heads.add(line);
  }
  return new Set([...pages].filter(([, on]) => on > TITLE_PAGES).map(([line]) => line));
}

/** Whether the title begins a document other than those that the titles before it begin. */
function beginsDocument(
  blocks: readonly Block[],
  titles: readonly TitleBlock[],
  title: TitleBlock,
): boolean {
  const [fileTitle] = titles;
  const own = titles.at(-1);
  const { titledAs } = title;
  if (fileTitle === undefined || own === undefined || titledAs === null) return false;
  if (!title.headed || title.lines.length < 2) return false;
  if (titles.some((before) => before.titledAs === titledAs)) return false;
  const whose = namesWhose(title, fileTitle);
  if (whose === 'none') return false;
  const before = blocks.slice(own.after, title.first);
  const after = blocks.slice(title.after);
  if (words(before) < DOCUMENT_WORDS || words(after) < DOCUMENT_WORDS) return false;
  if (title.lines.some((line) => APPENDIX.test(line) || DIVIDER.test(line))) return false;
  if (isListedBefore(before, title, titledAs) || followsDivider(before)) return false;

  const page = blocks[title.first]?.page ?? 1;
  const soon = after.filter((block) => block.page <= page + SOON_PAGES);
  if (soon.some((block) => block.kind === 'heading' && (block.style?.size ?? 0) > title.size)) {
    return false;
  }
  const looks = howMany(
    after[0]?.page !== page && words(blocks.slice(title.first, title.after)) <= COVER_WORDS,
    title.lines.some(saysWhoOrWhen),
    whose === 'both' && title.size >= largestPrint(before) + LARGER,
  );
  const begins = howMany(
    soon.some((block) => block.contentsLine === true || CONTENTS.test(block.text)),
    beginsAgain(before, soon),
  );
  if (begins === 0) return looks >= (SHORT_KINDS.has(titledAs) ? 2 : 3);
  return looks + begins >= 2;
}

function howMany(...facts: readonly boolean[]): number {
  return facts.filter(Boolean).length;
}

/** In points; infinite where a heading's size is not known. */
function largestPrint(blocks: readonly Block[]): number {
  return blocks.reduce(
    (most, { kind, style }) => Math.max(most, style?.size ?? (kind === 'heading' ? Infinity : 0)),
    0,
  );
}

/** Whether the document before counts it among its own parts: in its contents, or as an appendix. */
function isListedBefore(before: readonly Block[], title: TitleBlock, titledAs: TitledAs): boolean {
  const lines = new Set(title.lines.map(plainLine));
  let contentsPage = 0;
  return before.some((block) => {
    // Lines below "Contents" are entries, even where nothing else told them as such.
    if (CONTENTS.test(block.text)) contentsPage = block.page;
    const isEntry = block.contentsLine === true || block.page === contentsPage;
    if (isEntry && block.text.length <= ENTRY_LENGTH) {
      const entry = plainLine(block.text.replace(/[\s.…]*\d*\s*$/u, ''));
      if (speaksOf(block.text, titledAs) || lines.has(entry)) return true;
    }
    // A summary sends its readers to the appendices of the report, which is an appendix of nothing.
    if (titledAs === 'report') return false;
    return block.text
      .split(/(?<=[.;])\s/u)
      .some((sentence) => APPENDIX.test(sentence) && speaksOf(sentence, titledAs));
  });
}

/** Whether the page before is one that announces what follows as an appendix or a further part. */
function followsDivider(before: readonly Block[]): boolean {
  const page = before.at(-1)?.page;
  const lines = before.filter((block) => block.page === page);
  return (
    words(lines) <= COVER_WORDS &&
    lines.some(({ text }) => APPENDIX.test(text) || DIVIDER.test(text))
  );
}

/** Whether numbers or the introduction begin again after they had got further before. */
function beginsAgain(before: readonly Block[], soon: readonly Block[]): boolean {
  const numbers = before.map(topNumber).filter((number) => number !== null);
  const next = soon.map(topNumber).find((number) => number !== null);
  if (next === 1 && numbers.includes(1) && numbers.some((number) => number >= 3)) return true;
  return before.some(isOpening) && soon.some(isOpening);
}

function isOpening(block: Block): boolean {
  return block.kind === 'heading' && block.contentsLine !== true && OPENING.test(block.text);
}

/** The first figure of the number printed before a heading or a numbered paragraph. */
function topNumber(block: Block): number | null {
  if (block.contentsLine === true) return null;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return null;
  const printed = block.number ?? (block.kind === 'heading' ? block.text : '');
  const figures = /^(\d{1,3})(?:\.\d+)*(?:[.):]?\s|$)/u.exec(printed)?.[1];
  return figures === undefined ? null : Number(figures);
}

function words(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      block.contentsLine === true ? sum : sum + (block.text.match(/\S+/gu)?.length ?? 0),
    0,
  );
}
