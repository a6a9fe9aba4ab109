import { addresseeOf } from './addressee.ts';
import { IMPERATIVE, isDirective, isOrder } from './directives.ts';
import type { MarkedText } from './recommendation-marks.ts';
import type { BlockSection } from './sections.ts';
import type { WholeText } from './whole-text.ts';

type Block = WholeText['blocks'][number]['block'];

/** Headings and lead-ins that ask somebody to act, in other words than "recommendations". */
const ASKING =
  /\b(?:must|should|need(?:s)? to|ha(?:s|ve) to|(?:is|are) (?:now )?(?:asked|expected|required|invited|requested) to) (?:now |next )?(?:do|act|change|happen|be done|take)\b|\b(?:is|are) (?:now )?(?:asked|invited|requested|required|urged) to\b|\b(?:we|author|reviewers?|panel|review|report) (?:now |therefore |also )?(?:asks?|seeks?|requests?|calls? (?:up)?on|proposes?|recommends?|wants?)\b|\brecommendations?\b|\bactions? (?:(?:that|which) )?(?:(?:is|are) )?(?:now )?(?:required|needed|agreed|proposed|called for)\b|\b(?:required|agreed|proposed|necessary) actions?\b|\b(?:to|needs? to|must|should) (?:now )?(?:be )?act(?:ed)? (?:up)?on\b|\b(?:learning|lessons|points|items|matters) for action\b|\b(?:improvements?|changes?|proposals?|challenges?) (?:(?:that|which) )?(?:(?:we|the (?:review|panel|board|partnership)) )?(?:seeks?|wants?|asks?|(?:is|are )?(?:needed|required|proposed|sought))\b|\bwhat (?:is going to|will|has to|needs to|must|should) (?:now )?(?:change|happen|be done|be different)\b|^(?:\d[\d.]*\s+)?(?:our )?(?:proposals|asks|improvements|next steps|challenges (?:for|to) .+)$/i;
/** Marks that number what is asked: they say nothing outside a list that asks. */
const ASK_MARK =
  /^(?:improvement|action|proposal|challenge|ask|step|change|priority)\s+(\d+(?:\.\d+)*[a-z]?|[A-Z]|[ivx]+)\s*[:.)–—-]+\s+(?=\p{Lu})/iu;
const LEAD_IN = 250;
/** Of the items under what asks, the share that have to direct somebody. */
const SHARE = 0.6;

/** Whether a heading or a lead-in asks for something to be done. What "was asked" is told, not asked. */
function asksForAction(text: string): boolean {
  return ASKING.test(text) && !/\?\s*$|\b(?:was|were|had been) asked\b/i.test(text);
}

/** Reads a mark such as "Improvement 2:" and the text behind it; null where there is none. */
export function askMark(text: string): MarkedText | null {
  const mark = ASK_MARK.exec(text);
  return mark === null ? null : { number: mark[1] ?? null, text: text.slice(mark[0].length) };
}

/** Whether words direct somebody they name, or the addressee above them: "To issue …" under "By the Board". */
export function directsSomebody(text: string, under: string | null): boolean {
  if (isOrder(text)) return addresseeOf(text) !== null || under !== null;
  if (!isDirective(text)) return under !== null && /^to \p{Ll}{2,}\b/iu.test(text);
  return addresseeOf(text) !== null || (under !== null && IMPERATIVE.test(text));
}

function isItem(block: Block): boolean {
  if (block.kind !== 'list-item' && block.kind !== 'paragraph') return false;
  return block.kind === 'list-item' || askMark(block.text) !== null;
}

/**
 * Whether a part, with the parts below it, is a list of what somebody is asked to do: its heading
 * or the paragraph over a list asks, and at least two items, most of all, direct somebody.
 */
export function isAskedList(
  whole: WholeText,
  sections: readonly BlockSection[],
  at: number,
  addresseeAbove: (heading: string) => string | null,
): boolean {
  const section = sections[at];
  if (section === undefined) return false;
  let asks = section.heading !== '' && asksForAction(section.heading);
  let items = 0;
  let directing = 0;
  for (let part = at; part < sections.length; part += 1) {
    const one = sections[part];
    if (one === undefined || (part > at && one.level <= section.level)) break;
    const above = addresseeAbove(one.heading);
    for (let index = one.first; index < one.after; index += 1) {
      const block = whole.blocks[index]?.block;
      if (block === undefined) continue;
      if (isItem(block)) {
        items += 1;
        if (directsSomebody(askMark(block.text)?.text ?? block.text, above)) directing += 1;
        continue;
      }
      const next = whole.blocks[index + 1]?.block;
      const leads = block.kind === 'paragraph' && block.text.length <= LEAD_IN;
      if (part === at && leads && next !== undefined && isItem(next)) {
        asks ||= asksForAction(block.text);
      }
    }
  }
  return asks && directing >= 2 && directing >= items * SHARE;
}
