import { splitSentences } from '../text/sentences.ts';
import { addresseeOf, addresseeOfHeading } from './addressee.ts';
import {
  listedRecommendations,
  MAKES_NONE,
  type PlacedRecommendation,
} from './recommendation-lists.ts';
import { recommendationColumns, tableRecommendations } from './recommendation-tables.ts';
import type { Passage, Recommendation } from './review.ts';
import type { BlockSection } from './sections.ts';
import { tablesOf } from './tables.ts';
import type { WholeText } from './whole-text.ts';

const MARKED_AFTER = /\s*\(Recommendations?(?:\s+\d+)?\)\s*\.?$/iu;
const INLINE =
  /\b(?:(?:this|the) (?:serious case |rapid |practice )?review (?:therefore )?recommends that|it is (?:therefore )?recommended that|the (?:lead |independent )?(?:reviewers?|author) (?:therefore )?recommends? that)\b/iu;

/**
 * The recommendations a review makes, in reading order. Read are: tables with a column of that name,
 * paragraphs and headings marked as one anywhere, numbered and bulleted items under headings of
 * recommendations or of what needs to improve, considerations put to a board, and paragraphs that
 * end in "(Recommendation)". Where none of these is found, sentences that recommend in so many words.
 * One that is printed twice, in the list and in the action plan, is given once.
 */
export function recommendationsOf(
  whole: WholeText,
  sections: readonly BlockSection[],
  passages: readonly Passage[],
): Recommendation[] {
  const found = [
    ...listedRecommendations(whole, sections),
    ...markedAfter(whole),
    ...tabled(whole, sections),
  ].sort((a, b) => a.placed.start - b.placed.start);
  if (found.length === 0) return inlineRecommendations(sections, passages);
  const distinct: PlacedRecommendation[] = [];
  for (const one of found) {
    const at = distinct.findIndex((other) => isSame(one, other));
    const same = distinct[at];
    if (same === undefined) distinct.push(one);
    else distinct[at] = { ...same, addressee: same.addressee ?? one.addressee };
  }
  return distinct.map(({ placed, ...words }) => {
    const at = whole.offsets.toCodePoints(placed.start);
    const paragraph = passages.find((passage) => passage.end > at)?.paragraph ?? null;
    return { ...words, page: placed.block.page, paragraph };
  });
}

function isSame(one: PlacedRecommendation, other: PlacedRecommendation): boolean {
  if (one.text !== other.text) return false;
  if (one.number !== null && one.number === other.number) return true;
  return one.addressee === null || other.addressee === null || one.addressee === other.addressee;
}

function markedAfter(whole: WholeText): PlacedRecommendation[] {
  return whole.blocks
    .filter(({ block }) => block.kind !== 'heading' && MARKED_AFTER.test(block.text))
    .map((placed) => {
      const text = placed.block.text.replace(MARKED_AFTER, '');
      return { number: null, text, addressee: addresseeOf(text), placed };
    });
}

function tabled(whole: WholeText, sections: readonly BlockSection[]): PlacedRecommendation[] {
  return tablesOf(whole).flatMap(({ first, rows }) => {
    const columns = recommendationColumns(rows);
    if (columns === null) return [];
    const section = sections.find((part) => part.first <= first && first < part.after);
    const heading = section === undefined ? null : addresseeOfHeading(section.heading);
    return tableRecommendations(rows, columns).map(({ row, number, text, addressee, lead }) => ({
      number,
      text,
      addressee: addressee ?? addresseeOf(text) ?? heading ?? lead,
      placed: row,
    }));
  });
}

function inlineRecommendations(
  sections: readonly BlockSection[],
  passages: readonly Passage[],
): Recommendation[] {
  return passages
    .filter(({ section }) => !MAKES_NONE.has(sections[section]?.kind ?? 'body'))
    .flatMap(({ text, page, paragraph }) =>
      splitSentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => INLINE.test(sentence))
        .map((sentence) => ({
          number: null,
          text: sentence,
          addressee: addresseeOf(sentence),
          page,
          paragraph,
        })),
    );
}
