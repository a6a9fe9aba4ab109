import type { ExtractedDocument } from '../extract/extracted-document.ts';
import { readFacts } from './facts/read-facts.ts';
import { passagesOf } from './passages.ts';
import { recommendationsOf } from './recommendations.ts';
import type { Review, Section } from './review.ts';
import { blockSections, type BlockSection } from './sections.ts';
import { wholeText, type WholeText } from './whole-text.ts';

/**
 * Reads a document as a review: its sections, passages, case facts and recommendations. Pure; the
 * same document gives the same review. What the document does not say is left out, never guessed.
 */
export function readReview(document: ExtractedDocument): Review {
  const whole = wholeText(document);
  const blockRanges = blockSections(whole);
  const passages = passagesOf(whole, blockRanges);
  return {
    text: whole.text,
    pages: document.pages,
    sections: blockRanges.map((section) => publicSection(whole, section)),
    passages,
    facts: readFacts(document, whole, blockRanges),
    recommendations: recommendationsOf(whole, blockRanges, passages),
    sourceMap: whole.sourceMap,
  };
}

function publicSection(whole: WholeText, section: BlockSection): Section {
  const first = whole.blocks[section.first];
  const next = whole.blocks[section.after];
  return {
    heading: section.heading,
    kind: section.kind,
    level: section.level,
    page: first?.block.page ?? 1,
    start: whole.offsets.toCodePoints(first?.start ?? 0),
    end: whole.offsets.toCodePoints(next?.start ?? whole.text.length),
  };
}
