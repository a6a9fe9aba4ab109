import { datesIn } from './facts/dates.ts';
import { kindOfHeading, PLAIN, SURE } from './heading-kind.ts';
import { isPersonOrDate } from './heading-words.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Words by which a cover says what kind of document it is the cover of. */
const TITLE =
  /\b(?:serious case review|overview report|practice review|rapid review|executive summary|learning review|homicide review|safeguarding adults? review|safeguarding review|case management review|thematic review|record of (?:a |the )?rapid review|significant case review|safeguarding (?:children|child)|briefing|inspection of|regulation 28)\b/i;
/** A line of a cover with its label: who wrote it, when, for whom. */
const LABELLED =
  /^(?:(?:independent|lead|overview|report|joint|final)\s+){0,3}(?:authors?|reviewers?|chair|inspectors?|version|date|reference|published|publication|completed|agreed|submitted|report (?:by|completed|published))\b/i;
const MARKING = /\b(?:confidential|official|draft|restricted|not for)\b/i;
const DEPOSIT =
  /\b(?:copyright remains with|national (?:case review )?(?:repository|collection))\b/i;
const LAST_PAGE = 3;
const LINE = 200;
const NAME = 60;
/** A sentence of this length begins the text proper. */
const SENTENCE = 100;
/** A cover page holds no more than this, in characters. */
const PAGE_LENGTH = 900;
/** Of which whole sentences no more than this. */
const PAGE_PROSE = 300;

function isProse({ block }: PlacedBlock): boolean {
  if (MARKING.test(block.text) && block.text.length < LINE) return false;
  return block.text.length >= LINE || (block.text.length >= SENTENCE && /[.?!]$/.test(block.text));
}

function isDate(text: string): boolean {
  const date = datesIn(text)[0];
  return date !== undefined && text.length - date.text.length < 12;
}

function saysItsPart({ block }: PlacedBlock): boolean {
  return block.kind === 'heading' && kindOfHeading(block.text) !== null && !TITLE.test(block.text);
}

/** Index after the last block of the pages at the beginning that hold nothing but a cover. */
function coverPages(whole: WholeText, contents: ReadonlySet<number>): number {
  const lastPage = whole.blocks.at(-1)?.block.page ?? 1;
  let end = 0;
  for (let page = 1; page <= LAST_PAGE && page < lastPage; page += 1) {
    let after = end;
    while (whole.blocks[after]?.block.page === page) after += 1;
    const blocks = whole.blocks.slice(end, after);
    const length = blocks.reduce((sum, { block }) => sum + block.text.length, 0);
    const prose = blocks
      .filter(({ block }) => /[.?!]$/.test(block.text))
      .reduce((sum, { block }) => sum + block.text.length, 0);
    const deposited = page === 1 && blocks.some(({ block }) => DEPOSIT.test(block.text));
    const plain = blocks.every(
      (placed, at) =>
        placed.block.kind !== 'table-row' &&
        placed.block.number === undefined &&
        !contents.has(end + at) &&
        (deposited || (!isProse(placed) && !saysItsPart(placed))),
    );
    if (blocks.length === 0 || !plain) break;
    if (!deposited && (length > PAGE_LENGTH || prose > PAGE_PROSE)) break;
    end = after;
  }
  return end;
}

/** A line too short to be anything but a name or a place. */
function isName({ block }: PlacedBlock): boolean {
  return block.kind !== 'list-item' && block.text.length <= NAME && !/[.:;,?]$/.test(block.text);
}

/**
 * Index after the last block of the cover; 0 where the document has none. A cover is a page of
 * short lines by itself, or the lines above the text of the first page, down to the last that says
 * what the document is, who wrote it or when, and the names that follow it at once.
 */
export function coverEnd(whole: WholeText, contents: ReadonlySet<number>): number {
  let end = coverPages(whole, contents);
  let evident = end > 0;
  /** Where a line stood that might head a part, or be the report's own title. */
  let passed = -1;
  for (let index = end; index < whole.blocks.length; index += 1) {
    const placed = whole.blocks[index];
    if (placed === undefined || contents.has(index)) break;
    const { block } = placed;
    if (block.page > LAST_PAGE || block.number !== undefined) break;
    if (block.kind === 'table-row' || isProse(placed)) break;
    if (passed >= 0 && index > passed + 1) break;
    const next = whole.blocks[index + 1];
    const leads = next !== undefined && isProse(next);
    const sure = block.kind === 'heading' ? SURE : PLAIN;
    const part = isPersonOrDate(block.text) ? null : kindOfHeading(block.text, undefined, sure);
    const titled = TITLE.test(block.text) && !(leads && part !== null);
    const labelled = LABELLED.test(block.text) || isDate(block.text) || MARKING.test(block.text);
    if ((titled && (passed < 0 || block.kind === 'heading')) || labelled) {
      end = index + 1;
      evident = true;
      passed = -1;
    } else if (part !== null) {
      if (passed >= 0 || part === 'contents') break;
      passed = index;
    } else if (evident && index === end && isName(placed) && !(leads && block.kind === 'heading')) {
      end = index + 1;
    }
  }
  return end;
}
