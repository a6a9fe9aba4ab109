import { addresseeOf, madeTo } from './addressee.ts';
import type { PlacedRecommendation } from './recommendation-collector.ts';
import { MAKES_NONE, printedNumber } from './recommendation-lists.ts';
import type { BlockSection } from './sections.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

/** Headings over what services bind themselves to: "From now on", "What we will do differently". */
const HEADING =
  /^(?:from (?:now|here|today) on(?:wards?)?|next steps|what (?:happens|comes) (?:next|now)|(?:our|the) (?:promises?|commitments?|pledges?|undertakings?)(?: to .*)?|what (?:we|services|agencies|partners|the [\p{L} ]{3,40}) (?:(?:will|shall) (?:now )?(?:do|change)|(?:are|is) (?:now )?going to (?:do|change)|ha(?:ve|s) (?:promised|agreed|undertaken)(?: to do)?)(?: \p{L}+){0,3}|what (?:will|is going to) (?:now )?(?:change|be different|be done|happen)(?: \p{L}+){0,2}|(?:changes|things) (?:we|that) will (?:make|happen|come))$/iu;
/** "The council will ring …"; what will be seen or known is foretold. */
const PROMISE =
  /^(?!(?:this|these|that|those|it|there|he|she|they|you|nobody|the (?:report|review|findings|inquest|trial|full review))\b)([^.;:]{2,100}?) (?:will|shall) (?!have\b|be (?:noted|seen|able|published|known|shared (?:on|at))\b|not be\b)\p{Ll}/iu;
const LEAST = 2;
const SHARE = 0.6;

function isPromise({ text }: PlacedBlock['block']): boolean {
  return PROMISE.test(text);
}

function names({ text }: PlacedBlock['block']): boolean {
  return /^we (?:will|shall)\b/i.test(text) || addresseeOf(text) !== null;
}

/** Whether a heading stands over what services promise to do. */
function promisesAction(heading: string): boolean {
  return HEADING.test(heading.replace(/^\d[\d.]*\s+|[.:…]+$/gu, '').trim());
}

/**
 * What services promise to do, item by item, in lists under headings that say so; most of the items have to
 * name who will. For documents, such as briefings, that recommend nothing under another name.
 */
export function promisedRecommendations(
  whole: WholeText,
  sections: readonly BlockSection[],
): PlacedRecommendation[] {
  return sections
    .filter(({ heading, kind }) => promisesAction(heading) && !MAKES_NONE.has(kind))
    .flatMap(({ first, after }) => {
      const items = whole.blocks
        .slice(first, after)
        .filter(({ block }) => block.kind === 'list-item');
      const promises = items.filter(({ block }) => isPromise(block));
      const named = promises.filter(({ block }) => names(block));
      if (named.length < LEAST || named.length < items.length * SHARE) return [];
      return promises.map((placed) => {
        const { text } = placed.block;
        const number = printedNumber(placed.block);
        return { number, text, addressee: madeTo(text, null), placed };
      });
    });
}
