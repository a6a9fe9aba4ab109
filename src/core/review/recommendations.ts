import { splitSentences } from '../text/sentences.ts';
import { addresseeOf, addresseeOfHeading } from './addressee.ts';
import type { PlacedRecommendation } from './recommendation-collector.ts';
import { listedRecommendations, MAKES_NONE } from './recommendation-lists.ts';
import { promisedRecommendations } from './recommendation-promises.ts';
import {
  actionColumns,
  continuedColumns,
  recommendationColumns,
  tableRecommendations,
  type RecommendationColumns,
} from './recommendation-tables.ts';
import type { Passage, Recommendation } from './review.ts';
import type { BlockSection } from './sections.ts';
import { cellsOf, tablesOf } from './tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

const MARKED_AFTER = /\s*\(Recommendations?(?:\s+\d+)?\)\s*\.?$/iu;
const INLINE =
  /\b(?:(?:this|the) (?:serious case |rapid |practice )?review (?:therefore )?(?:recommends|asks) that|it is (?:therefore )?recommended that|the (?:lead |independent )?(?:reviewers?|author) (?:therefore )?(?:recommends?|asks?) that|^we (?:therefore |also )?(?:recommend|ask) that)\b/iu;

/**
 * The recommendations a review makes, in reading order. Read are: tables with a column of that name,
 * paragraphs and headings marked as one anywhere, numbered and bulleted items under headings of
 * recommendations, of what needs to improve, or that ask somebody to act, considerations put to a board, and paragraphs that
 * end in "(Recommendation)". Where none of these is found, tables of actions with who
 * and when; failing these, what services promise under a heading that says so, and then sentences that recommend in so many words.
 * One that is printed twice, in the list and in the action plan, is given once.
 */
export function recommendationsOf(
  whole: WholeText,
  sections: readonly BlockSection[],
  passages: readonly Passage[],
): Recommendation[] {
  const named = [
    ...listedRecommendations(whole, sections),
    ...markedAfter(whole),
    ...tabled(whole, sections),
  ];
  const found = (named.length === 0 ? actionTables(whole, sections) : named).sort(
    (a, b) => a.placed.start - b.placed.start,
  );
  if (found.length === 0) found.push(...promisedRecommendations(whole, sections));
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
  const tables = tablesOf(whole).map((table) => ({
    ...table,
    columns: recommendationColumns(table.rows),
  }));
  const headed = tables.flatMap(({ rows, columns }) => {
    const header = columns === null ? undefined : rows[columns.header];
    return columns === null || header === undefined
      ? []
      : [{ columns, width: cellsOf(header).length }];
  });
  return tables.flatMap(({ first, rows, columns }) => {
    // Rows above a header that a new page prints again belong to it, too.
    const above = columns === null ? rows : rows.slice(0, columns.header);
    const known = headed
      .map((one) => continuedColumns(above, one.width, one.columns))
      .find((one) => one !== null);
    return [
      ...(known === undefined || known === null ? [] : rowsAsked(sections, first, above, known)),
      ...(columns === null ? [] : rowsAsked(sections, first, rows, columns)),
    ];
  });
}

/** Actions with who and when, in a document that makes no recommendation under another name. */
function actionTables(whole: WholeText, sections: readonly BlockSection[]): PlacedRecommendation[] {
  return tablesOf(whole).flatMap(({ first, rows }) => {
    const columns = actionColumns(rows);
    return columns === null ? [] : rowsAsked(sections, first, rows, columns);
  });
}

function rowsAsked(
  sections: readonly BlockSection[],
  first: number,
  rows: readonly PlacedBlock[],
  columns: RecommendationColumns,
): PlacedRecommendation[] {
  const section = sections.find((part) => part.first <= first && first < part.after);
  const heading = section === undefined ? null : addresseeOfHeading(section.heading);
  return tableRecommendations(rows, columns).map(({ row, number, text, addressee, lead }) => ({
    number,
    text,
    addressee: addressee ?? addresseeOf(text) ?? heading ?? lead,
    placed: row,
  }));
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
